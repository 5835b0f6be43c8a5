import type { CellEdit } from '../workbook/cell-edit';
import type { Snapshot } from '../workbook/snapshot';

/** How the file names the add-in's functions; Excel may show it so when the file was opened before the add-in was there. */
const STORED_NAME = /_xldudf_KINERJA_([A-Z]+)/g;

/**
 * The edits that set every formula anew which names a KINERJA function and shows #NAME?, for workbooks opened before the add-in
 * was ready. Cells of protected sheets stay as they are.
 */
export function repairEdits({ sheets }: Snapshot): CellEdit[] {
  return sheets
    .filter((sheet) => !sheet.protected)
    .flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) => {
          const { formula, error } = cell ?? {};
          if (formula === undefined || error !== '#NAME?' || !/KINERJA[._]/i.test(formula)) return [];
          return [{ sheet: name, row, column, was: { formula }, becomes: { formula: formula.replace(STORED_NAME, 'KINERJA.$1') } }];
        }),
      ),
    );
}
