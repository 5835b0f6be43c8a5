import type { Reading } from '../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../recognise/performance-table';

/** A row that says it is a sum, and the rows it is a sum of. */
export interface SumGroup {
  readonly sum: TableRow;
  readonly parts: readonly TableRow[];
}

/**
 * Every sum of the table with its parts: a program with the kegiatan under it, the whole with its programs, and a JUMLAH
 * row with the items above it (back to the JUMLAH before). A sum without parts proves nothing and is left out.
 */
export function sumGroups(table: PerformanceTable): readonly SumGroup[] {
  const rows = table.rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal' || kind === 'total');
  const groups: SumGroup[] = [];
  let sinceTotal: TableRow[] = [];
  rows.forEach((row, index) => {
    if (row.kind === 'total') {
      const topLevel = sinceTotal.reduce((top, { level }) => Math.min(top, level === 0 || level === null ? top : level), Infinity);
      const parts = sinceTotal.filter(({ level, kind }) => (topLevel === Infinity ? kind === 'item' : level === topLevel));
      if (parts.length > 0) groups.push({ sum: row, parts });
      sinceTotal = [];
      return;
    }
    sinceTotal.push(row);
    if (row.kind !== 'subtotal' || row.level === null) return;
    const parts: TableRow[] = [];
    for (let at = index + 1; at < rows.length && rows[at]!.kind !== 'total' && rows[at]!.level! > row.level; at += 1) {
      if (rows[at]!.level === row.level + 1) parts.push(rows[at]!);
    }
    if (parts.length > 0) groups.push({ sum: row, parts });
  });
  return groups;
}

/** What a part contributes: a dash or an empty cell is nothing, an unreadable one is unknown (null). */
export function partValue(reading: Reading | null | undefined): number | null {
  switch (reading?.kind) {
    case undefined:
    case 'missing':
      return 0;
    case 'number':
      return reading.quantity.value;
    default:
      return null;
  }
}
