import type { SnapshotCell } from '../workbook/snapshot';
import { textLiteral } from './report-words';

/** What people write where there is nothing. */
const NOTHING = ['-', '–', '—', 'N/A', 'NA', 'N.A.', '...', '…', 'tidak ada data', 'belum ada data'];
const BETWEEN = '|';
const LIST = `${BETWEEN}${NOTHING.join(BETWEEN)}${BETWEEN}`;

/** Whether the cell holds something that stands for a figure: an empty cell, `-`, `N/A` and an error do not. */
export function isFilled(cell: SnapshotCell | undefined): boolean {
  if (!cell || cell.error !== undefined) return false;
  const text = String(cell.value ?? '').trim();
  return text !== '' && !LIST.toLowerCase().includes(`${BETWEEN}${text.toLowerCase()}${BETWEEN}`);
}

/** The same test as a formula over one cell, without `=`. */
export function filledTest(reference: string): string {
  const mark = textLiteral(BETWEEN);
  return `IFERROR(AND(LEN(TRIM(${reference}))>0,ISERROR(SEARCH(${mark}&TRIM(${reference})&${mark},${textLiteral(LIST)}))),FALSE)`;
}
