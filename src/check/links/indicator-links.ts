import { indicatorKey, nameSimilarity } from '../../recognise/indicator-name';
import type { PerformanceTable, Recognition, TableRow } from '../../recognise/performance-table';
import { alikeNames } from './alike-names';
import type { AlikeNames } from './alike-names';
import { subjectTables } from './subject-tables';
import type { SubjectTable } from './subject-tables';

/** One indicator of one table. */
export interface LinkedRow {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  readonly key: string;
  /** The indicator as the table writes it. */
  readonly name: string;
  /** True where only the table's title names the indicator. */
  readonly inTitle: boolean;
}

/** Alike enough to be the same indicator when both stand between the same two neighbours. */
const ALIKE_BETWEEN_NEIGHBOURS = 0.6;
/** Alike enough wherever they stand: the same words but for a letter. */
const ALIKE_ANYWHERE = 0.95;
/** More candidates than this between two anchors say nothing about position. */
const WIDEST_GAP = 40;

/** The indicators of one table with a column of them, each by the link it belongs to. */
export interface IndicatorList {
  readonly table: PerformanceTable;
  readonly rows: readonly LinkedRow[];
  /** Beside `rows`: equal for rows of any table that speak of the same indicator. */
  readonly links: readonly number[];
  readonly positionOfLink: ReadonlyMap<number, number>;
  /** Names that occur more than once in the table, and so belong to no link. */
  readonly repeated: ReadonlySet<string>;
}

interface Links {
  readonly links: readonly (readonly LinkedRow[])[];
  readonly lists: readonly IndicatorList[];
  readonly subjects: readonly SubjectTable[];
}

/**
 * The rows of all tables that speak of the same indicator, whatever its spelling. Equal names meet first; a name left
 * over meets the left-over name that stands between the same neighbours in another table, if the two are alike. A name
 * that occurs twice in one table is not linked, unless each time for another year, period or measure: which row is meant
 * cannot be known. A table whose title names its one indicator takes part with its row.
 */
export function indicatorLinks(recognition: Recognition): readonly (readonly LinkedRow[])[] {
  return linksOf(recognition).links;
}

/** The tables that name their indicator only in their title, those with a title that is not theirs among them. */
export function titledIndicators(recognition: Recognition): readonly SubjectTable[] {
  return linksOf(recognition).subjects;
}

/** The tables with a column of indicators, in workbook order. */
export function indicatorLists(recognition: Recognition): readonly IndicatorList[] {
  return linksOf(recognition).lists;
}

/** Several rules ask for the links of one recognition; they are worked out once. */
const remembered = new WeakMap<Recognition, Links>();

function linksOf(recognition: Recognition): Links {
  const known = remembered.get(recognition);
  if (known) return known;
  const found = linkIndicators(recognition);
  remembered.set(recognition, found);
  return found;
}

function linkIndicators({ tables }: Recognition): Links {
  const linked: LinkedRow[][] = [];
  const byKey = new Map<string, number>();
  /** By link: the last table that has it. */
  const takenBy: number[] = [];
  const done: IndicatorList[] = [];
  const naming = tables.filter(({ columns }) => columns.some(({ role }) => role === 'indikator'));
  const titled = tables.filter(({ subject }) => subject !== null);
  if (naming.length + titled.length < 2 || (titled.length === 0 && areAllApart(naming))) return { links: [], lists: [], subjects: [] };
  const indicators = naming.map(indicatorRows);
  const earlier: EarlierLists = { lists: done, linked, orderOf: new Map(), names: namesToFile(indicators) };
  for (const [order, table] of naming.entries()) {
    const { rows, repeated } = indicators[order]!;
    const known = rows.map(({ key }) => byKey.get(key) ?? null);
    const isTaken = (link: number): boolean => takenBy[link] === order;
    for (const link of known) if (link !== null) takenBy[link] = order;
    const nextKnown = linksAfter(known);
    let before: number | null = null;
    const links = rows.map((row, index) => {
      const met = known[index] ?? byKey.get(row.key) ?? alikeElsewhere(row, { before, after: nextKnown[index]!, isTaken }, earlier);
      const own = met ?? linked.push([row]) - 1;
      if (met !== null) linked[own]!.push(row);
      if (known[index] !== null) before = own;
      takenBy[own] = order;
      byKey.set(row.key, own);
      return own;
    });
    done.push(indicatorList(table, rows, links, repeated));
    earlier.orderOf.set(table, order);
    if (rows.length <= WIDEST_GAP) for (const { name } of rows) earlier.names?.file(name, order);
  }
  const subjects = titled.length === 0 ? [] : subjectTables(tables, linked.flatMap((rows, link) => rows.map((row) => ({ ...row, link }))));
  for (const { table, row, key, link } of subjects) {
    const own = link ?? byKey.get(key) ?? linked.push([]) - 1;
    byKey.set(key, own);
    linked[own]!.push({ table, row, key, name: table.subject!, inTitle: true });
  }
  return { links: linked.filter((rows) => rows.length > 1), lists: done, subjects };
}

/**
 * True for long lists in which no name stands twice, whatever its spelling. Names that are only alike are met beside equal
 * ones or in short lists, so nothing in these can be linked; they are the many rows of a database.
 */
