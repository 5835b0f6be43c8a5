import type { Area } from '../workbook/address';
import { displayedText } from '../workbook/displayed-text';
import type { SheetSnapshot, SnapshotCell } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';

/** A sheet as its reader sees it: every cell of a merge shows the merge's text. */
export interface SheetGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell itself; inside a merge, only the first one holds something. */
  cell(row: number, column: number): SnapshotCell | undefined;
  /** What the reader sees there, trimmed; a merge counts everywhere it reaches. */
  text(row: number, column: number): string;
  /** The merge that covers the cell, or null. */
  merge(row: number, column: number): Area | null;
  hidden(row: number): boolean;
}

/** As displayedText; a whole number without a format is its digits, which needs no formatter. */
function shownText(cell: SnapshotCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell.value === 'string' && cell.text === undefined && cell.error === undefined) return cell.value.trim();
  if (typeof cell.value === 'number' && cell.format === undefined && cell.text === undefined && Number.isInteger(cell.value) && Math.abs(cell.value) < 1e10) return String(cell.value);
  return displayedText(cell).trim();
}

const grids = new WeakMap<SheetSnapshot, SheetGrid>();

/** Reads a sheet through its merges. Looking up a cell costs the same however large the sheet is; each sheet is made ready once. */
export function sheetGrid(sheet: SheetSnapshot): SheetGrid {
  const known = grids.get(sheet);
  if (known) return known;
  const made = gridOf(sheet);
  grids.set(sheet, made);
  return made;
}

function gridOf(sheet: SheetSnapshot): SheetGrid {
  const mergesByRow: (Area[] | undefined)[] = [];
  for (const area of sheet.merges) {
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row += 1) {
      const inRow = mergesByRow[row];
      if (inRow) inRow.push(area);
      else mergesByRow[row] = [area];
    }
  }
  const columnCount = sheet.rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);

  const merge = (row: number, column: number): Area | null => {
    const inRow = mergesByRow[row];
    if (inRow) for (const area of inRow) if (column >= area.left && column <= area.right) return area;
    return null;
  };

  const text = (row: number, column: number): string => {
    const own = shownText(cellAt(sheet, row, column));
    if (own !== '') return own;
    const area = merge(row, column);
    return area ? shownText(cellAt(sheet, area.top, area.left)) : '';
  };

  const hiddenRows = new Set(sheet.hiddenRows);
  return { rowCount: sheet.rows.length, columnCount, cell: (row, column) => cellAt(sheet, row, column), text, merge, hidden: (row) => hiddenRows.has(row) };
}
