import type { Address } from './address';
import type { CellValue, SnapshotCell } from './snapshot';

/** What a cell holds: a formula (en-US, with `=`) or a value; null is an empty cell. */
export type CellContent = { readonly formula: string } | { readonly value: CellValue | null };

/** What a cell of a snapshot holds, as an edit's `was` says it: its formula, or else its value. */
export function contentOf(cell: SnapshotCell | undefined): CellContent {
  return cell?.formula === undefined ? { value: cell?.value ?? null } : { formula: cell.formula };
}

/** Whether two cells hold the same; an empty text is an empty cell. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if ('formula' in one || 'formula' in other) return 'formula' in one && 'formula' in other && one.formula === other.formula;
  return (one.value === '' ? null : one.value) === (other.value === '' ? null : other.value);
}

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
