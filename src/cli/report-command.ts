import type { Message } from '../i18n/message';
import { translate } from '../i18n/message';
import { recogniseWorkbook } from '../recognise/recognise-workbook';
import type { ReportInput } from '../report/layout';
import { layouts } from '../report/layouts';
import { policyFaultText, policyOnSheet } from '../report/policy-on-sheet';
import { openFileGateway } from '../xlsx/file-gateway';
import { reportArguments } from './arguments';
import type { Console, ExitCode } from './console';
import { faultSentence } from './fault-sentence';
import { refusedTarget } from './refused-target';

/** `report FILE --out OUT.xlsx`: a copy of the workbook with every summary sheet its tables allow. The file itself is only read. */
export async function reportCommand(argv: readonly string[], { out, err }: Console): Promise<ExitCode> {
  const asked = reportArguments(argv);
  if (!asked) {
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
    const snapshot = await gateway.read();
    const { settings, faults } = policyOnSheet(snapshot, await gateway.loadSettings());
    for (const fault of faults) err(policyFaultText(fault, say));
    const input: ReportInput = { snapshot, settings, recognition: recogniseWorkbook(snapshot, settings) };
    const sources = layouts.map((layout) => ({ layout, missing: layout.sources(input).missing }));
    const ready = sources.filter(({ missing }) => missing.length === 0).map(({ layout }) => layout);
    if (ready.length > 0) {
      const { created } = await gateway.build(ready.map((layout) => layout.plan(input)));
      await gateway.save(target);
      for (const { sheetName, title } of ready) {
        const key = created.includes(sheetName) ? 'cli.report.created' : 'cli.report.updated';
        out(say({ key, params: { sheet: sheetName, title: say(title) } }));
      }
    }
    for (const { layout, missing } of sources) {
      if (missing.length === 0) continue;
      const words = missing.map((message) => say(message)).join(' ');
      out(say({ key: 'cli.report.skipped', params: { sheet: layout.sheetName, missing: words } }));
    }
    if (ready.length === 0) {
      err(say({ key: 'cli.report.nothing', params: { file } }));
      return 2;
    }
    out(say({ key: 'cli.report.saved', params: { file: target } }));
    return 0;
  } catch (reason) {
    err(faultSentence(reason, file, language));
    return 2;
  }
}
