import type { Band, BandProfile } from '../domain/bands/band-profile';
import { readBandText } from '../domain/bands/read-band-text';
import type { TableColumn, TableRow } from './performance-table';
import type { SheetGrid } from './sheet-grid';

/** The id of the band a row of a printed scale gives, so a finding on the band finds its row again. */
export const bandIdOfRow = (row: number): string => `row-${row}`;

/**
 * The scale a table prints, as a profile. It judges capaian when its ranges carry a percent sign or its title or
 * header names capaian; any other scale is of a nilai. Rows whose range cannot be read give no band.
 */
export function bandScale(sheet: string, title: string, columns: readonly TableColumn[], rows: readonly TableRow[], grid: SheetGrid): BandProfile | null {
  const rentang = columns.find(({ role }) => role === 'rentang');
  if (!rentang) return null;
  const texts = rows.filter(({ kind }) => kind === 'item').map((row) => ({ row, text: grid.text(row.row, rentang.column) }));
  const bands = texts.flatMap(({ row, text }): Band[] => {
    const bounds = readBandText(text);
    return bounds.ok ? [{ id: bandIdOfRow(row.row), label: row.label ?? '', ...bounds.value }] : [];
  });
  if (bands.length === 0) return null;
  const judgesCapaian = texts.some(({ text }) => text.includes('%')) || /capaian/i.test(rentang.header) || (/capaian/i.test(title) && !/\bnilai\b/i.test(rentang.header));
  return {
    id: 'buku-kerja',
    name: title || sheet,
    measure: judgesCapaian ? 'percent' : 'score',
    bands: [...bands].sort((a, b) => (b.upper ?? Infinity) - (a.upper ?? Infinity)),
    roundFirst: null,
    above: 'none',
    source: sheet,
    verified: true,
  };
}
