import type { CellPosition } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { KeyColumns, NoteKeys } from '../notes/note-rows';
import type { CarriedTable } from './carried-table';

/** What the rows of carried tables are called by, for notes to be kept: the tables are the first on the sheet, in this order. */
export function carriedKeys({ bordered }: SheetPlan, tables: readonly CarriedTable[]): NoteKeys {
  return (row) => keyColumns(tables[bordered.findIndex(({ top, bottom }) => row >= top && row <= bottom)]!);
}

function keyColumns({ table, columns }: CarriedTable): KeyColumns {
  const columnOf = (at: CellPosition | null | undefined): number => columns.findIndex(({ kind, from }) => kind !== 'made' && from !== null && table.columns[from]?.column === at?.column);
  const items = table.rows.filter(({ kind }) => kind === 'item');
  const label = columnOf(items.find(({ labelAt }) => labelAt)?.labelAt);
  const group = columnOf(items.find(({ sasaranAt }) => sasaranAt)?.sasaranAt);
  return { label: Math.max(0, label), ...(group >= 0 && group !== label && { group }) };
}
