import { indicatorKey, nameSimilarity } from '../recognise/indicator-name';
import type { TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import { cellAt } from '../workbook/snapshot';
import { anchorOf } from './copied-cell';
import type { PlannerTable } from './planner-tables';
import type { PrintedSource } from './printed-figure';
import { printedFigure } from './row-capaian';

/** A row of a recognised table. */
export interface SourceRow extends PlannerTable {
  readonly row: TableRow;
}

/** The rows of a table that speak of an indicator, a program or a sasaran. */
export const itemRows = ({ sheet, table }: PlannerTable): readonly SourceRow[] =>
  table.rows.filter(({ kind }) => kind === 'item').map((row) => ({ sheet, table, row }));

/** What the row speaks of: its own label, else the indicator the title of its table names. */
export const nameOf = ({ table, row }: SourceRow): string | null => row.label ?? table.subject;

/** The names of rows, for a note. */
export const namesOf = (rows: readonly SourceRow[]): string => rows.map((row) => `"${nameOf(row) ?? ''}"`).join('; ');

/** What the row prints in a column of its table, by the column's index. */
export const figureOf = ({ sheet, table, row }: SourceRow, column: number | null): PrintedSource | null => printedFigure(sheet, table, row, column);

/**
 * The cell whose text holds for a row in a column of names: its own, that of its merge, else the nearest filled one above,
 * as far as the rows are of one sasaran where `withinSasaran`. Null where there is none.
 */
export function cellInForce({ sheet, table, row }: SourceRow, column: number, withinSasaran: boolean): CellPosition | null {
  for (let at = table.rows.indexOf(row); at >= 0; at -= 1) {
    const above = table.rows[at]!;
    if (above.kind !== 'item') continue;
    if (withinSasaran && above.sasaran !== row.sasaran) return null;
    const anchor = anchorOf(sheet, { row: above.row, column });
    const value = cellAt(sheet, anchor.row, anchor.column)?.value;
    if (typeof value === 'string' && value.trim() !== '') return anchor;
  }
  return null;
}

/** Finds what bears a name: spelled alike, else with the same telling words where just one name has them. */
export function nameFinder<Item>(items: readonly Item[], name: (item: Item) => string | null): (wanted: string | null) => readonly Item[] {
  const byKey = new Map<string, Item[]>();
  const names = new Map<string, string>();
  for (const item of items) {
    const text = name(item);
    if (text === null) continue;
    const key = indicatorKey(text);
    const known = byKey.get(key);
    if (known) known.push(item);
    else byKey.set(key, [item]);
    names.set(key, text);
  }
  return (wanted) => {
    if (wanted === null) return [];
    const found = byKey.get(indicatorKey(wanted));
    if (found) return found;
    const alike = [...names].filter(([, text]) => nameSimilarity(text, wanted) === 1);
    return alike.length === 1 ? byKey.get(alike[0]![0])! : [];
  };
}

export type RowFinder = (label: string | null, sasaran: string | null) => SourceRow | null;

/**
 * Finds the row of an indicator among rows of one table, however it is spelled. Where several bear the name it is the one of
 * the same sasaran; still several are none, for nobody could say which.
 */
export function rowFinder(rows: readonly SourceRow[]): RowFinder {
  const named = nameFinder(rows, nameOf);
  return (label, sasaran) => {
    const found = named(label);
    if (found.length <= 1) return found[0] ?? null;
    const wanted = indicatorKey(sasaran ?? '');
    const same = found.filter(({ row }) => indicatorKey(row.sasaran ?? '') === wanted);
    return same.length === 1 ? same[0]! : null;
  };
}
