import type { Message } from '../i18n/message';
import type { PerformanceTable } from '../recognise/performance-table';
import type { Settings } from '../workbook/settings';
import { reportWords } from './report-words';

const NUMBER_IN_TITLE = /^\s*tabel\s+(\d+(?:\.\d+)*)/i;

/**
 * The title of a report sheet with the year, and with the number of the table: the one chosen for the layout, else the one
 * its source is titled by (`Tabel 3.1 ...`). `key` takes `{number}`, empty or ` 3.1`, and `{year}`, empty or ` Tahun 2018`.
 */
export function reportTitle(key: Message['key'], layout: string, source: PerformanceTable | null, year: number | null, { report }: Settings): string {
  const number = report.tableNumbers[layout] ?? NUMBER_IN_TITLE.exec(source?.title ?? '')?.[1];
  return reportWords(key, {
    number: number === undefined || number === '' ? '' : ` ${number}`,
    year: year === null ? '' : ` ${reportWords('report.year', { year })}`,
  });
}
