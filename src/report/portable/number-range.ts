import type { Result } from '../../domain/result';
import type { Message } from '../../i18n/message';
import { noTwin } from './twin';
import type { CellsArgument, TwinArgument } from './twin-argument';
import { heightOf, widthOf } from './twin-argument';
import { textCell } from './text-cell';

/** The argument as cells that hold numbers or nothing; any other has no range for a twin. */
export function numberRange(argument: TwinArgument = { kind: 'left-out' }): Result<CellsArgument, Message> {
  switch (argument.kind) {
    case 'left-out':
      return noTwin('portable.argument-missing');
    case 'cells': {
      const text = textCell(argument, 'refused');
      return text ? { ok: false, reason: text } : { ok: true, value: argument };
    }
    case 'text':
      return noTwin('portable.text-argument', { text: argument.value });
    case 'number':
    case 'expression':
      return noTwin('portable.expression', { argument: argument.text });
  }
}

/** Cells that lie alike, as SUMPRODUCT asks. */
export function sameShape(one: CellsArgument, other: CellsArgument): boolean {
  return heightOf(one) === heightOf(other) && widthOf(one) === widthOf(other);
}

/** How many cells of the range hold something; an error among them shows. */
export const filledCount = ({ text }: CellsArgument): string => `SUMPRODUCT(--(LEN(${text})>0))`;

/** Whether a cell of the range is empty; an error among them shows. */
export const someMissing = ({ text }: CellsArgument): string => `SUMPRODUCT(--(LEN(${text})=0))>0`;
