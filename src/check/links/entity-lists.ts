import type { PerformanceTable, Recognition, TableRow } from '../../recognise/performance-table';
import { editDistance } from '../names/edit-distance';

/** One row of a table that lists regions, units or groups. */
export interface EntityRow {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  /** Lower case, single spaces, without marks or the word for its kind: two rows of one entity differ in it only by spelling. */
  readonly written: string;
}

/** Tables that list the same entities, and for each entity its rows in them. */
export interface EntityCluster {
  readonly tables: readonly PerformanceTable[];
  readonly entities: readonly (readonly EntityRow[])[];
}

const FEWEST_SHARED = 4;
/** Of the longer list, this share must stand in the other for both to list the same entities. */
const OF_ONE_SET = 0.5;
/** More lists than this are the rows of a database, not the tables of a report. */
const MOST_LISTS = 200;
/** More left-over names than this are other entities, not other spellings. */
const MOST_LEFT_OVER = 200;
/** With nothing else left in either list, names that share this much are one. */
const ALIKE_WHEN_ALONE = 0.5;

const KIND_OF_ENTITY = /^(kec|kecamatan|kel|kelurahan|desa|kab|kabupaten|kota|prov|provinsi)\b\.?\s+/;

/** The name as entities are compared by it. */
export function writtenEntity(name: string): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const short = plain.replace(KIND_OF_ENTITY, '');
  return short === '' ? plain : short;
}

const clustersOf = new WeakMap<Recognition, readonly EntityCluster[]>();

/**
 * The tables of the workbook that list the same entities, with the rows of one entity together whatever their spelling.
 * Equal names meet first; names left over meet by likeness, and the last two by elimination.
 */
export function entityClusters(recognition: Recognition): readonly EntityCluster[] {
  const known = clustersOf.get(recognition);
  if (known) return known;
  const found = findClusters(recognition);
  clustersOf.set(recognition, found);
  return found;
}

/** The rows of a rekap that name an entity once. */
export function entityRows(table: PerformanceTable): readonly EntityRow[] {
  if (table.kind !== 'rekap' || !table.columns.some(({ role }) => role === 'uraian')) return [];
  const byName = new Map<string, EntityRow | null>();
  for (const row of table.rows) {
    if (row.kind !== 'item' || row.label === null) continue;
    const written = writtenEntity(row.label);
    if (written !== '') byName.set(written, byName.has(written) ? null : { table, row, written });
  }
  return [...byName.values()].filter((row) => row !== null);
}

function findClusters({ tables }: Recognition): readonly EntityCluster[] {
  const lists = tables.map(entityRows).filter((rows) => rows.length >= FEWEST_SHARED);
  if (lists.length < 2 || lists.length > MOST_LISTS) return [];
  const names = lists.map((rows) => new Set(rows.map(({ written }) => compact(written))));
  const cluster = lists.map((_, index) => index);
  for (let first = 0; first < lists.length; first += 1) {
    for (let second = first + 1; second < lists.length; second += 1) {
      if (cluster[first] === cluster[second] || !areOfOneSet(names[first]!, names[second]!)) continue;
      const joined = cluster[second]!;
      cluster.forEach((own, index) => {
        if (own === joined) cluster[index] = cluster[first]!;
      });
    }
  }
  return [...new Set(cluster)].flatMap((id) => {
    const own = lists.filter((_, index) => cluster[index] === id);
    return own.length < 2 ? [] : [{ tables: own.map(([row]) => row!.table), entities: sameEntities(own) }];
  });
}

function areOfOneSet(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const name of first) if (second.has(name)) shared += 1;
  return shared >= FEWEST_SHARED && shared >= OF_ONE_SET * Math.max(first.size, second.size);
}

const compact = (written: string): string => written.replaceAll(' ', '');

function sameEntities(lists: readonly (readonly EntityRow[])[]): readonly (readonly EntityRow[])[] {
  const byName = new Map<string, EntityRow[]>();
  for (const rows of lists) {
    for (const row of rows) {
      const own = byName.get(row.written);
      if (own) own.push(row);
      else byName.set(row.written, [row]);
    }
  }
  const complete = [...byName.values()].filter((rows) => rows.length === lists.length);
  const left = [...byName.values()].filter((rows) => rows.length < lists.length);
  if (left.length > MOST_LEFT_OVER) return [...complete, ...left];
  joinBy(left, (distance) => distance === 0);
  joinBy(left, isSlip);
  joinTheLast(left, lists.map(([row]) => row!.table));
  return [...complete, ...left];
}

/** One wrong letter in a name of four or more, two in one of seven or more. */
function isSlip(distance: number, length: number): boolean {
  return distance <= (length >= 7 ? 2 : length >= 4 ? 1 : 0);
}

/** Joins, the likest first, groups of names that never stand in one table. */
function joinBy(groups: EntityRow[][], accept: (distance: number, length: number) => boolean): void {
  const pairs: { first: EntityRow[]; second: EntityRow[]; distance: number }[] = [];
  groups.forEach((first, index) => {
    for (const second of groups.slice(index + 1)) {
      const [a, b] = [compact(first[0]!.written), compact(second[0]!.written)];
      if (Math.abs(a.length - b.length) > 2 || numberIn(first[0]!) !== numberIn(second[0]!) || shareTable(first, second)) continue;
      const distance = editDistance(a, b);
      if (accept(distance, Math.min(a.length, b.length))) pairs.push({ first, second, distance });
    }
  });
  for (const { first, second } of pairs.sort((one, other) => one.distance - other.distance)) {
    if (groups.includes(first) && groups.includes(second) && !shareTable(first, second)) join(groups, first, second);
  }
}

/** When one name alone is left in each of two tables, and they are not quite unlike, they are one. */
function joinTheLast(groups: EntityRow[][], tables: readonly PerformanceTable[]): void {
  for (const one of tables) {
    for (const other of tables) {
      const onlyIn = (own: PerformanceTable, not: PerformanceTable): EntityRow[][] =>
        groups.filter((rows) => rows.some(({ table }) => table === own) && rows.every(({ table }) => table !== not));
      const [first, ...moreOfOne] = onlyIn(one, other);
      const [second, ...moreOfOther] = onlyIn(other, one);
      if (one === other || !first || !second || moreOfOne.length > 0 || moreOfOther.length > 0 || shareTable(first, second)) continue;
      const [a, b] = [compact(first[0]!.written), compact(second[0]!.written)];
      if (numberIn(first[0]!) === numberIn(second[0]!) && editDistance(a, b) <= ALIKE_WHEN_ALONE * Math.max(a.length, b.length)) join(groups, first, second);
    }
  }
}

function shareTable(first: readonly EntityRow[], second: readonly EntityRow[]): boolean {
  return first.some(({ table }) => second.some((other) => other.table === table));
}

function join(groups: EntityRow[][], first: EntityRow[], second: EntityRow[]): void {
  first.push(...second);
  groups.splice(groups.indexOf(second), 1);
}

/** `Wilayah 1` and `Wilayah 2`, `Puskesmas I` and `Puskesmas II` differ in meaning, not in spelling. */
function numberIn({ written }: EntityRow): string {
  return (written.match(/\d+|\b[ivx]+\b/g) ?? []).join(' ');
}
