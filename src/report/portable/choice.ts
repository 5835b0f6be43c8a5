import type { Result } from '../../domain/result';
import type { FunctionCell } from '../../functions/cell-matrix';
import type { Message } from '../../i18n/message';
import { cellAt } from '../../workbook/snapshot';
import { noTwin } from './twin';
import type { TwinArgument } from './twin-argument';
import { isSingle } from './twin-argument';

/** What an argument chooses, as the function would be given it. */
export interface Choice {
  readonly cell: FunctionCell;
  /** The cell the choice was read from, whose later change the twin cannot follow. */
  readonly fixed: readonly string[];
}

/** A choice by its word, or by the word that a cell holds now. */
export function choiceOf(argument: TwinArgument = { kind: 'left-out' }): Result<Choice, Message> {
  switch (argument.kind) {
    case 'left-out':
      return { ok: true, value: { cell: null, fixed: [] } };
    case 'number':
    case 'text':
      return { ok: true, value: { cell: argument.value, fixed: [] } };
    case 'expression':
      return noTwin('portable.expression', { argument: argument.text });
    case 'cells': {
      if (!isSingle(argument)) return noTwin('portable.spills');
      const cell = cellAt(argument.sheet, argument.area.top, argument.area.left);
      if (cell?.error !== undefined || (cell?.formula !== undefined && cell.value === null)) return noTwin('portable.choice-unknown', { choice: argument.text });
      return { ok: true, value: { cell: cell?.value ?? null, fixed: [argument.text] } };
    }
  }
}
