import type { PerformanceTable, TableRow } from '../../recognise/performance-table';

/** A row that says it is a mean, and the sets of rows it may be the mean of. */
export interface MeanRow {
  readonly row: TableRow;
  /** The items since the mean before: nearly always these. */
  readonly nearest: readonly TableRow[];
  /** All sets, the likeliest first; there is at least one. */
  choices(): readonly (readonly TableRow[])[];
}

/** How far a mean looks for its figures, and how many rows all means together; in longer lists looking farther would cost the square of their length. */
const LONGEST_REACH = 2_000;
const MOST_LOOKED_AT = 200_000;

/** Every Rata-rata row of the table that has rows above or below it to be the mean of. */
export function meanRows(table: PerformanceTable): readonly MeanRow[] {
  const { rows } = table;
  const at = rows.flatMap(({ kind }, index) => (kind === 'mean' ? [index] : []));
  const reach = Math.max(1, Math.min(LONGEST_REACH, Math.floor(MOST_LOOKED_AT / Math.max(1, at.length))));
  return at.flatMap((index): MeanRow[] => {
    const nearest = itemsSince(rows, index, reach);
    const choices = (): readonly (readonly TableRow[])[] => choicesOf(rows, index, nearest, reach);
    return nearest.length > 0 || choices().length > 0 ? [{ row: rows[index]!, nearest, choices }] : [];
  });
}

function itemsSince(rows: readonly TableRow[], index: number, reach: number): readonly TableRow[] {
  const items: TableRow[] = [];
  for (let at = index - 1; at >= 0 && at >= index - reach && rows[at]!.kind !== 'mean'; at -= 1) if (rows[at]!.kind === 'item') items.push(rows[at]!);
  return items.reverse();
}

function choicesOf(rows: readonly TableRow[], index: number, nearest: readonly TableRow[], reach: number): readonly (readonly TableRow[])[] {
  const above = rows.slice(Math.max(0, index - reach), index);
  const isItem = ({ kind }: TableRow): boolean => kind === 'item';
  const since = (kind: TableRow['kind']): readonly TableRow[] => above.slice(above.findLastIndex((other) => other.kind === kind) + 1).filter(isItem);
  const itemsAbove = above.filter(isItem);
  const lastSasaran = itemsAbove.at(-1)?.sasaran ?? null;
  const after = rows.slice(index + 1, index + 1 + reach);
  const next = after.findIndex(({ kind }) => kind === 'mean');
  return [
    nearest,
    itemsAbove,
    since('section'),
    since('subtotal'),
    lastSasaran === null ? [] : itemsAbove.filter(({ sasaran }) => sasaran === lastSasaran),
    above.filter(({ kind }) => kind === 'mean'),
    (next < 0 ? after : after.slice(0, next)).filter(isItem),
    ...(rows.length <= reach ? [rows.filter(isItem)] : []),
  ].filter(({ length }) => length > 0);
}
