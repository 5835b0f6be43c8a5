import type { Reading } from '../../domain/numeral/reading';
import type { CapaianGroup, PerformanceTable, TableColumn, TableRow } from '../../recognise/performance-table';
import type { SheetGrid } from '../../recognise/sheet-grid';
import { isBlankCell } from './blank-cell';
import { plainQuantity } from '../capaian/capaian-rows';

/** The empty cells of a column that ask for a value, and how many cells of it are filled. */
export interface ExpectedCells {
  readonly blank: readonly TableRow[];
  readonly filled: number;
}

/** Above this share of empty cells emptiness is how the column is kept, not a slip. */
const MOST_BLANK = 0.2;
const FEWEST_FILLED = 2;
const SHORTEST_RUN = 3;

const isFigure = (reading: Reading | null | undefined): boolean =>
  reading !== null && reading !== undefined && reading.kind !== 'missing' && !(reading.kind === 'unreadable' && reading.reason === 'no-digits');

/**
 * Which rows lack a value in this column. A row proves it by itself where the figures that belong to the cell are all
 * there; else the column must be filled on the other rows.
 */
export function expectedCells(table: PerformanceTable, rows: readonly TableRow[], index: number, grid: SheetGrid): ExpectedCells {
  const { column } = table.columns[index]!;
  const proven: TableRow[] = [];
  const blank: TableRow[] = [];
  let filled = 0;
  for (const row of rows) {
    const reading = row.readings[index];
    if (reading ? reading.kind !== 'missing' || reading.written !== '' : !isBlankCell(grid, row.row, column)) filled += 1;
    else if (!isBlankCell(grid, row.row, column)) continue;
    else if (isProven(table, row, index)) proven.push(row);
    else if (expectsValue(table, row, index)) blank.push(row);
  }
  const lacking = proven.length + blank.length;
  if (filled >= FEWEST_FILLED && lacking <= Math.max(1, MOST_BLANK * (filled + lacking))) return { blank: [...proven, ...blank], filled };
  return { blank: proven.length === 1 ? proven : [], filled };
}

function groupOf({ groups }: PerformanceTable, index: number): CapaianGroup | undefined {
  return groups.find(({ target, capaian }) => target === index || capaian === index);
}

/**
 * A target between its own realisasi and capaian, a pagu beside its realisasi, or one year in a row of years: nothing else
 * on other rows is needed to know that it is missing.
 */
function isProven(table: PerformanceTable, row: TableRow, index: number): boolean {
  const { role, period } = table.columns[index]!;
  const has = (at: number | null | undefined): boolean => at !== null && at !== undefined && isFigure(row.readings[at]);
  const ofRole = (wanted: TableColumn['role']): readonly number[] => table.columns.flatMap((column, at) => (column.role === wanted && at !== index ? [at] : []));
  if (role === 'pagu') return ofRole('pagu').length === 0 && ofRole('realisasi-anggaran').some(has);
  if (role !== 'target' || period !== null) return false;
  const group = groupOf(table, index);
  if (has(group?.realisasi) && has(group?.capaian)) return true;
  const others = ofRole('target').filter((at) => table.columns[at]!.period === null);
  return others.length >= SHORTEST_RUN && others[0]! < index && others.every(has);
}

/**
 * True when the row holds what the empty cell belongs to: other figures, or, where the column is the only one of
 * figures, a name. A line in lower case goes on from the one above, and a heading ends with a colon: they lack nothing.
 */
function expectsValue(table: PerformanceTable, row: TableRow, index: number): boolean {
  const { role, period } = table.columns[index]!;
  if (table.columns.every((_, other) => other === index || (row.readings[other] ?? null) === null)) return isNamed(table, row);
  if (row.kind === 'section') return false;
  const group = groupOf(table, index);
  if (role === 'capaian' && group) {
    const target = group.target === null ? null : plainQuantity(row.readings[group.target] ?? null);
    return target !== null && target.value !== 0 && (group.realisasi === null || isFigure(row.readings[group.realisasi]));
  }
  if (role === 'target' && group && group.realisasi !== null) return isFigure(row.readings[group.realisasi]);
  const others = row.readings.filter((_, at) => at !== index);
  if (role !== 'satuan') return period === null && others.some(isFigure);
  return others.some(isFigure) && !row.readings.some((reading, at) => reading?.kind === 'number' && carriesUnit(table.columns[at]!, reading));
}

/** A target or count that says its own unit, such as `5 Unit` or `90%`; a capaian is in percent whatever it measures. */
function carriesUnit({ role }: TableColumn, { quantity }: Reading & { kind: 'number' }): boolean {
  return (role === 'target' || role === 'realisasi' || role === 'jumlah') && (quantity.unit !== null || quantity.percent);
}

function isNamed({ columns }: PerformanceTable, { kind, label, labelAt }: TableRow): boolean {
  const role = columns.find(({ column }) => column === labelAt?.column)?.role;
  return (role === 'indikator' || (role === 'program' && kind === 'item')) && /^[\p{Lu}\p{N}(][^:]*[^:]$/u.test(label ?? '');
}
