import { indicatorKey, nameSimilarity } from '../recognise/indicator-name';
import type { PerformanceTable, Recognition, TableRow } from '../recognise/performance-table';

/** One indicator of one table. */
export interface LinkedRow {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  readonly key: string;
}

/** Alike enough to be the same indicator when both stand between the same two neighbours. */
const ALIKE_BETWEEN_NEIGHBOURS = 0.6;
/** Alike enough wherever they stand: the same words but for a letter. */
const ALIKE_ANYWHERE = 0.95;
/** More candidates than this between two anchors say nothing about position. */
const WIDEST_GAP = 40;

/** A table whose rows already have their links. */
interface LinkedTable {
  readonly rows: readonly LinkedRow[];
  readonly links: readonly number[];
  readonly positionOfLink: ReadonlyMap<number, number>;
}

/**
 * The rows of all tables that speak of the same indicator, whatever its spelling. Equal names meet first; a name left
 * over meets the left-over name that stands between the same neighbours in another table, if the two are alike. A name
 * that occurs twice in one table is not linked: which row is meant cannot be known.
 */
export function indicatorLinks(recognition: Recognition): readonly (readonly LinkedRow[])[] {
  const remembered = linksOf.get(recognition);
  if (remembered) return remembered;
  const links = linkIndicators(recognition);
  linksOf.set(recognition, links);
  return links;
}

/** Several rules ask for the links of one recognition; they are worked out once. */
const linksOf = new WeakMap<Recognition, readonly (readonly LinkedRow[])[]>();

function linkIndicators({ tables }: Recognition): readonly (readonly LinkedRow[])[] {
  const linked: LinkedRow[][] = [];
  const byKey = new Map<string, number>();
  const done: LinkedTable[] = [];
  const naming = tables.filter(({ columns }) => columns.some(({ role }) => role === 'indikator'));
  if (naming.length < 2) return [];
  for (const table of naming) {
    const rows = indicatorRows(table);
    const known = rows.map(({ key }) => byKey.get(key) ?? null);
    const taken = new Set(known);
    const nextKnown = linksAfter(known);
    let before: number | null = null;
    const links = rows.map((row, index) => {
      const own = known[index] ?? alikeElsewhere(row, { before, after: nextKnown[index]!, taken }, done) ?? linked.push([]) - 1;
      if (known[index] !== null) before = own;
      taken.add(own);
      byKey.set(row.key, own);
      linked[own]!.push(row);
      return own;
    });
    done.push({ rows, links, positionOfLink: new Map(links.map((link, index) => [link, index])) });
  }
  return linked.filter((rows) => rows.length > 1);
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

function indicatorRows(table: PerformanceTable): readonly LinkedRow[] {
  const rows = table.rows.flatMap((row) =>
    row.kind === 'item' && row.label !== null ? [{ table, row, key: indicatorKey(row.label) }] : [],
  );
  const count = new Map<string, number>();
  for (const { key } of rows) count.set(key, (count.get(key) ?? 0) + 1);
  return rows.filter(({ key }) => key !== '' && count.get(key) === 1);
}

interface Neighbours {
  readonly before: number | null;
  readonly after: number | null;
  readonly taken: ReadonlySet<number | null>;
}

/** The link of the row in an earlier table that this row most likely is, or null. */
function alikeElsewhere(row: LinkedRow, { before, after, taken }: Neighbours, done: readonly LinkedTable[]): number | null {
  for (const other of done) {
    const from = before === null ? -1 : (other.positionOfLink.get(before) ?? null);
    const to = after === null ? other.rows.length : (other.positionOfLink.get(after) ?? null);
    const between = from !== null && to !== null && to > from && !(before === null && after === null);
    const [start, end] = between ? [from + 1, to] : [0, other.rows.length];
    if (end - start > WIDEST_GAP) continue;
    const needed = between && end - start <= 2 ? ALIKE_BETWEEN_NEIGHBOURS : ALIKE_ANYWHERE;
    let best: { link: number; alike: number } | null = null;
    for (let position = start; position < end; position += 1) {
      const link = other.links[position]!;
      if (taken.has(link)) continue;
      const alike = nameSimilarity(row.row.label!, other.rows[position]!.row.label!);
      if (alike >= needed && alike > (best?.alike ?? 0)) best = { link, alike };
    }
    if (best) return best.link;
  }
  return null;
}
