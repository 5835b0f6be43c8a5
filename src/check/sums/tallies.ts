import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { capaianRows } from '../capaian/capaian-rows';
import { printedCell } from '../figures/figures';
import type { RuleContext } from '../rule';

/** How often each of some names stands in one table, beside those names. */
export interface Tally {
  readonly table: PerformanceTable;
  readonly counts: readonly number[];
}

const MOST_ROWS = 5_000;
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * The indicators per kategori, or per sasaran, of every capaian table of the summary's year that knows at least two of the
 * names and has no indicator of another name.
 */
export function talliesOf(summary: PerformanceTable, names: readonly string[], context: RuleContext): readonly Tally[] {
  const wanted = names.map(plain);
  if (new Set(wanted).size < wanted.length) return [];
  const found: Tally[] = [];
  for (const table of context.recognition.tables) {
    if (table === summary || table.kind !== 'capaian' || table.rows.length > MOST_ROWS) continue;
    for (const group of table.groups) {
      const year = group.year ?? table.year;
      if (summary.year !== null && year !== null && year !== summary.year) continue;
      const rows = capaianRows(table).filter((row) => row.group === group).map(({ row }) => row);
      const byKategori = group.kategori === null ? [] : rows.map((row) => textIn(table, row, group.kategori!, context));
      const bySasaran = rows.map(({ sasaran }) => plain(sasaran ?? ''));
      for (const keys of [byKategori, bySasaran]) {
        const filled = keys.filter((key) => key !== '');
        const counts = wanted.map((name) => filled.filter((key) => key === name).length);
        if (counts.filter((count) => count > 0).length >= 2 && filled.every((key) => wanted.includes(key)) && filled.length === rows.length) found.push({ table, counts });
      }
    }
  }
  return found;
}

function textIn(table: PerformanceTable, { row }: TableRow, index: number, { snapshot }: RuleContext): string {
  return plain(printedCell(snapshot, table.sheet, { row, column: table.columns[index]!.column }));
}
