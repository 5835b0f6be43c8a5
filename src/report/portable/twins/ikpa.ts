import { ikpa2022, ikpa2024 } from '../../../domain/composite/ikpa';
import type { Result } from '../../../domain/result';
import type { Message } from '../../../i18n/message';
import { cellAt } from '../../../workbook/snapshot';
import { choiceOf } from '../choice';
import { numberOperands } from '../number-operands';
import { filledCount, numberRange, sameShape } from '../number-range';
import type { Twin } from '../twin';
import { noTwin, twinText } from '../twin';
import type { CellsArgument, TwinArgument } from '../twin-argument';
import { heightOf, isSingle, widthOf } from '../twin-argument';

interface Weights {
  readonly text: string;
  /** Cells may turn negative, a regulation's weights not. */
  readonly areCells: boolean;
  readonly fixed: readonly string[];
}

/** The twin of KINERJA.IKPA: the weights of indicators without a nilai drop out. */
export const ikpaTwin: Twin = ([nilai, bobot, pengurang]) => {
  const values = numberRange(nilai);
  if (!values.ok) return values;
  const weights = weightsOf(bobot, values.value);
  if (!weights.ok) return weights;
  const deduction = deductionOf(pengurang);
  if (!deduction.ok) return deduction;
  const { text: w, areCells, fixed } = weights.value;
  const { text } = values.value;
  const score = `SUMPRODUCT(${text},${w})/SUMPRODUCT(--(LEN(${text})>0),${w})${deduction.value}`;
  const body = `IF(${filledCount(values.value)}=0,NA(),${score})`;
  return twinText(areCells ? `IF(MIN(${w})<0,#NUM!,${body})` : body, fixed);
};

function weightsOf(argument: TwinArgument | undefined, values: CellsArgument): Result<Weights, Message> {
  const named = argument?.kind === 'text' || (argument?.kind === 'cells' && isSingle(argument) && holdsText(argument));
  if (!named) {
    const cells = numberRange(argument);
    if (!cells.ok) return cells;
    return sameShape(values, cells.value) ? { ok: true, value: { text: cells.value.text, areCells: true, fixed: [] } } : noTwin('portable.unequal');
  }
  const choice = choiceOf(argument);
  if (!choice.ok) return choice;
  const wanted = String(choice.value.cell).trim().toLowerCase();
  const regulation = [ikpa2022, ikpa2024].find(({ id }) => id.toLowerCase() === wanted);
  if (!regulation) return noTwin('portable.choice-unknown', { choice: String(choice.value.cell) });
  const [height, width] = [heightOf(values), widthOf(values)];
  if (Math.min(height, width) !== 1 || height * width !== regulation.weights.length) return noTwin('portable.unequal');
  const points = regulation.weights.map(({ weightPercent }) => weightPercent).join(width === 1 ? ';' : ',');
  return { ok: true, value: { text: `{${points}}`, areCells: false, fixed: choice.value.fixed } };
}

const holdsText = ({ sheet, area }: CellsArgument): boolean => typeof cellAt(sheet, area.top, area.left)?.value === 'string';

/** `-N(G5)`: an empty cell deducts nothing. */
function deductionOf(argument: TwinArgument = { kind: 'left-out' }): Result<string, Message> {
  if (argument.kind === 'left-out') return { ok: true, value: '' };
  const operands = numberOperands([argument], 'refused');
  if (!operands.ok) return operands;
  const { text, constant } = operands.value[0]!;
  return { ok: true, value: constant === null ? `-N(${text})` : `-${text}` };
}
