import type { FindingLine } from '../../report/layouts/temuan';
import { speechIn, useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { severityWords } from '../words/severity-words';
import { writtenCount } from '../words/written-count';
import type { ListedFinding } from './listed-finding';

/** A report is an Indonesian document, whatever language the pane is read in. */
const reportSpeech = speechIn('id');

/** Writes every finding of the last check to the add-in's own sheet Temuan, or brings that sheet up to date. */
export function useWriteFindings(listed: readonly ListedFinding[]): () => void {
  const { say } = useSpeech();
  const { state, gateway, write } = useSession();
  return () =>
    void write(async (options) => {
      const { findingsSheet } = await import('../susun/report-part');
      await gateway.build([findingsSheet(listed.map(findingLine), state.settings)], say('periksa.write-sheet'), options);
      return [{ key: 'periksa.sheet-written', params: { count: writtenCount(listed.length) } }];
    });
}

function findingLine({ finding, rule, reason }: ListedFinding): FindingLine {
  const { sheet, area, severity, printed, expected, evidence, message } = finding;
  return {
    at: { sheet, ...area },
    rule: reportSpeech.say(rule.name),
    level: reportSpeech.say(severityWords[severity]),
    printed,
    expected,
    evidence: evidence === '' ? reportSpeech.sayMessage(message) : evidence,
    reason,
  };
}
