import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, IRange, IStyleData, IWorksheetData, Nullable, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Reversible } from './undo-step';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Lines = Readonly<Record<number, unknown>>;

/** Puts a new sheet at this place among the tabs. `styles` are those its cells name. */
export function sheetInsertion(unitId: string, index: number, sheet: IWorksheetData, styles: Readonly<Record<string, IStyleData>>): Reversible {
  return {
    redos: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet, styles } }],
    undos: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: sheet.id, subUnitName: sheet.name } }],
  };
}

/** Every cell of the matrix emptied, its style too. */
function emptied(cells: Cells): Cells {
  const empty: Cells = {};
  for (const [row, line] of Object.entries(cells)) {
    empty[Number(row)] = Object.fromEntries(Object.keys(line ?? {}).map((column) => [column, null]));
  }
  return empty;
}

/** The lines of `data`, and null for those only `other` has. */
function linesOver(data: Lines, other: Lines): Lines {
  return { ...Object.fromEntries(Object.keys(other).map((key) => [key, null])), ...data };
}

/** Makes a sheet of the grid what `next` says: cells, merges, sizes, frozen panes. Name, place and id stay. */
export function sheetReplacement(worksheet: Worksheet, next: IWorksheetData): Reversible {
  const target = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  const now = structuredClone(worksheet.getConfig());
  const steps = (from: IWorksheetData, to: IWorksheetData): IMutationInfo[] => {
    const cells = (cellValue: Cells): IMutationInfo => ({ id: SetRangeValuesMutation.id, params: { ...target, cellValue } });
    const merges = (id: string, ranges: IRange[]): IMutationInfo[] => (ranges.length > 0 ? [{ id, params: { ...target, ranges } }] : []);
    const { xSplit, ySplit, startRow, startColumn } = to.freeze;
    return [
      ...merges(RemoveWorksheetMergeMutation.id, from.mergeData),
      cells(emptied(from.cellData)),
      { id: SetWorksheetRowCountMutation.id, params: { ...target, rowCount: Math.max(from.rowCount, to.rowCount) } },
      { id: SetWorksheetColumnCountMutation.id, params: { ...target, columnCount: Math.max(from.columnCount, to.columnCount) } },
      { id: SetColDataMutation.id, params: { ...target, columnData: linesOver(to.columnData, from.columnData) } },
      { id: SetRowDataMutation.id, params: { ...target, rowData: linesOver(to.rowData, from.rowData) } },
      cells(to.cellData),
      ...merges(AddWorksheetMergeMutation.id, to.mergeData),
      { id: SetFrozenMutation.id, params: { ...target, xSplit, ySplit, startRow, startColumn } },
    ];
  };
  return { redos: steps(now, next), undos: steps(next, now) };
}
