import type { CellContent } from '../../workbook/cell-edit';
import { sameContent } from '../../workbook/cell-edit';
import type { PlanCell, TypedCell } from '../../workbook/sheet-plan';
import type { CellValue, SheetSnapshot, SnapshotCell } from '../../workbook/snapshot';
import { cellAt } from '../../workbook/snapshot';

/** What somebody typed in a cell: a value with the number format it has, or a formula and what it shows. */
export type NoteContent = Pick<PlanCell, 'value' | 'formula' | 'error' | 'format'>;

/** What somebody typed in the cell; null where nothing. A format alone is nothing, and that of a text is the cell's own. */
export function noteIn(cell: SnapshotCell | undefined): NoteContent | null {
  if (!cell) return null;
  const { value, formula, error, format } = cell;
  if (formula === undefined && (value === null || value === '') && error === undefined) return null;
  const isText = typeof value === 'string' && formula === undefined;
  return {
    ...(value !== null && { value }),
    ...(formula !== undefined && { formula }),
    ...(error !== undefined && (formula === undefined ? { value: error } : { error })),
    ...(format !== undefined && !isText && { format }),
  };
}

/** The cell as a plan remembers it. */
export function typedCell(sheet: SheetSnapshot, row: number, column: number): TypedCell {
  const cell = cellAt(sheet, row, column);
  const value: CellValue = cell?.error ?? cell?.value ?? '';
  return { row, column, value, ...(cell?.formula !== undefined && { formula: cell.formula }) };
}

/** Whether the two say the same to whoever reads them. */
export function sameNote(one: NoteContent, other: NoteContent): boolean {
  const content = ({ value, formula }: NoteContent): CellContent => (formula === undefined ? { value: value ?? null } : { formula });
  return sameContent(content(one), content(other));
}
