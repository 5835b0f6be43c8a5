import type { ColumnRole, TableColumn } from './performance-table';

/** What a changed budget or agreement says of its columns. */
const AFTER = /\b(?:sesudah|setelah|perubahan|menjadi|revisi|akhir|dppa|apbd-?p|p-?apbd)\b/gi;
const BEFORE = /\b(?:sebelum(?: perubahan)?|semula|murni|awal|induk|dpa)\b/gi;

/** What can be changed, with what is achieved towards it. */
const CHANGED: ReadonlyMap<ColumnRole, ColumnRole> = new Map([['target', 'realisasi'], ['pagu', 'realisasi-anggaran']]);

type Told = Pick<TableColumn, 'role' | 'header' | 'year' | 'period'>;

/**
 * True for each column whose figures another one has taken the place of: the target or pagu before a change, beside the same
 * one after it (`Pagu Awal | Pagu Perubahan`, `Target | Target Perubahan`, `Semula | Menjadi`). Of several changes the last holds.
 * Where the realisasi is told before and after too, each goes with its own.
 */
export function supersededColumns(columns: readonly Told[]): readonly boolean[] {
  const inForce = (index: number): number | undefined => {
    const { role, year, period, header } = columns[index]!;
    const achieved = CHANGED.get(role);
    if (achieved === undefined || columns.some((other) => other.role === achieved && other.year === year && other.header.search(BEFORE) >= 0)) return undefined;
    const subject = subjectOf(header);
    const last = columns.findLastIndex((other) => other.role === role && other.year === year && other.period === period && says(AFTER, other.header) && subjectOf(other.header) === subject);
    return last < 0 ? undefined : last;
  };
  return columns.map((_, index) => {
    const holds = inForce(index);
    return holds !== undefined && holds !== index;
  });
}

/** `Sebelum Perubahan` says that it is before, whatever word for a change it uses. */
const says = (words: RegExp, header: string): boolean => header.replace(BEFORE, ' ').search(words) >= 0;

/** True of `Semula` and `Menjadi`, `Sebelum` and `Setelah Perubahan`: the two sides of one change, in this order. */
export const areSidesOfChange = (before: Pick<TableColumn, 'header'>, after: Pick<TableColumn, 'header'>): boolean => before.header.search(BEFORE) >= 0 && says(AFTER, after.header) && after.header.search(BEFORE) < 0;

/** The header without the words that tell before from after. */
const subjectOf = (header: string): string => header.replace(BEFORE, ' ').replace(AFTER, ' ').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The columns of a role whose figures hold, as indices into the table's columns. */
export const columnsInForce = (columns: readonly Pick<TableColumn, 'role' | 'superseded'>[], role: ColumnRole): readonly number[] =>
  columns.flatMap((column, index) => (column.role === role && !column.superseded ? [index] : []));
