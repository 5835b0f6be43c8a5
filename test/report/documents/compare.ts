import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { formatCell } from '../../../src/workbook/address';
import { shown } from '../plan-text';
import type { DocumentTable } from './document';

export interface Difference {
  /** Row of the document's table, from 1, and its column, from 1. */
  readonly at: string;
  readonly printed: string;
  readonly ours: string;
}

export interface Comparison {
  readonly equal: number;
  readonly compared: number;
  readonly anomalies: number;
  readonly differences: readonly Difference[];
}

type Grid = readonly (readonly string[])[];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What each cell of a table of the plan shows, a row below the header each. */
function tablesOf(plan: SheetPlan): readonly Grid[] {
  const cells = new Map(plan.cells.map((cell) => [formatCell(cell), cell]));
  return plan.bordered.map(({ top, bottom, left, right }) => {
    const rows: string[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const line = Array.from({ length: right - left + 1 }, (_, column) => cells.get(formatCell({ row, column: left + column })));
      if (!line.some((cell) => cell?.role === 'header')) rows.push(line.map((cell) => plain(shown(cell))));
    }
    return rows;
  });
}

/**
 * The document's table against the one of the plan's tables that is most like it. `columns` says which column of ours each of
 * the document's is; null where the layout has no such column. Rows are taken in order: a row of ours between them (a mean) is
 * passed over, a row of the document that ours lacks counts with all its cells. `rows` are those compared, from 1.
 */
export function compareTable(document: DocumentTable, plan: SheetPlan, columns: readonly (number | null)[], rows: readonly [number, number] = [1, Infinity]): Comparison {
  const comparisons = tablesOf(plan).map((ours) => compareGrids(document, ours, columns, rows));
  return comparisons.reduce((best, each) => (each.equal > best.equal ? each : best));
}

function compareGrids(document: DocumentTable, ours: Grid, columns: readonly (number | null)[], [first, last]: readonly [number, number]): Comparison {
  let next = 0;
  let equal = 0;
  let compared = 0;
  let anomalies = 0;
  const differences: Difference[] = [];
  document.rows.forEach((printed, row) => {
    const found = rowLike(printed, ours, next, columns);
    if (found !== null) next = found + 1;
    if (row + 1 < first || row + 1 > last) return;
    columns.forEach((our, column) => {
      const cell = plain(printed[column] ?? '');
      if (our === null) return;
      const mine = found === null ? '' : (ours[found]![our] ?? '');
      if (document.isAnomaly(row, column)) anomalies += 1;
      else {
        compared += 1;
        if (cell === mine && found !== null) equal += 1;
        else differences.push({ at: `${row + 1},${column + 1}`, printed: cell, ours: found === null ? '(no such row)' : mine });
      }
    });
  });
  return { equal, compared, anomalies, differences };
}

/** Rows of ours that may stand between two of the document's: the mean of a sasaran, a heading. */
const REACH = 3;

/** Of the next rows of ours the one that shows most of the document's row; null where none shows any of it. */
function rowLike(printed: readonly string[], ours: Grid, from: number, columns: readonly (number | null)[]): number | null {
  const likeness = (row: number): number =>
    columns.filter((our, column) => our !== null && printed[column] && ours[row]![our] === plain(printed[column])).length;
  const rows = ours.map((_, row) => row).slice(from, from + REACH + 1);
  const best = rows.reduce<number | null>((found, row) => (found === null || likeness(row) > likeness(found) ? row : found), null);
  return best === null || likeness(best) === 0 ? null : best;
}
