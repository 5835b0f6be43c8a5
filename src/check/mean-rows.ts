import type { PerformanceTable, TableRow } from '../recognise/performance-table';

/** A row that says it is a mean, and the sets of rows it may be the mean of, the likeliest first. */
export interface MeanRow {
  readonly row: TableRow;
  readonly choices: readonly (readonly TableRow[])[];
}

/** How far a mean looks for its figures; in longer lists looking farther would cost the square of their length. */
const LONGEST_REACH = 2_000;

/** Every Rata-rata row of the table that has rows above or below it to be the mean of. */
export function meanRows(table: PerformanceTable): readonly MeanRow[] {
  const found: MeanRow[] = [];
  const { rows } = table;
  const items = rows.filter(({ kind }) => kind === 'item');
  rows.forEach((row, index) => {
    if (row.kind !== 'mean') return;
    const above = rows.slice(Math.max(0, index - LONGEST_REACH), index);
    const since = (kind: TableRow['kind']): readonly TableRow[] => above.slice(above.findLastIndex((other) => other.kind === kind) + 1).filter((other) => other.kind === 'item');
    const itemsAbove = above.filter(({ kind }) => kind === 'item');
    const lastSasaran = itemsAbove.at(-1)?.sasaran ?? null;
    const after = rows.slice(index + 1, index + 1 + LONGEST_REACH);
    const next = after.findIndex(({ kind }) => kind === 'mean');
    const choices = [
      since('mean'),
      itemsAbove,
      since('section'),
      since('subtotal'),
      lastSasaran === null ? [] : itemsAbove.filter(({ sasaran }) => sasaran === lastSasaran),
      above.filter(({ kind }) => kind === 'mean'),
      (next < 0 ? after : after.slice(0, next)).filter(({ kind }) => kind === 'item'),
      ...(rows.length <= LONGEST_REACH ? [items] : []),
    ].filter(({ length }) => length > 0);
    if (choices.length > 0) found.push({ row, choices });
  });
  return found;
}
