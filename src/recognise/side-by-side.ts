import type { ColumnReading } from './column-roles';
import type { ColumnSpan, HeaderBlock } from './header-block';
import { headerBlockAt } from './header-block';
import type { ColumnRole } from './performance-table';
import type { SheetGrid } from './sheet-grid';

/** Tables that start on one row, each between blank columns, and the last row before something reaches across. */
export interface SideBySide {
  readonly spans: readonly ColumnSpan[];
  readonly bottom: number;
}

const NAMING: ReadonlySet<ColumnRole> = new Set(['indikator', 'program', 'uraian', 'sasaran', 'kategori']);

/**
 * The tables whose headers stand beside each other on this row: parts of the header between blank columns, two or more,
 * each with names of its own. A blank column inside one table is none, since the figures to its right have no names.
 */
export function sideBySide(grid: SheetGrid, row: number, span: ColumnSpan, read: (header: HeaderBlock) => ColumnReading | null): SideBySide | null {
  const whole = headerBlockAt(grid, row, span);
  if (!whole) return null;
  const parts = partsBetweenBlanks(grid, whole);
  if (parts.length < 2) return null;
  const starts: number[] = [];
  for (const part of parts) {
    const reading = readingOf(grid, row, whole.bottom, part, read);
    if (reading?.roles.some((role) => NAMING.has(role))) starts.push(part.left);
  }
  if (starts.length < 2 || starts[0] !== parts[0]!.left) return null;
  const ends = starts.map((_, index) => {
    const after = starts[index + 1];
    return after === undefined ? span.right : parts.findLast(({ right }) => right < after)!.right;
  });
  const spans = starts.map((left, index) => ({ left, right: ends[index]! }));
  return { spans, bottom: lastRowApart(grid, whole, spans) };
}

/** What the first header of the part says; its title may stand on the rows before. */
function readingOf(grid: SheetGrid, from: number, to: number, part: ColumnSpan, read: (header: HeaderBlock) => ColumnReading | null): ColumnReading | null {
  for (let row = from; row <= to; row += 1) {
    const header = headerBlockAt(grid, row, part);
    const reading = header && read(header);
    if (reading) return reading;
  }
  return null;
}

function partsBetweenBlanks(grid: SheetGrid, { top, bottom, left, right }: HeaderBlock): readonly ColumnSpan[] {
  const parts: ColumnSpan[] = [];
  let start = -1;
  for (let column = left; column <= right + 1; column += 1) {
    let filled = false;
    for (let row = top; row <= bottom && column <= right; row += 1) filled ||= grid.text(row, column) !== '';
    if (filled && start < 0) start = column;
    else if (!filled && start >= 0) {
      parts.push({ left: start, right: column - 1 });
      start = -1;
    }
  }
  return parts;
}

/** The last row before one that fills a column between the tables, or names a title over all of them. */
function lastRowApart(grid: SheetGrid, { bottom }: HeaderBlock, spans: readonly ColumnSpan[]): number {
  for (let row = bottom + 1; row < grid.rowCount; row += 1) {
    for (let index = 1; index < spans.length; index += 1) {
      for (let column = spans[index - 1]!.right + 1; column < spans[index]!.left; column += 1) if (grid.text(row, column) !== '') return row - 1;
    }
  }
  return grid.rowCount - 1;
}
