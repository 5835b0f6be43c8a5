import type { NumberOperand } from './number-operands';
import { numberOperands, outOfDomain, unlessMissing } from './number-operands';
import type { Words } from './text-cell';
import type { Twin } from './twin';
import { twinText } from './twin';

/** A twin of single numbers: #N/A where one is missing, #NUM! where a test of `refused` holds, else the body. */
export function numberTwin(
  count: number,
  body: (...texts: readonly string[]) => string,
  refused: (...operands: readonly NumberOperand[]) => readonly string[] = () => [],
  words: Words = 'fail',
): Twin {
  return (args, filled) => {
    const operands = numberOperands(Array.from({ length: count }, (_, index) => args[index]), words);
    if (!operands.ok) return operands;
    const texts = operands.value.map(({ text }) => text);
    return twinText(unlessMissing(operands.value, filled, outOfDomain(refused(...operands.value), body(...texts))));
  };
}
