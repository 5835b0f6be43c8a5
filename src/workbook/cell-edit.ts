import type { Address } from './address';
import type { CellValue } from './snapshot';

/** What a cell holds: a formula (en-US, with `=`) or a value; null is an empty cell. */
export type CellContent = { readonly formula: string } | { readonly value: CellValue | null };

/**
 * One cell to change. `was` is the content the change was decided on: a gateway refuses the whole edit when any
 * cell holds something else by then. `value` beside a formula is its result, for hosts that do not calculate.
 */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly was: CellContent;
  readonly becomes: CellContent;
  readonly result?: CellValue;
  readonly format?: string;
}

/** Something in the workbook changed: by the user, a colleague, or a recalculation. */
export interface Change {
  readonly kind: 'cells' | 'sheets' | 'settings';
  readonly address?: Address;
  /** False when this gateway made the change itself. */
  readonly foreign: boolean;
}
