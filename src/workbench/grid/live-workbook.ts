import { BooleanNumber, IUniverInstanceService } from '@univerjs/core';
import type { ICellData, Injector, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../../workbook/address';
import type { SnapshotCell } from '../../workbook/snapshot';
import { snapshotCell } from './grid-cell';

export function liveWorkbook(injector: Injector, workbookId: string): Workbook | null {
  return injector.get(IUniverInstanceService).getUnit<Workbook>(workbookId) ?? null;
}

/** The cell's own formula, worked out for its place where a block of cells shares one. */
function formulaAt(formulas: FormulaDataModel, sheet: Worksheet, row: number, column: number, cell: ICellData): Nullable<string> {
  return cell.si ? formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) : cell.f;
}

/** The cell as it stands now; undefined when it is empty. */
export function liveCell(injector: Injector, sheet: Worksheet, row: number, column: number): SnapshotCell | undefined {
  const cell = sheet.getCellMatrix().getValue(row, column);
  if (!cell) return undefined;
  const format = sheet.getComposedCellStyle(row, column).n?.pattern;
  return snapshotCell(cell, formulaAt(injector.get(FormulaDataModel), sheet, row, column, cell), format);
}

/** The cell as its user sees it: as it stands, or with what a formula spills into it. */
export function shownCell(injector: Injector, sheet: Worksheet, row: number, column: number): SnapshotCell | undefined {
  const live = liveCell(injector, sheet, row, column);
  if (live) return live;
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[sheet.getUnitId()]?.[sheet.getSheetId()]?.[row]?.[column];
  return spilled ? snapshotCell(spilled as ICellData, null, null) : undefined;
}

/** Every filled cell of a sheet as it stands now, without what formulas spill into their neighbours. */
export function liveCells(injector: Injector, sheet: Worksheet): (SnapshotCell | undefined)[][] {
  const formulas = injector.get(FormulaDataModel);
  const rows: (SnapshotCell | undefined)[][] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const format = sheet.getComposedCellStyle(row, column).n?.pattern;
    const plain = snapshotCell(cell, formulaAt(formulas, sheet, row, column, cell), format);
    if (plain) (rows[row] ??= [])[column] = plain;
  });
  return rows;
}

/** The same with the spilled values, as the user sees them. */
export function shownCells(injector: Injector, sheet: Worksheet): (SnapshotCell | undefined)[][] {
  const rows = liveCells(injector, sheet);
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[sheet.getUnitId()]?.[sheet.getSheetId()];
  for (const [row, cells] of Object.entries(spilled ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const line = (rows[Number(row)] ??= []);
      if (line[Number(column)] !== undefined) continue;
      const plain = snapshotCell(cell as ICellData, null, null);
      if (plain) line[Number(column)] = plain;
    }
  }
  return rows;
}

export function liveMerges(sheet: Worksheet): Area[] {
  return sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
    top: startRow,
    left: startColumn,
    bottom: endRow,
    right: endColumn,
  }));
}

export interface LiveLines {
  /** In pixels, by index; holes have the default. */
  readonly sizes: readonly (number | undefined)[];
  readonly hidden: readonly number[];
}

function lines<Line>(data: Readonly<Record<number, Line | undefined>>, sizeOf: (line: Line) => number | undefined, isHidden: (line: Line) => boolean): LiveLines {
  const sizes: number[] = [];
  const hidden: number[] = [];
  for (const [key, line] of Object.entries(data)) {
    if (!line) continue;
    const size = sizeOf(line);
    if (size !== undefined) sizes[Number(key)] = size;
    if (isHidden(line)) hidden.push(Number(key));
  }
  return { sizes, hidden };
}

/** Heights the user or the file gave; those the grid fitted to the text are not among them. */
export function liveRows(sheet: Worksheet): LiveLines {
  const { rowData } = sheet.getConfig();
  return lines(
    rowData,
    (row) => (row.ia === BooleanNumber.TRUE ? undefined : row.h),
    (row) => row.hd === BooleanNumber.TRUE,
  );
}

export function liveColumns(sheet: Worksheet): LiveLines {
  const { columnData } = sheet.getConfig();
  return lines(
    columnData,
    (column) => column.w,
    (column) => column.hd === BooleanNumber.TRUE,
  );
}
