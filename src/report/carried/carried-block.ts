import { formatCell } from '../../workbook/address';
import type { PlanCell } from '../../workbook/sheet-plan';
import { sourceNote } from '../method-notes';
import { differencesNote } from '../printed-figure';
import type { ReportChart } from '../report-chart';
import { reportWords } from '../report-words';
import type { BlockPlan, CellText, TableBlock } from '../table-block';
import { carriedCells } from './carried-cells';
import { carriedHeader } from './carried-header';
import { carriedLines } from './carried-lines';
import { carriedMerges } from './carried-merges';
import type { CarriedCell, CarriedLine, CarriedTable } from './carried-table';
import { columnWidth } from './column-width';
import { rowRuns } from './sum-formula';

/** A carried table with its cells, for what a layout says under it or draws of it. */
export interface CarriedRows {
  readonly lines: readonly CarriedLine[];
  readonly cellOf: (line: CarriedLine, column: number) => CarriedCell | null;
}

/** What a layout adds to a carried table. */
export interface CarriedExtras {
  readonly notes?: (rows: CarriedRows) => readonly CellText[];
  readonly charts?: (rows: CarriedRows) => readonly ReportChart[];
  readonly toned?: (rows: CarriedRows) => TableBlock['toned'];
}

/** A table of the user's as a block of a report sheet, under its own title, with what a reader must know of its figures. */
export function carriedBlock(carried: CarriedTable, extras: CarriedExtras = {}): BlockPlan {
  const { table } = carried;
  return { caption: table.title ?? table.sheet, plan: (top) => plannedTable(carried, extras, top) };
}

/** The rows of a carried table whose header ends above row `top`. */
export function carriedRows(carried: CarriedTable, top: number): CarriedRows {
  const lines = carriedLines(carried, top);
  return { lines, cellOf: carriedCells(carried, lines) };
}

function plannedTable(carried: CarriedTable, extras: CarriedExtras, top: number): TableBlock {
  const { table, columns } = carried;
  const header = carriedHeader(top, columns.map((column) => column.header), joinedHeadings(carried));
  const rows = carriedRows(carried, header.bottom + 1);
  const { lines, cellOf } = rows;
  const merges = carriedMerges(carried, lines);
  const found = lines.flatMap((line) => columns.flatMap((_, column) => cellOf(line, column) ?? []));
  const cells = found.map(({ cell }) => cell).filter((cell) => !isCovered(cell, merges));
  return {
    header,
    body: { cells, merges, bottom: header.bottom + lines.length },
    notes: [
      ...differencesNote(found.flatMap(({ difference }) => difference ?? []), table.sheet),
      ...typedNote(found),
      ...unreadNote(found, lines),
      ...(extras.notes?.(rows) ?? []),
      sourceNote(table),
    ],
    columnWidths: columns.map((column, at) => columnWidth(column.header, cells.filter((cell) => cell.column === at && !isSpread(cell, merges)))),
    toned: extras.toned?.(rows) ?? [],
    charts: extras.charts?.(rows) ?? [],
  };
}

const isCovered = ({ row, column }: PlanCell, merges: TableBlock['body']['merges']): boolean =>
  merges.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left));

/** A text merged over several columns does not widen the first of them. */
const isSpread = ({ row, column }: PlanCell, merges: TableBlock['body']['merges']): boolean =>
  merges.some(({ top, left, right }) => top === row && left === column && right > left);

/** Columns whose heading is one merged cell with that of the column before. */
function joinedHeadings({ sheet, table, columns }: CarriedTable): ReadonlySet<number> {
  return new Set(
    columns.flatMap(({ from }, at) => {
      const before = columns[at - 1]?.from ?? null;
      if (from === null || before === null) return [];
      const [one, other] = [table.columns[before]!, table.columns[from]!];
      const merge = sheet.merges.find(({ top, bottom, left, right }) => one.column >= left && other.column <= right && top >= table.headerArea.top && bottom >= table.headerArea.bottom && top <= table.headerArea.bottom);
      return merge && one.header === other.header ? [at] : [];
    }),
  );
}

/** How many figures were typed as text, and how they are read here. */
export function typedNote(cells: readonly CarriedCell[]): readonly string[] {
  const signs = cells.flatMap(({ typedWith }) => typedWith ?? []);
  if (signs.length === 0) return [];
  const key = signs.every((sign) => sign === ',') ? 'report.carried.typed-comma' : signs.every((sign) => sign === '.') ? 'report.carried.typed-dot' : 'report.carried.typed';
  return [reportWords(key, { count: signs.length })];
}

/** The texts among figures that no sum counts, each by its cell; only where there is a sum. */
export function unreadNote(cells: readonly CarriedCell[], lines: readonly CarriedLine[]): readonly string[] {
  const unread = cells.filter((each) => each.unread === true);
  if (unread.length === 0 || lines.every(({ parts }) => parts.length === 0)) return [];
  return [reportWords('report.carried.unread', { count: unread.length, list: unread.length > MOST_NAMED ? placesOf(unread) : unread.map(named).join('; ') })];
}

/** More than these are told by their areas alone. */
const MOST_NAMED = 6;

const named = ({ cell }: CarriedCell): string => reportWords('report.carried.unread-one', { cell: formatCell(cell), text: String(cell.value) });

function placesOf(cells: readonly CarriedCell[]): string {
  const columns = new Map<number, number[]>();
  for (const { cell } of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell.row]);
  return [...columns].map(([column, rows]) => rowRuns(rows, column).join(', ')).join(', ');
}
