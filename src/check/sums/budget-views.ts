import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { columnsInForce } from '../../recognise/superseded-columns';
import { quantityIn } from '../figures/figure-value';
import { areDifferentUnits, tableScope } from '../links/table-scope';

/** One budget as one table divides it: by jenis belanja, kewenangan, program, and what that makes in one column. */
export interface BudgetView {
  readonly table: PerformanceTable;
  readonly year: number;
  readonly total: number;
  /** The row that states the total; null where it is the sum of the items. */
  readonly row: TableRow | null;
  readonly columnIndex: number;
}

/**
 * Every whole view of the budget in one role: full rupiah, a JUMLAH row (or items alone, all readable), one year for the
 * year as a whole. A list of pagu alone (a perjanjian kinerja) is a plan of its own time and no view of the same budget.
 */
export function budgetViews(tables: readonly PerformanceTable[], role: 'pagu' | 'realisasi-anggaran'): readonly BudgetView[] {
  return tables.flatMap((table): BudgetView[] => {
    const { edition, period } = tableScope(table);
    const columns = columnsInForce(table.columns, role);
    const [columnIndex] = columns;
    const isReport = table.columns.some((column) => column.role === 'pagu') && table.columns.some((column) => column.role === 'realisasi-anggaran');
    if (table.kind !== 'anggaran' || !isReport || edition || period !== null || columns.length !== 1 || columnIndex === undefined) return [];
    const { year: ofColumn, period: ofPart, unit } = table.columns[columnIndex]!;
    const year = ofColumn ?? table.year;
    if (year === null || ofPart !== null || (unit !== null && unit !== 'rupiah') || table.rows.some((row) => row.year !== null || row.period !== null || row.measure !== null)) return [];
    const sums = table.rows.filter(({ kind, level }) => kind === 'total' || (kind === 'subtotal' && level === 0));
    if (sums.length > 1) return [];
    const total = sums.length === 1 ? valueIn(sums[0]!, columnIndex) : sumOfItems(table.rows, columnIndex);
    return total === null || total <= 0 ? [] : [{ table, year, total, row: sums[0] ?? null, columnIndex }];
  });
}

function valueIn(row: TableRow, index: number): number | null {
  const quantity = quantityIn(row.readings[index], 0);
  return quantity && row.readings[index]?.kind === 'number' && !quantity.percent && quantity.decimals >= 0 ? quantity.value : null;
}

/** Null where any item cannot be read, or the list has levels of which it is not known which make the whole. */
function sumOfItems(rows: readonly TableRow[], index: number): number | null {
  const figures = rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal');
  if (figures.length < 2 || figures.some(({ kind, hidden }) => kind === 'subtotal' || hidden)) return null;
  const levels = new Set(figures.map(({ level }) => level));
  if (levels.size > 1) return null;
  let sum = 0;
  for (const row of figures) {
    const value = valueIn(row, index);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** True when two views can only be of one budget: the same year, no two units named, and another way to divide. */
export function areOfOneBudget(first: BudgetView, second: BudgetView): boolean {
  return first.year === second.year && !areDifferentUnits(tableScope(first.table), tableScope(second.table)) && tableScope(first.table).unit?.name === tableScope(second.table).unit?.name && divisionOf(first) !== divisionOf(second);
}

/** The header over what the rows are: `jenis belanja`, `kewenangan`, `program`. */
function divisionOf({ table }: BudgetView): string {
  const column = table.columns.find(({ role }) => role === 'program' || role === 'uraian' || role === 'sasaran');
  return (column?.header ?? '').toLowerCase().replace(/[^a-z]+/g, ' ').trim();
}
