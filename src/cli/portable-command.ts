import type { Message } from '../i18n/message';
import { translate } from '../i18n/message';
import type { PortablePlan } from '../report/portable/portable-edits';
import { portablePlan } from '../report/portable/portable-edits';
import { cellAddress, formatAddress } from '../workbook/address';
import { openFileGateway } from '../xlsx/file-gateway';
import { portableArguments } from './arguments';
import type { Console, ExitCode } from './console';
import { faultSentence } from './fault-sentence';
import { refusedTarget } from './refused-target';

/**
 * `portable FILE --out OUT.xlsx`: a copy of the workbook that needs no add-in, its KINERJA formulas rewritten to ordinary
 * ones or, with `--values`, to what they show. The file itself is only read. 1 where cells still need the add-in.
 */
export async function portableCommand(argv: readonly string[], { out, err }: Console): Promise<ExitCode> {
  const asked = portableArguments(argv);
  if (!asked) {
    err(translate('id', { key: 'cli.portable.usage' }));
    return 2;
  }
  const { file, out: target, values, language } = asked;
  const say = (message: Message): string => translate(language, message);
  const refused = await refusedTarget(file, target);
  if (refused) {
    err(say(refused));
    return 2;
  }
  try {
    const gateway = await openFileGateway(file);
    const plan = portablePlan(await gateway.read(), values ? 'value' : 'twin');
    await gateway.edit(plan.edits);
    await gateway.save(target);
    for (const message of told(plan)) out(say(message.reason ? { ...message, params: { ...message.params, reason: say(message.reason) } } : message));
    out(say({ key: 'cli.report.saved', params: { file: target } }));
    return plan.left.length > 0 ? 1 : 0;
  } catch (reason) {
    err(faultSentence(reason, file, language));
    return 2;
  }
}

/** A line of the report; `reason` is put into its words. */
type Line = Message & { readonly reason?: Message };

function told({ rewritten, values, left, fixed }: PortablePlan): readonly Line[] {
  if (rewritten.length + values.length + left.length === 0) return [{ key: 'portable.nothing' }];
  const at = ({ sheet, at: place }: PortablePlan['values'][number]): string => formatAddress(cellAddress(sheet, place));
  return [
    ...rewritten.map(({ id, count }): Line => ({ key: 'cli.portable.rewritten', params: { function: `KINERJA.${id}`, count } })),
    ...values.map((cell): Line => (cell.reason ? { key: 'cli.portable.value', params: { cell: at(cell) }, reason: cell.reason } : { key: 'cli.portable.asked-value', params: { cell: at(cell) } })),
    ...fixed.map((cell): Line => ({ key: 'cli.portable.fixed', params: { cell: at({ ...cell, reason: null }), from: cell.from.join(', ') } })),
    ...left.map((cell): Line => ({ key: 'cli.portable.left', params: { cell: at(cell) }, reason: cell.reason })),
  ];
}
