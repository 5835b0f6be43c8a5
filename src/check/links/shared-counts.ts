import type { Reading } from '../../domain/numeral/reading';
import type { PerformanceTable, Recognition, TableColumn, TableRow } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';
import { yearsInText } from '../../recognise/years-in-text';
import type { Address } from '../../workbook/address';
import { entityClusters, entityRows, writtenEntity } from './entity-lists';
import { at } from '../figures/figures';
import { possibleQuantities } from './indicator-statements';

/** One cell of a rekap that states a count of an entity. */
export interface CountCell {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly place: Address;
  /** The whole numbers the cell may mean. */
  readonly counts: readonly number[];
  /** True where a comma or point before three digits leaves open whether thousands or decimals are meant. */
  readonly openSeparator: boolean;
}

/** The same count of the same entity in two tables. */
export interface SharedCount {
  readonly entity: string;
  /** True where the first cell is the total of a table about the entity, the second the entity's row in another. */
  readonly total: boolean;
  readonly first: CountCell;
  readonly second: CountCell;
  readonly equal: boolean;
  /** True when both headers name the measure; false where one says it only in its title. */
  readonly named: boolean;
  /** True when the years of both are stated and equal, or the other counts of the two tables prove them one set of data. */
  readonly sameData: boolean;
}

/** Above this share of differing counts, two lists hold other data and nothing is said. */
const MOSTLY_DIFFERENT = 0.5;

const remembered = new WeakMap<Recognition, readonly SharedCount[]>();

/**
 * The counts that two tables of the workbook state of one entity, where the two differ or are not sure to be written alike.
 * Tables that state different years never share one.
 */
export function sharedCounts(recognition: Recognition): readonly SharedCount[] {
  const known = remembered.get(recognition);
  if (known) return known;
  const found = [...findShared(recognition)];
  remembered.set(recognition, found);
  return found;
}

function* findShared(recognition: Recognition): Generator<SharedCount> {
  for (const { tables, entities } of entityClusters(recognition)) {
    for (const [index, first] of tables.entries()) {
      for (const second of tables.slice(index + 1)) {
        const columns = matchingColumns(first, second).filter(({ named }) => named);
        if (columns.length === 0) continue;
        const telling: SharedCount[] = [];
        let seen = 0;
        let different = 0;
        for (const entity of entities) {
          const one = entity.find(({ table }) => table === first)?.row;
          const other = entity.find(({ table }) => table === second)?.row;
          if (!one || !other) continue;
          if (columns.every((column) => isPlainlyEqual(one.readings[column.first], other.readings[column.second]))) {
            seen += columns.length;
            continue;
          }
          for (const shared of pairedCounts(first, one, second, other, columns, false)) {
            seen += 1;
            if (!shared.equal) different += 1;
            if (isTelling(shared)) telling.push(shared);
          }
        }
        if (different <= MOSTLY_DIFFERENT * seen) yield* telling;
      }
    }
  }
  yield* totalsOfEntities(recognition);
}

/** The usual case, told without a look at what else the cells may mean. */
function isPlainlyEqual(first: Reading | null | undefined, second: Reading | null | undefined): boolean {
  if (first?.kind !== 'number' || second?.kind !== 'number') return false;
  return first.quantity.value === second.quantity.value && Number.isInteger(first.quantity.value);
}

function isTelling({ equal, first, second }: SharedCount): boolean {
  return !equal || first.openSeparator || second.openSeparator;
}

const REGION = /\b(kec|kecamatan|kel|kelurahan|desa|kab|kabupaten|kota|prov|provinsi)\b\.?/i;
const SHORT: Readonly<Record<string, string>> = { kecamatan: 'kec', kelurahan: 'kel', kabupaten: 'kab', provinsi: 'prov' };

/** A table about one region whose total stands for that region's row in another table. */
function* totalsOfEntities({ tables }: Recognition): Generator<SharedCount> {
  const about = tables.flatMap((table) => {
    const totals = table.rows.filter(({ kind }) => kind === 'total');
    const region = regionInTitle(table);
    return table.kind === 'rekap' && totals.length === 1 && region ? [{ table, total: totals[0]!, region }] : [];
  });
  if (about.length === 0) return;
  for (const other of tables) {
    const listed = regionKind(other.columns.find(({ role }) => role === 'uraian')?.header ?? '');
    if (listed === null) continue;
    const rows = entityRows(other);
    for (const { table, total, region } of about) {
      if (table === other || region.kind !== listed) continue;
      const row = rows.find(({ written }) => written === region.name)?.row;
      if (row) yield* pairedCounts(table, total, other, row, matchingColumns(table, other), true).filter(isTelling);
    }
  }
}

function regionKind(text: string): string | null {
  const word = REGION.exec(text)?.[1]?.toLowerCase();
  return word === undefined ? null : (SHORT[word] ?? word);
}

