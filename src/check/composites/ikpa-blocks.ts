import type { Quantity } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';
import { plainQuantity } from '../capaian/capaian-rows';

/** One indicator of an IKPA table: an index into its columns, its name, and the aspek it stands under. */
export interface IkpaIndicator {
  readonly index: number;
  readonly name: string;
  readonly aspek: string | null;
}

/** The rows of one unit in an IKPA table (L16), with the indicators across. */
export interface IkpaBlock {
  readonly nilai: TableRow;
  readonly bobot: TableRow | null;
  readonly nilaiAkhir: TableRow | null;
  readonly nilaiAspek: TableRow | null;
}

/** What the columns beside the indicators hold; indices, null where there is none. */
export interface IkpaColumns {
  readonly indicators: readonly IkpaIndicator[];
  readonly total: number | null;
  readonly konversi: number | null;
  readonly akhir: number | null;
}

export function ikpaColumns(table: PerformanceTable): IkpaColumns {
  const tiers = table.columns.map(({ header }) => header.split(TIER_MARK));
  const find = (pattern: RegExp): number | null => {
    const index = table.columns.findIndex(({ role }, at) => (role === 'nilai' || role === 'bobot') && pattern.test(tiers[at]!.at(-1)!.trim()));
    return index < 0 ? null : index;
  };
  const results = { total: find(/^nilai total\b/i), konversi: find(/^konversi\b/i), akhir: find(/^nilai (akhir|ikpa)\b/i) };
  const taken = new Set<number | null>(Object.values(results));
  const indicators = table.columns.flatMap(({ role }, index): IkpaIndicator[] => {
    if (role !== 'nilai' || taken.has(index)) return [];
    const path = tiers[index]!;
    return [{ index, name: path.at(-1)!.trim(), aspek: path.length > 1 ? path[0]!.trim() : null }];
  });
  return { indicators, ...results };
}

/** Every unit of the table, by the words of its rows. */
export function ikpaBlocks(table: PerformanceTable): readonly IkpaBlock[] {
  if (table.kind !== 'ikpa') return [];
  const blocks: { nilai: TableRow; bobot: TableRow | null; nilaiAkhir: TableRow | null; nilaiAspek: TableRow | null }[] = [];
  for (const row of table.rows) {
    const says = row.label?.trim().toLowerCase() ?? '';
    const block = blocks.at(-1);
    if (says === 'nilai') blocks.push({ nilai: row, bobot: null, nilaiAkhir: null, nilaiAspek: null });
    else if (!block) continue;
    else if (says.startsWith('bobot')) block.bobot = row;
    else if (says.startsWith('nilai akhir')) block.nilaiAkhir = row;
    else if (says.startsWith('nilai aspek')) block.nilaiAspek = row;
  }
  return blocks;
}

/** The figure of a row in a column; null where it prints none. */
export const figureOf = (row: TableRow | null, index: number | null): Quantity | null =>
  row === null || index === null ? null : plainQuantity(row.readings[index] ?? null);
