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
  const headers = planHeaders(plan);
  const rows = new Map<number, Map<string, number>>();
  for (const { row, column } of openCells(plan, headers)) {
    const cells = rows.get(row) ?? new Map<string, number>();
    rows.set(row, cells.set(headerName(plan.layout, headers, { row, column }), column));
  }
  return [...rows].sort(([one], [other]) => one - other).map(([row, cells]) => ({ row, ...nameOf(plan, shown, row, keyColumnsOf(keys, row)), cells }));
}

/** A header cell of a plan and the columns it stands over. */
export interface PlanHeader {
  readonly row: number;
  readonly word: string;
  readonly left: number;
  readonly right: number;
}

export function planHeaders({ cells, merges }: SheetPlan): readonly PlanHeader[] {
  return cells
    .filter(({ role }) => role === 'header')
    .map((cell) => {
      const merge = merges.find((area) => contains(area, cell));
      return { row: cell.row, word: headerWord(String(cell.value ?? '')), left: cell.column, right: merge?.right ?? cell.column };
    });
}

/** The header over a column of the plan; null where there is none. */
export function headerAbove(headers: readonly PlanHeader[], at: CellPosition): PlanHeader | null {
  const above = headers.filter(({ row, left, right }) => row < at.row && at.column >= left && at.column <= right);
  return above.reduce<PlanHeader | null>((nearest, header) => (nearest && nearest.row > header.row ? nearest : header), null);
}

function headerName(layout: string, headers: readonly PlanHeader[], at: CellPosition): string {
  const header = headerAbove(headers, at);
  if (!header) throw new Error(`${layout}: input cells in column ${at.column} without a header`);
  const before = headers.filter(({ row, left, word }) => row === header.row && left < header.left && word === header.word).length;
  return before === 0 ? header.word : `${header.word} (${before + 1})`;
}

function openCells(plan: SheetPlan, headers: readonly PlanHeader[]): readonly CellPosition[] {
  const inputs = plan.cells.filter(isLeftToPeople);
  const filled = new Set(plan.cells.map(({ row, column }) => `${row},${column}`));
  const blanks = plan.bordered.flatMap((area) => {
    const columns = [...new Set(inputs.filter((cell) => contains(area, cell)).map(({ column }) => column))];
    return columns.flatMap((column) => {
      const first = inputs.find((cell) => cell.column === column && contains(area, cell))!;
      const top = (headerAbove(headers, first)?.row ?? first.row) + 1;
      const rows = Array.from({ length: area.bottom - top + 1 }, (_, index) => ({ row: top + index, column }));
      return rows.filter((at) => !filled.has(`${at.row},${at.column}`) && !plan.merges.some((merge) => contains(merge, at)));
    });
  });
  return [...inputs, ...blanks];
}

/** What the cells say: by row, then by column. */
type Shown = ReadonlyMap<number, ReadonlyMap<number, string>>;

function shownCells({ cells }: SheetPlan): Shown {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, value } of cells) {
    const line = rows.get(row) ?? new Map<number, string>();
    rows.set(row, line.set(column, plainText(String(value ?? ''))));
  }
  return rows;
}

/** A row without a label in its column is called by its first text. */
function nameOf(plan: SheetPlan, shown: Shown, row: number, { label, group }: KeyColumns): { readonly label: string; readonly group: string } {
  const own = textAt(plan, shown, { row, column: label });
  const isUnnamed = own === '';
  const first = [...(shown.get(row) ?? [])].filter(([, text]) => text !== '').sort(([one], [other]) => one - other)[0];
  return { label: isUnnamed ? (first?.[1] ?? '') : own, group: isUnnamed || group === undefined ? '' : groupAt(plan, shown, row, group) };
}

function textAt(plan: SheetPlan, shown: Shown, at: CellPosition): string {
  const merge = plan.merges.find((area) => area.left <= at.column && area.right === area.left && contains(area, at));
  return shown.get(merge?.top ?? at.row)?.get(at.column) ?? '';
}

/** A sasaran stands in the first of its rows, merged over the others or not. */
function groupAt(plan: SheetPlan, shown: Shown, row: number, column: number): string {
  const table = plan.bordered.find((area) => contains(area, { row, column }));
  for (let at = row; at >= (table?.top ?? row); at -= 1) {
    const text = shown.get(at)?.get(column);
    if (text !== undefined) return text;
  }
  return '';
}
