import { hidesDepths } from '../../recognise/bare-headings';
import type { RowKind, TableRow } from '../../recognise/performance-table';
import type { CarriedLine, CarriedTable } from './carried-table';
import { summedRows, topRows } from './summed-rows';

const LEFT_OUT: ReadonlySet<RowKind> = new Set(['blank', 'header']);

/** Gives every row of the source its line from row `top` down, and adds the JUMLAH where the table lacks one. */
export function carriedLines({ table, addedTotal }: CarriedTable, top: number): readonly CarriedLine[] {
  const kept = table.rows.filter(({ kind }) => !LEFT_OUT.has(kind));
  const rowOf = new Map(kept.map((row, index) => [row, top + index]));
  const sums = summedRows(table);
  const known = new Map<TableRow, CarriedLine>();
  const lineOf = (source: TableRow): CarriedLine => {
    const line = known.get(source) ?? { row: rowOf.get(source)!, source, parts: (sums.get(source) ?? []).map(lineOf) };
    known.set(source, line);
    return line;
  };
  const lines = kept.map(lineOf);
  const whole = topRows(kept);
  const hasTotal = kept.some(({ kind, level }) => kind === 'total' || (kind === 'subtotal' && level === 0));
  const isOneList = kept.every(({ year, period, measure }) => year === null && period === null && measure === null);
  if (addedTotal === null || hasTotal || !isOneList || whole.length < 2 || hidesDepths(whole)) return lines;
  return [...lines, { row: top + kept.length, source: null, parts: whole.map(lineOf) }];
}

/** The line that stands for the whole table: the last JUMLAH, or the programme that stands above all; null where there is none. */
export function wholeLine(lines: readonly CarriedLine[]): CarriedLine | null {
  const total = lines.findLast(({ source }) => source === null || source.kind === 'total');
  return total ?? lines.find(({ source }) => source?.kind === 'subtotal' && source.level === 0) ?? null;
}

/** True for a line drawn as a sum: a JUMLAH, a program over its kegiatan. */
export const isSum = ({ source }: CarriedLine): boolean => source === null || source.kind === 'total' || source.kind === 'subtotal';
