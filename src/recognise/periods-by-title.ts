import type { ColumnRole, Period, TableColumn } from './performance-table';

const PERFORMANCE: ReadonlySet<ColumnRole> = new Set(['target', 'realisasi', 'capaian', 'kategori']);
const OF_THE_YEAR = /\b(?:tahun|tahunan|setahun|annual|yearly)\b|\b(?:19|20)\d{2}\b|\b(?:akhir|renstra|rpjm[dn]?)\b/i;
/** What stands at the end of these is what the year came to. */
const LAST: ReadonlySet<Period> = new Set(['TW4', 'S2']);

/** True where a header says that its column is of a whole year: `Target Tahunan`, `Realisasi 2024`. */
export const saysYear = ({ header }: Pick<TableColumn, 'header'>): boolean => OF_THE_YEAR.test(header);

/**
 * The period of each column of a table titled `Capaian Kinerja Triwulan II`: plain `Target`, `Realisasi` and `Capaian` are
 * those of the quarter, `Target Tahunan` is not. Headers that name periods themselves say it all; under the last quarter a
 * plain column is that of the year, unless another says so.
 */
export function periodsByTitle(columns: readonly Pick<TableColumn, 'role' | 'header' | 'period'>[], title: Period | null): readonly (Period | null)[] {
  const named = columns.map(({ period }) => period);
  const figures = columns.filter(({ role }) => PERFORMANCE.has(role));
  if (title === null || named.some((period) => period !== null) || !figures.some(({ role }) => role === 'realisasi')) return named;
  if (LAST.has(title) && !figures.some((column) => saysYear(column) && figures.some((other) => other.role === column.role && !saysYear(other)))) return named;
  return columns.map((column) => (PERFORMANCE.has(column.role) && !saysYear(column) ? title : null));
}
