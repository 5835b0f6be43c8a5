import { translate, type Message } from '../i18n/message';
import { applyEdits } from '../xlsx/apply-edits';
import { applyPlans } from '../xlsx/apply-plans';
import { blankDocument } from '../xlsx/blank-document';
import { FileGateway } from '../xlsx/file-gateway';
import { selftestArguments } from './arguments';
import type { Console, ExitCode } from './console';
import { faultSentence } from './fault-sentence';
import { selftestCount, selftestPlan } from './selftest-plan';

/** `selftest-workbook [--out FILE.xlsx]`: the workbook in which a person sees the KINERJA functions compute in their own Excel. */
export async function selftestCommand(argv: readonly string[], { out, err }: Console): Promise<ExitCode> {
  const asked = selftestArguments(argv);
  if (!asked) {
    err(translate('id', { key: 'selftest.usage' }));
    return 2;
  }
  const { out: target, language } = asked;
  const say = (message: Message): string => translate(language, message);
  if (!/\.xlsx$/i.test(target)) {
    err(say({ key: 'cli.report.not-xlsx-name' }));
    return 2;
  }
  const plan = selftestPlan(language);
  const guide = say({ key: 'selftest.guide' });
  const lines = [
    say({ key: 'selftest.title' }),
    say({ key: 'selftest.guide.open' }),
    say({ key: 'selftest.guide.wait' }),
    say({ key: 'selftest.guide.look', params: { sheet: plan.name } }),
    say({ key: 'selftest.guide.report' }),
  ];
  const blank = blankDocument(target, guide);
  const edits = lines.map((value, row) => ({ sheet: guide, row, column: 0, was: { value: null }, becomes: { value } }));
  const { document } = applyPlans(applyEdits(blank, edits), [plan]);
  try {
    await new FileGateway(document).save(target);
  } catch (reason) {
    err(faultSentence(reason, target, language));
    return 2;
  }
  out(say({ key: 'selftest.written', params: { file: target, count: selftestCount } }));
  return 0;
}
