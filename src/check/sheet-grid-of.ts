import type { SheetGrid } from '../recognise/sheet-grid';
import { sheetGrid } from '../recognise/sheet-grid';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';

/** Several rules read one sheet through its merges; the grid is made once. */
const grids = new WeakMap<SheetSnapshot, SheetGrid>();

/** The sheet as its reader sees it. The sheet must be one of the snapshot's. */
export function sheetGridOf(snapshot: Snapshot, sheet: string): SheetGrid {
  const found = snapshot.sheets.find(({ name }) => name === sheet)!;
  const made = grids.get(found) ?? sheetGrid(found);
  grids.set(found, made);
  return made;
}
