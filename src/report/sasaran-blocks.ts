import type { TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';

/** A sasaran with its indicators; both null where the rows name none. */
export interface SasaranBlock {
  readonly name: string | null;
  readonly at: CellPosition | null;
  readonly rows: readonly TableRow[];
}

/** The indicators by sasaran, in the order they first appear: a sasaran printed again after a page break goes on. */
export function sasaranBlocks(rows: readonly TableRow[]): readonly SasaranBlock[] {
  const blocks = new Map<string, { name: string | null; at: CellPosition | null; rows: TableRow[] }>();
  for (const row of rows) {
    if (row.kind !== 'item') continue;
    const key = (row.sasaran ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
    const block = blocks.get(key);
    if (block) block.rows.push(row);
    else blocks.set(key, { name: row.sasaran, at: row.sasaranAt, rows: [row] });
  }
  return [...blocks.values()];
}