function regionInTitle({ title }: PerformanceTable): { readonly kind: string; readonly name: string } | null {
  const match = REGION.exec(title ?? '');
  if (!match) return null;
  const name = writtenEntity(title!.slice(match.index + match[0].length).replace(/\b(tahun|per|ta)\b.*$/i, '').replace(/\d.*$/, ''));
  return name === '' ? null : { kind: regionKind(match[0])!, name };
}

interface MatchingColumns {
  readonly first: number;
  readonly second: number;
  readonly named: boolean;
}

/** Header words that measure nothing. */
const EMPTY = new Set(['ber', 'jumlah', 'jml', 'total', 'banyaknya', 'data', 'per', 'kecamatan', 'desa', 'nama']);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\b(?:19|20)\d{2}\b/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));

/** What a header's lowest tier measures, in an order of its own; empty where it says only `JUMLAH`, null for a code. */
function measureOf({ header }: TableColumn): string | null {
  const words = wordsOf(header.split(TIER_MARK).at(-1)!);
  if (words.length > 0 && !words.some((word) => /\p{L}/u.test(word))) return null;
  return words.join(' ');
}

function matchingColumns(first: PerformanceTable, second: PerformanceTable): readonly MatchingColumns[] {
  const counted = (table: PerformanceTable): readonly { readonly index: number; readonly measure: string }[] =>
    table.columns.flatMap((column, index) => {
      const measure = column.role === 'jumlah' || column.role === 'jumlah-baris' ? measureOf(column) : null;
      return measure === null ? [] : [{ index, measure }];
    });
  const [ones, others] = [counted(first), counted(second)];
  const named = ones.flatMap(({ index, measure }): MatchingColumns[] => {
    const alike = others.filter((other) => other.measure === measure);
    const unique = alike.length === 1 && ones.filter((one) => one.measure === measure).length === 1 && measure !== '';
    return unique && !stateOtherYears(first, index, second, alike[0]!.index) ? [{ first: index, second: alike[0]!.index, named: true }] : [];
  });
  const [only] = others;
  if (named.length > 0 || others.length !== 1 || only!.measure !== '') return named;
  const titled = new Set(wordsOf(second.title ?? ''));
  const meant = ones.filter(({ measure }) => measure !== '' && measure.split(' ').every((word) => titled.has(word)));
  return meant.length === 1 && !stateOtherYears(first, meant[0]!.index, second, only!.index) ? [{ first: meant[0]!.index, second: only!.index, named: false }] : [];
}

/** The year the header or the title states; a year of the lines around says nothing of the data. */
function statedYear(table: PerformanceTable, columnIndex: number): number | null {
  const column = table.columns[columnIndex]!;
  const inHeader = yearsInText(column.header);
  if (inHeader.length === 1) return inHeader[0]!;
  const inTitle = yearsInText(table.title ?? '');
  return inTitle.length === 1 ? inTitle[0]! : null;
}

function stateOtherYears(first: PerformanceTable, firstIndex: number, second: PerformanceTable, secondIndex: number): boolean {
  const [one, other] = [statedYear(first, firstIndex), statedYear(second, secondIndex)];
  return one !== null && other !== null && one !== other;
}

function pairedCounts(
  firstTable: PerformanceTable,
  firstRow: TableRow,
  secondTable: PerformanceTable,
  secondRow: TableRow,
  columns: readonly MatchingColumns[],
  total: boolean,
): readonly SharedCount[] {
  const pairs = columns.flatMap(({ first, second, named }) => {
    const [one, other] = [countCell(firstTable, firstRow, first), countCell(secondTable, secondRow, second)];
    if (!one || !other) return [];
    const [own, others] = [statedYear(firstTable, first), statedYear(secondTable, second)];
    return [{ one, other, named, equal: one.counts.some((count) => other.counts.includes(count)), sameYear: own !== null && own === others }];
  });
  const sum = (cells: readonly CountCell[]): number => cells.reduce((whole, { counts }) => whole + Math.max(...counts), 0);
  const proved =
    pairs.some(({ equal, one }) => equal && Math.max(...one.counts) >= 100) ||
    (pairs.length > 1 && sum(pairs.map(({ one }) => one)) === sum(pairs.map(({ other }) => other)));
  return pairs.map(({ one, other, named, equal, sameYear }) => ({
    entity: (total ? secondRow : firstRow).label!,
    total,
    first: one,
    second: other,
    equal,
    named,
    sameData: named && (sameYear || proved),
  }));
}

function countCell(table: PerformanceTable, row: TableRow, index: number): CountCell | null {
  const reading = row.readings[index] ?? null;
  if (reading === null) return null;
  const column = table.columns[index]!;
  const counts = possibleQuantities(reading).flatMap(({ value, decimals, percent }) => {
    if (percent) return [];
    // Three decimals in a column of counts are thousands set apart by the other separator.
    return Number.isInteger(value) ? [value] : decimals === 3 ? [Math.round(value * 1000)] : [];
  });
  if (counts.length === 0) return null;
  const openSeparator = reading.kind === 'ambiguous' || (reading.kind === 'number' && reading.quantity.decimals === 3);
  return { table, row, column, place: at(table.sheet, row.row, column.column), counts, openSeparator };
}
