import type { CellPosition } from '../../workbook/address';
import { contains } from '../../workbook/address';
import type { PlanCell, SheetPlan } from '../../workbook/sheet-plan';
import { headerWord, plainText } from './row-key';

/** All a layout says to have notes kept: the column of the indicators, and of what they stand under. */
export interface KeyColumns {
  readonly label: number;
  readonly group?: number;
}

/** The same for all rows, or by row where the tables of a sheet have other columns. */
export type NoteKeys = KeyColumns | ((row: number) => KeyColumns);

export const keyColumnsOf = (keys: NoteKeys, row: number): KeyColumns => (typeof keys === 'function' ? keys(row) : keys);

/** A row of a planned sheet with cells for people's text. */
export interface NoteRow {
  readonly row: number;
  readonly label: string;
  readonly group: string;
  /** Columns of its cells by header. */
  readonly cells: ReadonlyMap<string, number>;
}

/** Whether the plan leaves the cell to people. */
export function isLeftToPeople({ role, value, formula }: PlanCell): boolean {
  return role === 'input' && value === undefined && formula === undefined;
}

/**
 * The rows with cells for people's text: the plan's empty input cells, and in their columns the cells of the same table that
 * the plan leaves blank, as beside a mean. The second of two columns with one header in one row is `HEADER (2)`.
 * A column of input cells must have a header.
 */
export function noteRows(plan: SheetPlan, keys: NoteKeys): readonly NoteRow[] {
  const shown = shownCells(plan);
  const headers = plan.cells.filter(({ role }) => role === 'header');
  const rows = new Map<number, Map<string, number>>();
  for (const { row, column } of openCells(plan, headers)) {
    const cells = rows.get(row) ?? new Map<string, number>();
    rows.set(row, cells.set(headerName(plan, headers, { row, column }), column));
  }
  return [...rows].sort(([one], [other]) => one - other).map(([row, cells]) => ({ row, ...nameOf(plan, shown, row, keyColumnsOf(keys, row)), cells }));
}

/** The header over a column of the plan; null where there is none. */
export function headerAbove(plan: SheetPlan, headers: readonly PlanCell[], at: CellPosition): PlanCell | null {
  const above = headers.filter((header) => header.row < at.row && covers(plan, header, at.column));
  return above.reduce<PlanCell | null>((nearest, header) => (nearest && nearest.row > header.row ? nearest : header), null);
}

function headerName(plan: SheetPlan, headers: readonly PlanCell[], at: CellPosition): string {
  const header = headerAbove(plan, headers, at);
  if (!header) throw new Error(`${plan.layout}: input cells in column ${at.column} without a header`);
  const word = wordOf(header);
  const before = headers.filter((other) => other.row === header.row && other.column < header.column && wordOf(other) === word).length;
  return before === 0 ? word : `${word} (${before + 1})`;
}

const wordOf = ({ value }: PlanCell): string => headerWord(String(value ?? ''));

function covers(plan: SheetPlan, header: PlanCell, column: number): boolean {
  if (header.column === column) return true;
  return plan.merges.some((merge) => contains(merge, header) && column >= merge.left && column <= merge.right);
}

function openCells(plan: SheetPlan, headers: readonly PlanCell[]): readonly CellPosition[] {
  const inputs = plan.cells.filter(isLeftToPeople);
  const filled = new Set(plan.cells.map(({ row, column }) => `${row},${column}`));
  const blanks = plan.bordered.flatMap((area) => {
    const columns = [...new Set(inputs.filter((cell) => contains(area, cell)).map(({ column }) => column))];
    return columns.flatMap((column) => {
      const first = inputs.find((cell) => cell.column === column && contains(area, cell))!;
      const top = (headerAbove(plan, headers, first)?.row ?? first.row) + 1;
      const rows = Array.from({ length: area.bottom - top + 1 }, (_, index) => ({ row: top + index, column }));
      return rows.filter((at) => !filled.has(`${at.row},${at.column}`) && !plan.merges.some((merge) => contains(merge, at)));
    });
  });
  return [...inputs, ...blanks];
}

type Shown = ReadonlyMap<string, string>;

function shownCells(plan: SheetPlan): Shown {
  return new Map(plan.cells.map(({ row, column, value }) => [`${row},${column}`, plainText(String(value ?? ''))]));
}

/** A row without a label in its column is called by its first text. */
function nameOf(plan: SheetPlan, shown: Shown, row: number, { label, group }: KeyColumns): { readonly label: string; readonly group: string } {
  const own = textAt(plan, shown, { row, column: label });
  const isMean = own === '';
  const first = plan.cells.filter((cell) => cell.row === row && typeof cell.value === 'string' && cell.value.trim() !== '');
  const called = first.sort((one, other) => one.column - other.column)[0]?.value;
  return { label: isMean ? plainText(String(called ?? '')) : own, group: isMean || group === undefined ? '' : groupAt(plan, shown, row, group) };
}

function textAt(plan: SheetPlan, shown: Shown, at: CellPosition): string {
  const merge = plan.merges.find((area) => area.left <= at.column && area.right === area.left && contains(area, at));
  return shown.get(`${merge?.top ?? at.row},${at.column}`) ?? '';
}

/** A sasaran stands in the first of its rows, merged over the others or not. */
function groupAt(plan: SheetPlan, shown: Shown, row: number, column: number): string {
  const table = plan.bordered.find((area) => contains(area, { row, column }));
  for (let at = row; at >= (table?.top ?? row); at -= 1) {
    const text = shown.get(`${at},${column}`);
    if (text !== undefined) return text;
  }
  return '';
}
