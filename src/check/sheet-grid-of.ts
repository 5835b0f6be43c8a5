import type { SheetGrid } from '../recognise/sheet-grid';
import { sheetGrid } from '../recognise/sheet-grid';
import type { Snapshot } from '../workbook/snapshot';
import { sheetNamed } from '../workbook/snapshot';

/** The sheet as its reader sees it. The sheet must be one of the snapshot's. */
export function sheetGridOf(snapshot: Snapshot, sheet: string): SheetGrid {
  return sheetGrid(sheetNamed(snapshot, sheet)!);
}
