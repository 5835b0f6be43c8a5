import type { ColumnRole, PerformanceTable, Recognition } from '../../recognise/performance-table';

const OF_THE_YEAR: ReadonlySet<ColumnRole> = new Set(['realisasi', 'capaian', 'realisasi-anggaran', 'serapan']);
/** Tables that must agree before a workbook has a year, and their share of all that speak. */
const FEWEST_TABLES = 3;
const LEAST_SHARE = 0.6;

/** The year of the last results a table gives, or of an agreement that gives none yet. */
function yearOfTable({ kind, year, columns }: PerformanceTable): number | null {
  if (kind === 'perjanjian-kinerja') return year;
  const years = columns.flatMap((column) => (OF_THE_YEAR.has(column.role) && column.year !== null ? [column.year] : []));
  return years.length === 0 ? null : Math.max(...years);
}

/** The year the workbook reports on, as most of its tables of results say; null for a plan, or where they do not agree. */
export function reportYear(recognition: Recognition): number | null {
  const count = new Map<number, number>();
  let votes = 0;
  for (const table of recognition.tables) {
    const year = yearOfTable(table);
    if (year === null) continue;
    votes += 1;
    count.set(year, (count.get(year) ?? 0) + 1);
  }
  const [most] = [...count].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST_TABLES && most[1] >= LEAST_SHARE * votes ? most[0] : null;
}
