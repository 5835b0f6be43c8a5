import type { ColumnRole, PerformanceTable, TableColumn } from '../../recognise/performance-table';

/** What may be added up: counts together, each kind of money for itself. Shares, capaian, nilai and means never. */
const FAMILIES: Partial<Readonly<Record<ColumnRole, string>>> = {
  jumlah: 'jumlah',
  'jumlah-baris': 'jumlah',
  pagu: 'pagu',
  'realisasi-anggaran': 'realisasi-anggaran',
  sisa: 'sisa',
  target: 'target',
  realisasi: 'realisasi',
  bobot: 'bobot',
};

/** Headers of figures that are worked out from others, or measured each for itself. */
const RATE = /\b(rasio|ratio|kepadatan|density|rata\s*-?\s*rata|rerata|average|mean|indeks|index|laju|pertumbuhan|growth|trend|tren|harga satuan|suhu|ipm|gini|persen(?:tase)?)\b|\bper\s+(?:kapita|km|ha|hari|bulan|\d|orang|guru|kelas)|%/i;

/** The family a column adds up in; null when it is not to be added up. */
export function additiveFamily({ role, unit, header }: TableColumn): string | null {
  if ((unit === '%' && role !== 'bobot') || (role === 'jumlah' && RATE.test(header))) return null;
  return FAMILIES[role] ?? null;
}

/** What each whole number of the column may have lost to rounding: half a thousand in a table in thousands. */
export function roundingPerPart(column: TableColumn): number {
  return column.unit !== null && /^(?:ribu|juta|miliar|triliun)\b/.test(column.unit) ? 0.5 : 0;
}

/** Indices of the columns that add up in one family, in column order. */
export function additiveColumns(table: PerformanceTable): ReadonlyMap<string, readonly number[]> {
  const families = new Map<string, number[]>();
  for (const [index, column] of table.columns.entries()) {
    const family = additiveFamily(column);
    if (family === null) continue;
    const members = families.get(family);
    if (members) members.push(index);
    else families.set(family, [index]);
  }
  return families;
}
