import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { SheetGrid } from '../../recognise/sheet-grid';
import type { CellPosition } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { sheetGridOf } from '../sheet-grid-of';

/** The unit of measure a row states in a column of its own. */
export interface RowUnit {
  /** As printed. */
  readonly text: string;
  readonly place: CellPosition;
  /** One for all spellings of the unit. */
  readonly key: string;
}

/** Spellings of one unit of measure. */
const SPELLINGS: Readonly<Record<string, string>> = {
  persen: '%',
  persentase: '%',
  percent: '%',
  point: 'poin',
  points: 'poin',
  org: 'orang',
  dok: 'dokumen',
  lap: 'laporan',
  keg: 'kegiatan',
};

/** Units of measure that are written for each other: an index, a score and a share of 100. */
const SHARES = new Set(['%', 'poin', 'nilai', 'angka', 'indeks', 'skor', 'skala']);

const gridOfTable = new WeakMap<PerformanceTable, SheetGrid>();

/** What the row's `satuan` column says; null where there is none or it is empty. */
export function rowUnit(snapshot: Snapshot, table: PerformanceTable, { row }: TableRow): RowUnit | null {
  const column = table.columns.find(({ role }) => role === 'satuan')?.column;
  if (column === undefined) return null;
  const grid = gridOfTable.get(table) ?? sheetGridOf(snapshot, table.sheet);
  gridOfTable.set(table, grid);
  const text = grid.text(row, column).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}%]/u.test(text)) return null;
  const merge = grid.merge(row, column);
  return { text, place: { row: merge?.top ?? row, column: merge?.left ?? column }, key: unitKey(text) };
}

/** True for two ways to write one score of 100: `%` and `poin`, by their keys. */
export function areSharesOfOne(first: string, second: string): boolean {
  return SHARES.has(first) && SHARES.has(second);
}

export function unitKey(unit: string): string {
  const plain = unit.toLowerCase().replace(/[.()]/g, '').replace(/\s+/g, ' ').trim();
  return SPELLINGS[plain] ?? plain;
}

/** False only where both say their unit and the units differ: 5 orang and 5 lembaga are two counts. */
export function unitsAreComparable(first: RowUnit | null, second: RowUnit | null): boolean {
  return first === null || second === null || first.key === second.key || areSharesOfOne(first.key, second.key);
}
