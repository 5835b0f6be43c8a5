import type { Reading } from '../domain/numeral/reading';
import { nestedDepths } from './nested-numbers';
import type { TableRow } from './performance-table';
import { startsNumbers } from './row-words';

/** True of a cell that is empty, or of a column without figures. */
export const isEmpty = (reading: Reading | null): boolean => reading === null || (reading.kind === 'missing' && reading.written === '');

/** True of a row whose cells of figures are all empty. */
export const holdsNoFigure = ({ readings }: Pick<TableRow, 'readings'>): boolean => readings.every(isEmpty);

/**
 * True of a flat list that has depths which nothing told: it holds headings without figures, or numbers that begin anew
 * under others. A row without figures whose numbers go on on the next row is no heading but a row that is not filled yet.
 */
export const hidesDepths = (rows: readonly TableRow[]): boolean => rows.every(({ level }) => level === null) && (holdsHeading(rows) || nestsNumbers(rows));

const holdsHeading = (rows: readonly TableRow[]): boolean =>
  rows.some((row, index) => {
    const next = rows[index + 1];
    return row.label !== null && holdsNoFigure(row) && next !== undefined && (next.nomor === null || startsNumbers(next.nomor));
  });

function nestsNumbers(rows: readonly TableRow[]): boolean {
  if (rows.some(({ nomor }) => nomor === null)) return false;
  const depths = nestedDepths(rows.map((row) => ({ mark: row.nomor!, holdsNoFigure: holdsNoFigure(row) })));
  return new Set(depths).size > 1;
}
