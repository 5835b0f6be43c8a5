import type { Polarity, ZeroTargetPolicy } from '../../../domain/achievement/policy';
import type { Result } from '../../../domain/result';
import { readCap, readPolarity, readZeroPolicy } from '../../../functions/evaluate-capaian';
import { isOpenEnd, OPEN_END } from '../../../functions/open-end';
import { largestPlausibleRatio } from '../../../functions/plausible-ratio';
import type { Message } from '../../../i18n/message';
import { parseArea } from '../../../workbook/address';
import { cellAt } from '../../../workbook/snapshot';
import { textLiteral } from '../../report-words';
import { choiceOf } from '../choice';
import type { NumberOperand } from '../number-operands';
import { belowZero, numberOperands, outOfDomain, unlessMissing } from '../number-operands';
import type { Twin } from '../twin';
import { noTwin, twinText } from '../twin';
import type { TwinArgument } from '../twin-argument';
import { isSingle } from '../twin-argument';

/** Stands where a cell that may hold a cap holds none. */
const NO_CAP = '1E+99';

/** A cap typed in the call, or the cell that holds it, where empty and 0 mean none, and `tanpa batas` where it may say so. */
type Cap = (NumberOperand & { readonly mayBeOpen: boolean }) | null;

/** The twin of KINERJA.CAPAIAN, by the formulas of domain/achievement/capaian. */
export const capaianTwin: Twin = ([target, realisasi, polaritas, batas, kebijakanNol], filled) => {
  const polarityChoice = choiceOf(polaritas);
  if (!polarityChoice.ok) return polarityChoice;
  const polarity = readPolarity(polarityChoice.value.cell);
  if (!polarity.ok) return noTwin('portable.choice-unknown', { choice: String(polarityChoice.value.cell) });
  if (polarity.value === 'rentang') return noTwin('portable.rentang');
  const cap = capOf(batas);
  if (!cap.ok) return cap;
  const zeroChoice = choiceOf(kebijakanNol);
  if (!zeroChoice.ok) return zeroChoice;
  const zeroTarget = readZeroPolicy(zeroChoice.value.cell);
  if (!zeroTarget.ok) return noTwin('portable.choice-unknown', { choice: String(zeroChoice.value.cell) });
  // A word is larger than every number, so it would pass for a realisasi above zero.
  const operands = numberOperands([target, realisasi], zeroTarget.value === 'cap-when-exceeded' ? 'refused' : 'fail');
  if (!operands.ok) return operands;

  const [t, r] = operands.value as readonly [NumberOperand, NumberOperand];
  const raw = rawRatio(t, r, polarity.value, zeroTarget.value, cap.value);
  const counted = outOfDomain(belowZero(t), capped(raw, cap.value));
  const body = unlessMissing(operands.value, filled, counted);
  return twinText(outOfDomain(capTests(cap.value), body), [...polarityChoice.value.fixed, ...zeroChoice.value.fixed]);
};

function capOf(argument: TwinArgument = { kind: 'left-out' }): Result<Cap, Message> {
  if (argument.kind === 'left-out' || (argument.kind === 'text' && isOpenEnd(argument.value))) return { ok: true, value: null };
  if (argument.kind === 'cells' && isSingle(argument)) {
    const value = cellAt(argument.sheet, argument.area.top, argument.area.left)?.value ?? null;
    // What looks empty but holds a text would be larger than every number.
    if (value === '') return noTwin('portable.choice-unknown', { choice: argument.text });
    // A cell with a name is a setting, which may say it tomorrow.
    const mayBeOpen = isOpenEnd(value) || parseArea(argument.text.slice(argument.text.lastIndexOf('!') + 1)) === null;
    if (isOpenEnd(value)) return { ok: true, value: { text: argument.text, constant: null, mayBeOpen } };
    const operand = numberOperands([argument], 'refused');
    return operand.ok ? { ok: true, value: { ...operand.value[0]!, mayBeOpen } } : operand;
  }
  const operand = numberOperands([argument], 'refused');
  if (!operand.ok) return operand;
  const cap = { ...operand.value[0]!, mayBeOpen: false };
  if (cap.constant === null) return { ok: true, value: cap };
  const read = readCap({ kind: 'number', value: cap.constant, writing: 'number', bound: null, printed: cap.text });
  return read.ok ? { ok: true, value: read.value === null ? null : cap } : noTwin('portable.choice-unknown', { choice: cap.text });
}

/** Words are larger than every number: those for no cap are none, and others are refused as too large. */
function capTests(cap: Cap): readonly string[] {
  if (cap?.constant !== null) return [];
  const tooLarge = `${cap.text}>${largestPlausibleRatio}`;
  return [`${cap.text}<0`, cap.mayBeOpen ? `AND(${cap.text}<>${textLiteral(OPEN_END)},${tooLarge})` : tooLarge];
}

function capped(ratio: string, cap: Cap): string {
  if (cap === null) return ratio;
  if (cap.constant !== null) return `MIN(${ratio},${cap.text})`;
  const none = cap.mayBeOpen ? `OR(${cap.text}=0,${cap.text}=${textLiteral(OPEN_END)})` : `${cap.text}=0`;
  return `MIN(${ratio},IF(${none},${NO_CAP},${cap.text}))`;
}

function rawRatio(target: NumberOperand, realisasi: NumberOperand, polarity: Exclude<Polarity, 'rentang'>, zeroTarget: ZeroTargetPolicy, cap: Cap): string {
  const [t, r] = [target.text, realisasi.text];
  switch (polarity) {
    case 'maks':
      return atZero(target, r, zeroTarget, cap, `${r}/${t}`);
    case 'min':
      return atZero(target, r, zeroTarget, null, `(2*${t}-${r})/${t}`);
    case 'stabil':
      return atZero(target, r, zeroTarget, null, `1-ABS(${r}-${t})/${t}`);
    case 'min-rasio': {
      const divided = zeroTarget === 'cap-when-exceeded' && cap ? `IF(${allOf([`${r}=0`, ...capThere(cap)])},${cap.text},${t}/${r})` : `${t}/${r}`;
      const ratio = outOfDomain(belowZero(realisasi), divided);
      if (target.constant !== null && target.constant !== 0) return ratio;
      return `IF(${t}=0,${zeroTarget === 'hundred-when-both-zero' ? `IF(${r}=0,1,#DIV/0!)` : '#DIV/0!'},${ratio})`;
    }
  }
}

/** Dividing by a zero target gives #DIV/0! by itself; only what the policy gives instead is written. */
function atZero(target: NumberOperand, r: string, zeroTarget: ZeroTargetPolicy, cap: Cap, ratio: string): string {
  if (target.constant !== null && target.constant !== 0) return ratio;
  switch (zeroTarget) {
    case 'none':
      return ratio;
    case 'hundred-when-both-zero':
      return `IF(${allOf([`${target.text}=0`, `${r}=0`])},1,${ratio})`;
    case 'cap-when-exceeded':
      return cap ? `IF(${allOf([`${target.text}=0`, `${r}>0`, ...capThere(cap)])},${cap.text},${ratio})` : ratio;
  }
}

function capThere(cap: NonNullable<Cap>): readonly string[] {
  if (cap.constant !== null) return [];
  return cap.mayBeOpen ? [`${cap.text}>0`, `${cap.text}<>${textLiteral(OPEN_END)}`] : [`${cap.text}>0`];
}

const allOf = (tests: readonly string[]): string => (tests.length === 1 ? tests[0]! : `AND(${tests.join(',')})`);
