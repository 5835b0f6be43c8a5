import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import { plainStyle } from './cell-style';
import type { Recalculate, StoredCell, StoredSheet, WorkbookStore } from './workbook-store';
import { cellKey, emptySheet } from './workbook-store';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function storedCell(cell: SnapshotCell): StoredCell {
  return { value: cell.error ?? cell.value ?? '', formula: cell.formula ?? null, format: cell.format ?? 'General', style: plainStyle };
}

function storedSheet(snapshot: SheetSnapshot): StoredSheet {
  const sheet = emptySheet(snapshot.name);
  sheet.visibility = VISIBILITY[snapshot.visibility];
  sheet.merges = [...snapshot.merges];
  sheet.protection = { ...sheet.protection, on: snapshot.protected };
  for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
  snapshot.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell) sheet.cells.set(cellKey(row, column), storedCell(cell));
    }),
  );
  return sheet;
}

/** A workbook whose sheets hold what the snapshot says. `layout` is left out: how a sheet is marked as owned is the gateway's. */
export function storeFromSnapshot(snapshot: Snapshot, recalculate: Recalculate | null = null): WorkbookStore {
  const sheets = snapshot.sheets.map(storedSheet);
  const active = sheets.find((sheet) => sheet.visibility === 'Visible');
  if (!active) throw new Error('A workbook has at least one visible sheet.');
  return {
    sheets,
    activeSheet: active.id,
    selection: { sheet: active.id, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    names: [],
    tables: [],
    customXmlParts: [],
    settings: new Map(),
    calculationMode: 'Automatic',
    workbookProtected: false,
    recalculate,
  };
}
