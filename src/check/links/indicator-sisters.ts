import { nameSimilarity } from '../../recognise/indicator-name';
import type { IndicatorList, LinkedRow } from './indicator-links';

/** An indicator that most lists of the same set hold and one does not. */
export interface MissingIndicator {
  /** Its rows in the sister lists. */
  readonly rows: readonly LinkedRow[];
}

export interface IncompleteList {
  readonly list: IndicatorList;
  readonly sisters: readonly IndicatorList[];
  readonly missing: readonly MissingIndicator[];
  /** True when every name of the list stands in its sisters too, so that nothing can be missing under another name. */
  readonly nothingOfItsOwn: boolean;
}

/** Lists of fewer indicators share names by chance. */
const FEWEST_ROWS = 5;
/** Of the longer list, this share must stand in the other for the two to be lists of one set; a part of it is a list of its own. */
const OF_ONE_SET = 0.7;
/** More lists than this are the rows of a database, not the tables of a report. */
const MOST_LISTS = 200;
/** A name of the list's own may be the missing one in other words. */
const MAY_BE_RENAMED = 0.5;

/** Every list that lacks what most lists of the same set hold; with two lists, what either holds alone. */
export function* incompleteLists(lists: readonly IndicatorList[]): Generator<IncompleteList> {
  const long = sociable(wholeLists(lists).filter(({ positionOfLink }) => positionOfLink.size >= FEWEST_ROWS));
  if (long.length < 2 || long.length > MOST_LISTS) return;
  for (const list of long) {
    const sisters = long.filter((other) => other !== list && areOfOneSet(list, other));
    if (sisters.length === 0) continue;
    const found = new Map<number, LinkedRow[]>();
    for (const { rows, positionOfLink } of sisters) {
      for (const [link, position] of positionOfLink) {
        if (list.positionOfLink.has(link)) continue;
        const own = found.get(link);
        if (own) own.push(rows[position]!);
        else found.set(link, [rows[position]!]);
      }
    }
    const held = new Set(sisters.flatMap(({ positionOfLink }) => [...positionOfLink.keys()]));
    const unmatched = list.rows.filter((_, position) => !held.has(list.links[position]!));
    const goesOn = new Set(lists.filter((other) => continues(list, other)).flatMap(({ links }) => links));
    const missing = [...found].flatMap(([link, rows]) => (goesOn.has(link) ? [] : [rows])).filter(
      (rows) =>
        rows.length * 2 > sisters.length &&
        !list.repeated.has(rows[0]!.key) &&
        !unmatched.some(({ name }) => nameSimilarity(name, rows[0]!.name) >= MAY_BE_RENAMED),
    );
    if (missing.length > 0) {
      yield { list, sisters, missing: missing.map((rows) => ({ rows })), nothingOfItsOwn: unmatched.length === 0 && list.repeated.size === 0 };
    }
  }
}

/** The lists of tables that go on on another sheet, each with its continuations taken in. */
function wholeLists(lists: readonly IndicatorList[]): readonly IndicatorList[] {
  const whole: IndicatorList[] = [];
  const lastTitled = new Map<string, number>();
  for (const list of lists) {
    const title = plainTitle(list);
    const at = title === '' ? undefined : lastTitled.get(title);
    const first = at === undefined ? undefined : whole[at]!;
    if (first && first.table.sheet !== list.table.sheet && continues(first, list)) whole[at!] = joined(first, list);
    else {
      if (title !== '') lastTitled.set(title, whole.length);
      whole.push(list);
    }
  }
  return whole;
}

const plainTitle = ({ table }: IndicatorList): string => (table.title ?? '').toLowerCase().replace(/lanjutan|sambungan/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function joined(first: IndicatorList, second: IndicatorList): IndicatorList {
  const positionOfLink = new Map(first.positionOfLink);
  for (const [link, position] of second.positionOfLink) positionOfLink.set(link, first.rows.length + position);
  return {
    table: first.table,
    rows: [...first.rows, ...second.rows],
    links: [...first.links, ...second.links],
    positionOfLink,
    repeated: new Set([...first.repeated, ...second.repeated]),
  };
}

function areOfOneSet(first: IndicatorList, second: IndicatorList): boolean {
  const [short, long] = first.positionOfLink.size <= second.positionOfLink.size ? [first, second] : [second, first];
  if (short.positionOfLink.size < OF_ONE_SET * long.positionOfLink.size) return false;
  let shared = 0;
  for (const link of short.positionOfLink.keys()) if (long.positionOfLink.has(link)) shared += 1;
  return shared >= FEWEST_ROWS && shared >= OF_ONE_SET * long.positionOfLink.size;
}

/** Those with enough indicators that stand in any other list at all; comparing each with each is left to these. */
function sociable(lists: readonly IndicatorList[]): readonly IndicatorList[] {
  const holders: number[] = [];
  for (const { positionOfLink } of lists) for (const link of positionOfLink.keys()) holders[link] = (holders[link] ?? 0) + 1;
  return lists.filter(({ positionOfLink }) => {
    let shared = 0;
    for (const link of positionOfLink.keys()) if (holders[link]! > 1) shared += 1;
    return shared >= OF_ONE_SET * positionOfLink.size;
  });
}

/** True for a table that goes on with what the other leaves off: the same columns or the same sheet, and no indicator of both. */
function continues(list: IndicatorList, other: IndicatorList): boolean {
  if (other === list) return false;
  const roles = ({ table }: IndicatorList): string => table.columns.map(({ role, year }) => `${role}${year ?? ''}`).join();
  if (other.table.sheet !== list.table.sheet && roles(other) !== roles(list)) return false;
  return [...other.positionOfLink.keys()].every((link) => !list.positionOfLink.has(link));
}

