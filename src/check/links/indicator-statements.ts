import type { Quantity, Reading } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { tableScope } from './table-scope';

export type StatedRole = 'target' | 'realisasi' | 'capaian';

/** One cell that states a target, realisasi or capaian of a year. */
export interface IndicatorStatement {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  /** Index into the table's columns. */
  readonly columnIndex: number;
  readonly year: number;
  /** The part of the year, in one spelling; the empty text for the whole year. */
  readonly period: string;
  readonly reading: Reading;
}

/** What one row of a table states in one role, year by year. Cells of an unknown year are left out: they cannot be held against anything. */
export function* rowStatements(table: PerformanceTable, row: TableRow, role: StatedRole): Generator<IndicatorStatement> {
  if (row.measure !== null) {
    if (row.measure !== role) return;
    for (let columnIndex = 0; columnIndex < table.columns.length; columnIndex += 1) {
      const column = table.columns[columnIndex]!;
      if (column.role === 'angka-periode') yield* statementAt(table, row, columnIndex, column.year, column.period);
    }
    return;
  }
  const hasTargetAkhir = table.columns.some((column) => column.role === 'target-akhir');
  for (const group of table.groups) {
    // How far the end of the renstra is reached is no capaian of the year.
    if (role === 'capaian' && hasTargetAkhir && group.target === null) continue;
    const columnIndex = group[role];
    if (columnIndex !== null) yield* statementAt(table, row, columnIndex, group.year, group.period);
  }
}

function* statementAt(
  table: PerformanceTable,
  row: TableRow,
  columnIndex: number,
  ownYear: number | null,
  ownPeriod: string | null,
): Generator<IndicatorStatement> {
  const reading = row.readings[columnIndex] ?? null;
  const year = ownYear ?? row.year ?? table.year;
  if (reading === null || year === null || reading.kind === 'missing' || reading.kind === 'unevaluated') return;
  yield { table, row, columnIndex, year, period: (ownPeriod ?? row.period ?? tableScope(table).period ?? '').toLowerCase(), reading };
}

/** The numbers a reading may mean: one, both of an ambiguous text, or none. */
export function possibleQuantities(reading: Reading): readonly Quantity[] {
  switch (reading.kind) {
    case 'number':
      return [reading.quantity];
    case 'ambiguous':
      return reading.readings;
    case 'range':
    case 'missing':
    case 'unreadable':
    case 'unevaluated':
      return [];
  }
}