function areAllApart(tables: readonly PerformanceTable[]): boolean {
  const keys = new Set<string>(['']);
  for (const { rows } of tables) {
    const before = keys.size;
    for (const { kind, label } of rows) {
      if (kind !== 'item' || label === null) continue;
      const { size } = keys;
      if (keys.add(indicatorKey(label)).size === size) return false;
    }
    if (keys.size - before <= WIDEST_GAP) return false;
  }
  return true;
}

/** Few lists are ever asked where a link stands in them, so that is worked out when one is. */
function indicatorList(table: PerformanceTable, rows: readonly LinkedRow[], links: readonly number[], repeated: ReadonlySet<string>): IndicatorList {
  let positions: ReadonlyMap<number, number> | null = null;
  return {
    table,
    rows,
    links,
    repeated,
    get positionOfLink() {
      return (positions ??= new Map(links.map((link, index) => [link, index])));
    },
  };
}

/** For each row, the link of the first row after it that has one. */
function linksAfter(known: readonly (number | null)[]): readonly (number | null)[] {
  const after: (number | null)[] = [];
  let next: number | null = null;
  for (let index = known.length - 1; index >= 0; index -= 1) {
    after.push(next);
    next = known[index] ?? next;
  }
  return after.reverse();
}

function indicatorRows(table: PerformanceTable): { readonly rows: readonly LinkedRow[]; readonly repeated: ReadonlySet<string> } {
  const rows: LinkedRow[] = [];
  const occurrences = new Set<string>();
  const twice = new Set<string>();
  for (const row of table.rows) {
    if (row.kind !== 'item' || row.label === null) continue;
    const linked = { table, row, key: indicatorKey(row.label), name: row.label, inTitle: false };
    const occurrence = occurrenceOf(linked);
    if (occurrences.has(occurrence)) twice.add(occurrence);
    occurrences.add(occurrence);
    rows.push(linked);
  }
  const once = rows.filter((row) => row.key !== '' && (twice.size === 0 || !twice.has(occurrenceOf(row))));
  return { rows: once, repeated: new Set(twice.size === 0 ? [] : rows.filter((row) => twice.has(occurrenceOf(row))).map(({ key }) => key)) };
}

function occurrenceOf({ key, row: { year, period, measure } }: LinkedRow): string {
  return year === null && period === null && measure === null ? key : `${key}|${year}|${period}|${measure}`;
}

interface Neighbours {
  readonly before: number | null;
  readonly after: number | null;
  readonly isTaken: (link: number) => boolean;
}

/** The tables whose rows already have their links, and the ways to find those worth a look. */
interface EarlierLists {
  readonly lists: readonly IndicatorList[];
  /** The rows of each link. */
  readonly linked: readonly (readonly LinkedRow[])[];
  readonly orderOf: Map<PerformanceTable, number>;
  /** Files the names of short lists; null where there are none. */
  readonly names: AlikeNames<number> | null;
}

function namesToFile(indicators: readonly { readonly rows: readonly LinkedRow[] }[]): AlikeNames<number> | null {
  if (!indicators.some(({ rows }) => rows.length <= WIDEST_GAP)) return null;
  return alikeNames(indicators.flatMap(({ rows }) => rows.map(({ name }) => name)));
}

/** The earlier lists that hold the row's neighbour or a name like its own, in workbook order; no other has anything for it. */
function listsWorthALook({ name }: LinkedRow, { before, after }: Neighbours, { lists, linked, orderOf, names }: EarlierLists): readonly IndicatorList[] {
  const neighbour = before ?? after;
  const near = neighbour === null ? [] : linked[neighbour]!.flatMap(({ table }) => orderOf.get(table) ?? []);
  const orders = [...near, ...(names?.alike(name) ?? [])];
  return orders.length === 0 ? [] : [...new Set(orders)].sort((a, b) => a - b).map((order) => lists[order]!);
}

/** The link of the row in an earlier table that this row most likely is, or null. */
function alikeElsewhere(row: LinkedRow, neighbours: Neighbours, earlier: EarlierLists): number | null {
  const { before, after, isTaken } = neighbours;
  for (const other of listsWorthALook(row, neighbours, earlier)) {
    const from = before === null ? -1 : (other.positionOfLink.get(before) ?? null);
    const to = after === null ? other.rows.length : (other.positionOfLink.get(after) ?? null);
    const between = from !== null && to !== null && to > from && !(before === null && after === null);
    const [start, end] = between ? [from + 1, to] : [0, other.rows.length];
    if (end - start > WIDEST_GAP) continue;
    const needed = between && end - start <= 2 ? ALIKE_BETWEEN_NEIGHBOURS : ALIKE_ANYWHERE;
    let best: { link: number; alike: number } | null = null;
    for (let position = start; position < end; position += 1) {
      const link = other.links[position]!;
      if (isTaken(link)) continue;
      const alike = nameSimilarity(row.name, other.rows[position]!.name);
      if (alike >= needed && alike > (best?.alike ?? 0)) best = { link, alike };
    }
    if (best) return best.link;
  }
  return null;
}
