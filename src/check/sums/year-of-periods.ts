import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { plainQuantity } from '../capaian/capaian-rows';
import { binaryNoise, halfLastPlace } from '../figures/figure-value';

/** A yearly figure none of the usual ways makes out of its quarters: not their sum, their mean, the last or the highest. */
export interface OddYear {
  readonly row: TableRow;
  readonly yearColumn: number;
  readonly periodColumns: readonly number[];
  readonly stated: number;
  readonly sum: number;
  readonly mean: number;
  readonly last: number;
}

/** So many rows must follow some usual way before one that follows none is worth a word. */
const FOLLOWING_ROWS = 3;

/** Yearly targets and realisasi beside those of all four quarters or both halves, in tables where most rows do follow. */
export function oddYears(table: PerformanceTable): readonly OddYear[] {
  return (['target', 'realisasi'] as const).flatMap((role) => {
    const whole = table.columns.flatMap((column, index) => (column.role === role && column.period === null ? [index] : []));
    return whole.flatMap((yearColumn) => {
      const parts = table.columns.flatMap(({ role: other, period, year }, index) => (other === role && period !== null && year === table.columns[yearColumn]!.year ? [index] : []));
      const periods = parts.map((index) => table.columns[index]!.period!);
      const isWholeYear = ['TW1 TW2 TW3 TW4', 'S1 S2'].includes(periods.join(' '));
      return isWholeYear ? judgeColumn(table, yearColumn, parts) : [];
    });
  });
}

function judgeColumn(table: PerformanceTable, yearColumn: number, periodColumns: readonly number[]): readonly OddYear[] {
  const odd: OddYear[] = [];
  let following = 0;
  for (const row of table.rows) {
    const stated = row.kind === 'item' ? plainQuantity(row.readings[yearColumn] ?? null) : null;
    if (!stated) continue;
    const parts = periodColumns.map((index) => plainQuantity(row.readings[index] ?? null));
    const filled = parts.filter((part) => part !== null);
    if (filled.length < 2 || filled.some(({ percent }) => percent !== stated.percent)) continue;
    const values = filled.map(({ value }) => value);
    const sum = values.reduce((total, value) => total + value, 0);
    const mean = sum / values.length;
    const last = values.at(-1)!;
    const slack = 2 * halfLastPlace(stated.decimals) + filled.reduce((total, { decimals }) => total + halfLastPlace(decimals), 0) + binaryNoise(sum);
    const rounded = Math.max(slack, 10 ** -Math.max(0, stated.decimals));
    const fits = [sum, last, Math.max(...values), Math.min(...values)].some((value) => Math.abs(value - stated.value) <= slack) || Math.abs(mean - stated.value) <= rounded;
    if (fits) following += 1;
    else odd.push({ row, yearColumn, periodColumns, stated: stated.value, sum, mean, last });
  }
  return following >= FOLLOWING_ROWS && following >= 2 * odd.length ? odd : [];
}
