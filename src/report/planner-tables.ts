import type { ColumnRole, PerformanceTable } from '../recognise/performance-table';
import { columnsInForce } from '../recognise/superseded-columns';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ReportInput } from './layout';

/** A recognised table with the sheet it stands on. */
export interface PlannerTable {
  readonly sheet: SheetSnapshot;
  readonly table: PerformanceTable;
}

/** The tables on the planner's own sheets, in the order of the workbook; those on sheets the add-in made are never sources. */
export function plannerTables({ snapshot, recognition }: Pick<ReportInput, 'snapshot' | 'recognition'>): readonly PlannerTable[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return recognition.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet && sheet.layout === null ? [{ sheet, table }] : [];
  });
}

/** The first column of the role, as an index into the table's columns; null where it has none. */
export function columnOfRole({ columns }: PerformanceTable, role: ColumnRole): number | null {
  return columnsInForce(columns, role)[0] ?? null;
}

/** Whether its indicators are told by sasaran: in a column of them, or under headings. */
export const namesSasaran = ({ rows }: PerformanceTable): boolean => rows.some(({ kind, sasaran }) => kind === 'item' && sasaran !== null);

/** The years that rows of a long list speak of. */
export const yearsOfRows = ({ rows }: PerformanceTable): readonly number[] => [...new Set(rows.flatMap(({ year }) => year ?? []))];

/** The table with its rows of one year: all of them but in a list with a row for each year. Null where it has none of that year. */
export function tableOfYear(table: PerformanceTable, year: number | null): PerformanceTable | null {
  if (yearsOfRows(table).every((each) => each === year)) return table;
  const rows = table.rows.filter((row) => row.year === null || row.year === year);
  return rows.some(({ kind, year: own }) => kind === 'item' && own !== null) ? { ...table, rows } : null;
}

/** The candidate of the highest rank: higher is better, the first difference decides, and among equals the first stands. */
export function bestRanked<T>(candidates: readonly T[], rankOf: (candidate: T) => readonly number[]): T | null {
  const ranked = candidates.map((candidate) => ({ candidate, rank: rankOf(candidate) }));
  return ranked.sort((one, other) => compareRanks(other.rank, one.rank))[0]?.candidate ?? null;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
