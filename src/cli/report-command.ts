import type { Message } from '../i18n/message';
import { translate } from '../i18n/message';
import { recogniseWorkbook } from '../recognise/recognise-workbook';
import { layouts } from '../report/layouts';
import { policyOnSheet } from '../report/policy-on-sheet';
import type { ReportSet } from '../report/report-set';
import { reportSet } from '../report/report-set';
import { valueGroups } from '../report/value-groups';
import type { BuildResult } from '../workbook/gateway';
import type { SheetPlan } from '../workbook/sheet-plan';
import { openFileGateway } from '../xlsx/file-gateway';
import { reportArguments } from './arguments';
import type { Console, ExitCode } from './console';
import { faultSentence } from './fault-sentence';
import { refusedTarget } from './refused-target';
import { reportChoices, unknownReportOption } from './report-choices';

/**
 * `report FILE --out OUT.xlsx [--unit NAME] [--year 2023] [--mode kinerja|portable|values] [--layouts L01,L04] [--paper A4|F4]`: a
 * copy of the workbook with every summary sheet its tables allow, or those asked for. What is not given is as the workbook
 * keeps it, and the copy keeps what was given, the choice of sheets apart. The file itself is only read.
 */
export async function reportCommand(argv: readonly string[], { out, err }: Console): Promise<ExitCode> {
  const asked = reportArguments(argv);
  if (!asked) {
    const unknown = unknownReportOption(argv);
    if (unknown) err(translate('id', unknown));
    err(translate('id', { key: 'cli.report.usage' }));
    return 2;
  }
  const { file, out: target, language } = asked;
  const say = (message: Message): string => translate(language, message);
  const refused = await refusedTarget(file, target);
  if (refused) {
    err(say(refused));
    return 2;
  }
  try {
    // Who runs this has no Excel at hand: what opens the result must show results, not reckon functions it does not know.
    const gateway = await openFileGateway(file, 'single-cell');
    const [snapshot, kept] = [await gateway.read(), await gateway.loadSettings()];
    const choices = reportChoices(kept.report, asked, layouts);
    if (!choices.ok) {
      err(say(choices.reason));
      return 2;
    }
    const { settings } = policyOnSheet(snapshot, { ...kept, report: choices.value });
    const set = reportSet({ snapshot, settings, recognition: recogniseWorkbook(snapshot, settings) }, layouts);
    if (set.plans.length === 0) {
      notMade(set, say).forEach((line) => out(line));
      err(say({ key: 'cli.report.nothing', params: { file } }));
      return 2;
    }
    const built = await gateway.build(set.plans);
    await gateway.saveSettings({ ...kept, report: { ...choices.value, order: kept.report.order, excluded: kept.report.excluded } });
    await gateway.save(target);
    [...made(set.plans, built, say), ...notMade(set, say), say({ key: 'cli.report.saved', params: { file: target } })].forEach((line) => out(line));
    return 0;
  } catch (reason) {
    err(faultSentence(reason, file, language));
    return 2;
  }
}

function made(plans: readonly SheetPlan[], { created }: BuildResult, say: (message: Message) => string): readonly string[] {
  return plans.map(({ name, layout }) => {
    const title = layouts.find(({ id }) => id === layout)?.title ?? { key: 'policy.title' };
    return say({ key: created.includes(name) ? 'cli.report.created' : 'cli.report.updated', params: { sheet: name, title: say(title) } });
  });
}

function notMade({ skipped, taken, values }: ReportSet, say: (message: Message) => string): readonly string[] {
  return [
    ...valueGroups(values).map(({ sheet, cells, reason }) => say({ key: 'cli.report.values', params: { sheet, count: cells.length, cells: cells.join(', '), reason: say(reason) } })),
    ...taken.map(({ name }) => say({ key: 'cli.report.taken', params: { sheet: name } })),
    ...skipped.map(({ layout, missing }) => say({ key: 'cli.report.skipped', params: { sheet: layout.sheetName, missing: missing.map(say).join(' ') } })),
  ];
}
