import { indicatorKey, nameSimilarity } from '../../recognise/indicator-name';
import type { EarlierRow } from './earlier-notes';
import type { NoteRow } from './note-rows';

/**
 * Which row of the new plan is the same indicator as which row that stands. Labels are compared as they are written; the sasaran
 * only where one label stands more than once, and the order of equals only where there are as many as there were. A label
 * that is gone and one that is new are the same when they are spellings of one name. In any doubt a row has no match:
 * a note in the list at the end is better than one beside another indicator.
 */
export function matchRows(earlier: readonly EarlierRow[], planned: readonly NoteRow[]): ReadonlyMap<EarlierRow, NoteRow> {
  const keyed = matchAlike(earlier.filter(({ isKeyed }) => isKeyed), planned);
  const taken = new Set(keyed.values());
  return new Map([...keyed, ...matchAlike(earlier.filter(({ isKeyed }) => !isKeyed), planned.filter((row) => !taken.has(row)))]);
}

/** Where more names than these are gone and new, the table is another one, and comparing them letter by letter would take minutes. */
const MOST_PAIRS = 10_000;

function matchAlike(earlier: readonly EarlierRow[], planned: readonly NoteRow[]): ReadonlyMap<EarlierRow, NoteRow> {
  const matches = new Map<EarlierRow, NoteRow>();
  const were = byText(earlier, ({ label }) => label);
  const are = byText(planned, ({ label }) => label);
  for (const [label, rows] of were) if (label !== '') pairEquals(rows, are.get(label) ?? [], matches);
  const gone = earlier.filter(({ label }) => label !== '' && !are.has(label));
  const come = planned.filter(({ label }) => label !== '' && !were.has(label));
  const keysGone = byText(gone, ({ label }) => indicatorKey(label));
  for (const [key, rows] of byText(come, ({ label }) => indicatorKey(label))) pairOnly(keysGone.get(key) ?? [], rows, matches);
  const paired = new Set(matches.values());
  const respelt = gone.filter((row) => !matches.has(row));
  if (respelt.length * come.length > MOST_PAIRS) return matches;
  for (const row of come.filter((each) => !paired.has(each))) {
    const alike = respelt.filter(({ label }) => nameSimilarity(label, row.label) === 1);
    const rivals = come.filter(({ label }) => alike.length === 1 && nameSimilarity(alike[0]!.label, label) === 1);
    pairOnly(alike, rivals, matches);
  }
  return matches;
}

function byText<Row>(rows: readonly Row[], text: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(text(row));
    if (group) group.push(row);
    else groups.set(text(row), [row]);
  }
  return groups;
}

type Matches = Map<EarlierRow, NoteRow>;

/** Rows of one label. */
function pairEquals(were: readonly EarlierRow[], are: readonly NoteRow[], matches: Matches): void {
  if (were.length === 1 && are.length === 1) return pairOnly(were, are, matches);
  const groups = byText(are, ({ group }) => group);
  for (const [group, rows] of byText(were, (row) => row.group)) {
    const equals = groups.get(group) ?? [];
    if (equals.length === rows.length) rows.forEach((row, index) => matches.set(row, equals[index]!));
  }
}

function pairOnly(were: readonly EarlierRow[], are: readonly NoteRow[], matches: Matches): void {
  if (were.length === 1 && are.length === 1) matches.set(were[0]!, are[0]!);
}
