import type { FormulaPlan } from '../report/formula-plan';
import type { ReportRow } from '../report/report-rows';
import { formulaCount } from './hitung/formula-count';
import type { Speech } from './language';
import type { TabId, TabState } from './PaneTabs';
import type { ListedFinding } from './periksa/listed-finding';
import type { Examination } from './session/session-state';
import { writtenCount } from './words/written-count';

/** The state each tab shows in its label; null while nothing is known. */
export function tabStates(
  examination: Examination | null,
  listed: readonly ListedFinding[],
  plans: readonly FormulaPlan[],
  rows: readonly ReportRow[] | null,
  { say }: Speech,
): Readonly<Record<TabId, TabState | null>> {
  if (!examination) return { kenali: null, periksa: null, hitung: null, susun: null };
  const tables = writtenCount(examination.recognition.tables.length);
  const questions = examination.recognition.tables.reduce((sum, table) => sum + table.questions.length, 0);
  const findings = writtenCount(listed.filter(({ reason }) => reason === null).length);
  const formulas = writtenCount(formulaCount(plans));
  const sheets = rows && writtenCount(rows.filter(({ state }) => state === 'ready' || state === 'taken').length);
  return {
    kenali:
      questions > 0
        ? { short: `${tables} ?`, words: say('tab.kenali.asks', { tables, questions: writtenCount(questions) }) }
        : { short: tables, words: say('tab.kenali.state', { tables }) },
    periksa: examination.check && { short: findings, words: say('tab.periksa.state', { count: findings }) },
    hitung: { short: formulas, words: say('tab.hitung.state', { count: formulas }) },
    susun: sheets === null ? null : { short: sheets, words: say('tab.susun.state', { count: sheets }) },
  };
}
