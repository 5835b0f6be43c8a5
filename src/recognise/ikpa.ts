import type { ColumnContents } from './column-contents';
import type { ColumnReading } from './column-roles';
import type { HeaderBlock } from './header-block';
import type { ColumnRole } from './performance-table';

const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set(['jumlah', 'jumlah-baris', 'persen', 'rata-rata', 'nilai', 'bobot']);

/**
 * An IKPA table (L16) has a column that says nilai and bobot under each other, with the aspects across: its figures are
 * nilai, and those of a column headed `bobot` are weights. Any other table comes back as it is.
 */
export function asIkpa(reading: ColumnReading, { left, paths }: HeaderBlock, contentsOf: (column: number) => ColumnContents): ColumnReading {
  const measure = reading.roles.findIndex((role, index) => !FIGURE_ROLES.has(role) && saysNilaiAndBobot(contentsOf(left + index).sayings));
  if (measure < 0) return reading;
  const roles = reading.roles.map((role, index): ColumnRole => {
    if (index === measure) return 'keterangan';
    if (!FIGURE_ROLES.has(role)) return role;
    return /^(konversi )?bobot\b/i.test(paths[index]!.at(-1) ?? '') ? 'bobot' : 'nilai';
  });
  return { ...reading, kind: 'ikpa', roles };
}

function saysNilaiAndBobot(sayings: readonly string[]): boolean {
  const plain = sayings.map((text) => text.toLowerCase());
  return plain.includes('bobot') && plain.some((text) => text.startsWith('nilai'));
}
