import type { Reading } from '../../domain/numeral/reading';
import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { Snapshot } from '../../workbook/snapshot';
import { sheetGridOf } from '../sheet-grid-of';

/** A row that says again of whom it speaks, under the same heading. */
export interface RepeatedRow {
  readonly first: TableRow;
  readonly again: TableRow;
  /** True when every figure is the same too. */
  readonly identical: boolean;
}

/** Columns that number or comment a row, and so say nothing of whom it speaks. */
const ASIDE: ReadonlySet<ColumnRole> = new Set(['nomor', 'keterangan', 'kategori']);

const remembered = new WeakMap<PerformanceTable, readonly RepeatedRow[]>();

/**
 * The items whose name stood already under the same sasaran and heading, with the same words in every other column of
 * words. Rows of another year, period or measure speak of something else, and so does one name merged over several rows.
 */
export function repeatedRows(table: PerformanceTable, snapshot: Snapshot): readonly RepeatedRow[] {
  const known = remembered.get(table);
  if (known) return known;
  const found = [...findRepeated(table, snapshot)];
  remembered.set(table, found);
  return found;
}

function* findRepeated(table: PerformanceTable, snapshot: Snapshot): Generator<RepeatedRow> {
  const twice = namesWrittenTwice(table.rows);
  if (twice.size === 0) return;
  const seen = new Map<string, TableRow>();
  const parents: number[] = [];
  let heading = -1;
  for (const row of table.rows) {
    if (row.kind === 'section' || row.kind === 'total') {
      heading = row.row;
      continue;
    }
    if ((row.kind !== 'item' && row.kind !== 'subtotal') || row.label === null) continue;
    if (row.level !== null) {
      parents.length = Math.min(parents.length, row.level);
      parents[row.level] = row.row;
    }
    if (row.kind === 'subtotal') continue;
    if (!row.readings.some(holdsFigure)) {
      heading = row.row;
      continue;
    }
    if (!twice.has(row.label)) continue;
    const parent = row.level === null ? -1 : (parents.findLast((at, level) => level < row.level! && at !== undefined) ?? -1);
    const who = `${row.label}|${heading}|${parent}|${row.sasaran ?? ''}|${row.year ?? ''}|${row.period ?? ''}|${row.measure ?? ''}`;
    const first = seen.get(who);
    if (!first) seen.set(who, row);
    else if (row.labelAt?.row !== first.labelAt?.row && haveSameWords(table, first, row, snapshot)) {
      yield { first, again: row, identical: row.readings.every((reading, index) => isSame(reading, first.readings[index] ?? null)) };
    }
  }
}

function namesWrittenTwice(rows: readonly TableRow[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { kind, label } of rows) {
    if (kind !== 'item' || label === null) continue;
    if (once.has(label)) twice.add(label);
    once.add(label);
  }
  return twice;
}

function holdsFigure(reading: Reading | null): boolean {
  return reading !== null && reading.kind !== 'missing';
}

function isSame(first: Reading | null, second: Reading | null): boolean {
  if (first?.kind === 'number' && second?.kind === 'number') return first.quantity.value === second.quantity.value;
  if (first === null || second === null || first.kind === 'missing' || second.kind === 'missing') return holdsFigure(first) === holdsFigure(second);
  return 'text' in first && 'text' in second && first.text === second.text;
}

function haveSameWords(table: PerformanceTable, first: TableRow, second: TableRow, snapshot: Snapshot): boolean {
  const grid = sheetGridOf(snapshot, table.sheet);
  return table.columns.every(({ role, column }, index) => {
    if (ASIDE.has(role) || first.readings[index] != null || second.readings[index] != null) return true;
    const [one, other] = [grid.text(first.row, column), grid.text(second.row, column)];
    // An empty cell goes on with what stands above it.
    return one === '' || other === '' || one === other;
  });
}
