import { lookOfCell } from './column-contents';
import type { ColumnSpan, HeaderBlock } from './header-block';
import type { ColumnRole, TableKind } from './performance-table';
import { programLevel } from './row-words';
import type { SheetGrid } from './sheet-grid';
import { isBlankRow } from './table-rows';

/** A list of numbered rows of one shape under no header: its columns and what they hold. */
export interface HeaderlessList {
  readonly header: HeaderBlock;
  readonly bottom: number;
  readonly kind: TableKind;
  readonly roles: readonly ColumnRole[];
}

const FEWEST_ROWS = 3;

/** True when the row's first filled cell is a 1: only there can such a list start. */
export function startsList(grid: SheetGrid, row: number, { left, right }: ColumnSpan): boolean {
  for (let column = left; column <= right; column += 1) {
    const value = grid.cell(row, column)?.value;
    if (value === undefined || value === null || value === '') continue;
    return value === 1 || (typeof value === 'string' && /^\(?1[.)]?$/.test(value.trim()));
  }
  return false;
}

/** Filled columns of a row whose first cell is the wanted number, followed by words and then only figures; null otherwise. */
function shapeOfRow(grid: SheetGrid, row: number, number: number, span: ColumnSpan): readonly number[] | null {
  const filled: number[] = [];
  for (let column = span.left; column <= span.right; column += 1) if (grid.cell(row, column) && grid.text(row, column) !== '') filled.push(column);
  if (filled.length < 3) return null;
  const [nomor, label, ...figures] = filled as [number, number, ...number[]];
  if (grid.text(row, nomor).replace(/[.)(]/g, '') !== String(number)) return null;
  if (lookOfCell(grid, row, label) !== 'word') return null;
  return figures.every((column) => lookOfCell(grid, row, column) === 'figure') ? filled : null;
}

/** The list of `number | words | figures` that starts on this row, or null when fewer than three rows share that shape. */
export function headerlessListAt(grid: SheetGrid, row: number, title: string, span: ColumnSpan): HeaderlessList | null {
  const shape = shapeOfRow(grid, row, 1, span);
  if (!shape) return null;
  const rows = [row];
  for (let next = row + 1; next < grid.rowCount && next <= rows.at(-1)! + 2; next += 1) {
    if (shapeOfRow(grid, next, rows.length + 1, span)?.join() === shape.join()) rows.push(next);
    else if (!isBlankRow(grid, next, span)) break;
  }
  const bottom = rows.at(-1)!;
  const count = rows.length;
  if (count < FEWEST_ROWS) return null;
  const left = shape[0]!;
  const right = shape.at(-1)!;
  const isPercent = (column: number): boolean => rows.every((at) => grid.text(at, column).endsWith('%'));
  const means = shape.length === 3 && isPercent(right) && /capaian|kinerja|rata\s*-?\s*rata/i.test(title);
  const label = shape[1]!;
  const programs = rows.filter((at) => programLevel(grid.text(at, label)) !== null).length;
  const roles: ColumnRole[] = [];
  for (let column = left; column <= right; column += 1) {
    if (column === left) roles.push('nomor');
    else if (column === label) roles.push(means && programs * 2 > count ? 'program' : 'uraian');
    else if (!shape.includes(column)) roles.push('lain');
    else if (means) roles.push('rata-rata');
    else roles.push(isPercent(column) ? 'persen' : 'jumlah');
  }
  const paths = roles.map((): readonly string[] => []);
  return { header: { top: row, bottom: row - 1, left, right, paths, numberings: [], telling: false }, bottom, kind: means ? 'rata-rata' : 'rekap', roles };
}
