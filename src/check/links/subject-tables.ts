import { indicatorKey, nameSimilarity } from '../../recognise/indicator-name';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { possibleQuantities, rowStatements } from './indicator-statements';
import type { StatedRole } from './indicator-statements';

/** A row whose indicator stands in a column of its own, and the indicator it was found to be. */
export interface NamedRow {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  readonly key: string;
  readonly name: string;
  readonly link: number;
}

/** A table about one indicator that only its title names, and which indicator that is. */
export interface SubjectTable {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  /** The indicator's key; where `mistitled`, that of the indicator the figures belong to. */
  readonly key: string;
  /** The link of the named rows it joins; null where no column names the indicator. */
  readonly link: number | null;
  /** Set where the title names another indicator than the figures: the table whose title it repeats, and what proves it. */
  readonly mistitled: { readonly original: PerformanceTable; readonly trueName: string; readonly figure: string } | null;
}

/** The rows of a table whose title names its one indicator. */
export function subjectRow({ subject, columns, rows }: PerformanceTable): TableRow | null {
  if (subject === null || columns.some(({ role }) => role === 'indikator')) return null;
  const items = rows.filter(({ kind }) => kind === 'item');
  return items.length === 1 ? items[0]! : null;
}

const ROLES: readonly StatedRole[] = ['target', 'realisasi', 'capaian'];
/** A title may drop or change a word or two of the name, if the figures say the same. */
const ALIKE_WITH_PROOF = 0.75;
/** Below this two names cannot be taken for each other when a title is copied. */
const MISTAKEN_FOR = 0.6;

interface Claim {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  readonly key: string;
  readonly own: number | null;
  readonly stated: readonly Stated[];
}

interface Stated {
  readonly place: string;
  readonly value: number;
  /** Three digits or more: a figure two indicators hardly share by chance. */
  readonly telling: boolean;
  readonly text: string;
}

/**
 * The indicator of every table that names it only in its title. A title is believed unless another table of the same
 * shape bears it too with other figures: then the figures decide, or the table is left out. So it is where its figures
 * belong to an indicator of a name much like it.
 */
export function subjectTables(tables: readonly PerformanceTable[], named: readonly NamedRow[]): readonly SubjectTable[] {
  const claimants = tables.flatMap((table) => {
    const row = subjectRow(table);
    return row ? [{ table, row, key: indicatorKey(table.subject!) }] : [];
  });
  if (claimants.length === 0) return [];
  const linkOfKey = new Map<string, number>();
  const nameOfLink = new Map<number, { key: string; name: string }>();
  for (const { key, name, link } of named) {
    linkOfKey.set(key, link);
    if (!nameOfLink.has(link)) nameOfLink.set(link, { key, name });
  }
  const knownFigures = figuresOfLinks(named);
  const claims = claimants.map(({ table, row, key }): Claim => ({ table, row, key, own: linkOfKey.get(key) ?? null, stated: statedBy(table, row) }));
  return claims.flatMap((claim): SubjectTable[] => {
    const { table, row, key, own } = claim;
    const rivals = claims.filter((other) => other !== claim && other.key === key && sameShape(other, claim) && contradicts(other, claim));
    const plain = { table, row, key, link: own, mistitled: null };
    if (rivals.length === 0) {
      if (own !== null) return provesAnother(claim, knownFigures, nameOfLink) ? [] : [plain];
      const likely = linksProvedBy(claim, knownFigures).filter(({ link }) => nameSimilarity(table.subject!, nameOfLink.get(link)!.name) >= ALIKE_WITH_PROOF);
      return [likely.length === 1 ? { ...plain, link: likely[0]!.link } : plain];
    }
    const proved = linksProvedBy(claim, knownFigures);
    if (proved.some(({ link }) => link === own)) return [plain];
    const other = proved.filter(({ link }) => nameSimilarity(table.subject!, nameOfLink.get(link)!.name) >= MISTAKEN_FOR);
    const original = rivals.find((rival) => linksProvedBy(rival, knownFigures).some(({ link }) => link === own));
    if (own === null || other.length !== 1 || !original) return [];
    const { link, figure } = other[0]!;
    const trueName = nameOfLink.get(link)!;
    return [{ table, row, key: trueName.key, link, mistitled: { original: original.table, trueName: trueName.name, figure } }];
  });
}

function statedBy(table: PerformanceTable, row: TableRow): readonly Stated[] {
  return ROLES.flatMap((role) =>
    [...rowStatements(table, row, role)].flatMap(({ year, period, reading }) =>
      possibleQuantities(reading).map((quantity) => ({
        place: `${role}|${year}|${period}`,
        value: quantity.value,
        telling: role !== 'target' && String(quantity.value).replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= 3,
        text: String(quantity.value).replace('.', ','),
      })),
    ),
  );
}

/** For each place and value: the links whose rows state it. */
function figuresOfLinks(named: readonly NamedRow[]): ReadonlyMap<string, ReadonlySet<number>> {
  const figures = new Map<string, Set<number>>();
  for (const { table, row, link } of named) {
    for (const { place, value, telling } of statedBy(table, row)) {
      if (!telling) continue;
      const key = `${place}|${value}`;
      const links = figures.get(key);
      if (links) links.add(link);
      else figures.set(key, new Set([link]));
    }
  }
  return figures;
}

/** The indicators to which alone a telling figure of the table belongs. */
function linksProvedBy({ stated }: Claim, known: ReadonlyMap<string, ReadonlySet<number>>): readonly { readonly link: number; readonly figure: string }[] {
  const proved = new Map<number, string>();
  for (const { place, value, telling, text } of stated) {
    const links = telling ? known.get(`${place}|${value}`) : undefined;
    if (links?.size === 1) for (const link of links) proved.set(link, text);
  }
  return [...proved].map(([link, figure]) => ({ link, figure }));
}

/** True when a telling figure belongs to an indicator the title could be mistaken for, and none to the one it names. */
function provesAnother(claim: Claim, known: ReadonlyMap<string, ReadonlySet<number>>, nameOfLink: ReadonlyMap<number, { name: string }>): boolean {
  const proved = linksProvedBy(claim, known);
  if (proved.some(({ link }) => link === claim.own)) return false;
  return proved.some(({ link }) => nameSimilarity(claim.table.subject!, nameOfLink.get(link)!.name) >= MISTAKEN_FOR);
}

function sameShape(first: Claim, second: Claim): boolean {
  const shape = ({ table }: Claim): string => table.columns.map(({ role, year, period }) => `${role}${year}${period}`).join();
  return shape(first) === shape(second);
}

/** True when the two state different figures in the same place more often than equal ones. */
function contradicts(first: Claim, second: Claim): boolean {
  const values = new Map(first.stated.map(({ place, value }) => [place, value]));
  const shared = second.stated.filter(({ place }) => values.has(place));
  const different = shared.filter(({ place, value }) => values.get(place) !== value).length;
  return different * 2 > shared.length;
}
