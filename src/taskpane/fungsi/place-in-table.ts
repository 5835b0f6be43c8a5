import { isComputable, rowCapaian } from '../../report/row-capaian';
import type { CapaianGroup, ColumnRole, PerformanceTable, Recognition, TableColumn, TableRow } from '../../recognise/performance-table';
import type { Area, CellPosition } from '../../workbook/address';
import { formatArea, formatCell } from '../../workbook/address';
import type { Settings } from '../../workbook/settings';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** A table's row, or the rows just above, that a cell belongs to. */
export interface PlaceInTable {
  readonly table: PerformanceTable;
  readonly cell: CellPosition;
  /** The row of the cell; null where it stands below the table or on a row without figures. */
  readonly row: TableRow | null;
  /** Rows of items without a break, with the cell or just above it: `top` to `bottom`. */
  readonly items: Pick<Area, 'top' | 'bottom'> | null;
  /** The year nearest to the cell, in a table of targets and realisasi. */
  readonly group: CapaianGroup | null;
}

/** A sum or mean is often written a row or two below its table. */
const ROWS_BELOW = 2;

/** The table whose rows hold the cell, or end just above it; of several the nearest. Null where there is none. */
export function placeInTable({ tables }: Recognition, sheet: string, cell: CellPosition): PlaceInTable | null {
  const near = tables
    .filter((table) => table.sheet === sheet && cell.row > table.headerArea.bottom && cell.row <= table.area.bottom + ROWS_BELOW)
    .map((table) => ({ table, below: cell.row > table.area.bottom, away: distance(cell.column, table.area.left, table.area.right) }))
    .sort((one, other) => Number(one.below) - Number(other.below) || one.away - other.away || other.table.area.bottom - one.table.area.bottom);
  const table = near[0]?.table;
  if (!table) return null;
  const row = table.rows.find((each) => each.row === cell.row) ?? null;
  return { table, cell, row, items: itemsAt(table, cell.row), group: nearestGroup(table, cell.column) };
}

const distance = (column: number, left: number, right: number): number => (column < left ? left - column : Math.max(0, column - right));

function itemsAt({ rows }: PerformanceTable, at: number): Pick<Area, 'top' | 'bottom'> | null {
  const items = new Set(rows.flatMap(({ kind, row }) => (kind === 'item' ? [row] : [])));
  let bottom = at;
  const first = rows[0]?.row ?? 0;
  while (bottom >= first && !items.has(bottom)) bottom -= 1;
  if (bottom < first) return null;
  let top = bottom;
  while (items.has(top - 1)) top -= 1;
  while (items.has(bottom + 1)) bottom += 1;
  return { top, bottom };
}

function nearestGroup({ groups, columns }: PerformanceTable, column: number): CapaianGroup | null {
  const away = ({ target, realisasi, capaian, kategori }: CapaianGroup): number =>
    Math.min(...[target, realisasi, capaian, kategori].map((index) => (index === null ? Infinity : Math.abs(columns[index]!.column - column))));
  return [...groups].sort((one, other) => away(one) - away(other))[0] ?? null;
}

/** The group of the year before that of the cell. */
export function groupBefore({ table, group }: PlaceInTable): CapaianGroup | null {
  const { year } = group ?? {};
  if (year === undefined || year === null) return null;
  return table.groups.find((other) => other.year === year - 1 && other.period === group?.period) ?? null;
}

export function columnAt({ table }: PlaceInTable, index: number | null | undefined): TableColumn | null {
  return index === null || index === undefined ? null : (table.columns[index] ?? null);
}

/** The column of a role nearest to the cell; beside `like`, only one of its year and period where there are several. */
export function columnOf({ table, cell }: PlaceInTable, role: ColumnRole, like: TableColumn | null = null): TableColumn | null {
  const ofRole = table.columns.filter((column) => column.role === role && !column.superseded);
  const fitting = like && ofRole.length > 1 ? ofRole.filter(({ year, period }) => year === like.year && period === like.period) : ofRole;
  return [...fitting].sort((one, other) => Math.abs(one.column - cell.column) - Math.abs(other.column - cell.column))[0] ?? null;
}

/** The cell of a column on the row of the place, as a formula writes it; empty where there is none, or it is the cell itself. */
export function cellReference({ row, cell }: PlaceInTable, column: TableColumn | null): string {
  return row && column && column.column !== cell.column ? formatCell({ row: row.row, column: column.column }) : '';
}

/** All items of a column; empty where there are none, or the cell is among them. */
export function itemsReference({ items, cell }: PlaceInTable, column: TableColumn | null): string {
  if (!items || !column) return '';
  const holdsCell = column.column === cell.column && cell.row >= items.top && cell.row <= items.bottom;
  return holdsCell ? '' : formatArea({ ...items, left: column.column, right: column.column });
}

/** The direction Hitung would write for the indicator of the row; null where it writes none. */
export function polarityHere({ table, row, group }: PlaceInTable, sheet: SheetSnapshot, settings: Settings): string | null {
  if (!row || !group || !isComputable(group)) return null;
  const { polarity } = rowCapaian(sheet, table, row, group, settings);
  return polarity === 'maks' ? null : polarity;
}
