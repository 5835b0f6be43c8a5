import type { PerformanceTable } from '../../recognise/performance-table';
import type { Speech } from '../language';
import { kindWords } from '../words/kind-words';
import { writtenCount } from '../words/written-count';
import { indicatorsOf } from './indicators-of';

/** The table in one line: `Target dan realisasi · 2018 · 26 indikator`. */
export function tableFacts(table: PerformanceTable, { say }: Speech): string {
  const indicators = indicatorsOf(table).length;
  const items = table.rows.filter(({ kind }) => kind === 'item').length;
  const size =
    indicators > 0
      ? say('kenali.indicators', { count: writtenCount(indicators) })
      : say('kenali.rows', { count: writtenCount(items) });
  return [say(kindWords[table.kind]), yearsOf(table), size].filter((fact) => fact !== null).join(' · ');
}

/** `2018`, `2016–2018`, `2016, 2018`; null when the table names no year. */
function yearsOf({ year, columns }: PerformanceTable): string | null {
  if (year !== null) return String(year);
  const years = [...new Set(columns.flatMap((column) => column.year ?? []))].sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  const unbroken = years.length > 2 && last - first === years.length - 1;
  return unbroken ? `${first}–${last}` : years.join(', ');
}
