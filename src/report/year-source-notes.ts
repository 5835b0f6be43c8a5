import { formatArea } from '../workbook/address';
import { sourceNote } from './method-notes';
import { reportWords } from './report-words';
import type { YearFigures } from './year-figures';

/** Where the figures of each year stand; one source for all of them needs no years. */
export function yearSourceNotes({ sources }: Pick<YearFigures, 'sources'>): readonly string[] {
  if (sources.length === 1) return [sourceNote(sources[0]!.table)];
  return sources.map(({ table: { sheet, area }, years }) =>
    reportWords('report.note.year-source', { years: years.join(', '), sheet, area: formatArea(area) }),
  );
}
