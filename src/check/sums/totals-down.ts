import type { Reading } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { formatCell } from '../../workbook/address';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import { additiveColumns, roundingPerPart } from './additive-columns';
import type { ExpectedFigures } from './expected-figures';
import { asExpected, expectedAcross } from './expected-figures';
import { printedCell } from '../figures/figures';
import type { Finding, Fix } from '../finding';
import { oncePerTable } from '../once-per-table';
import type { RuleContext } from '../rule';
import { sumFinding } from './sum-finding';
import type { SumGroup } from './sum-groups';
import { sumGroups } from './sum-groups';
import type { SumDifference, SumOutcome } from './sum-outcome';
import { sumHolds, sumOutcome } from './sum-outcome';

/** A JUMLAH, subtotal or grand total that its parts do not give in one column. */
export interface WrongSum {
  readonly group: SumGroup;
  readonly columnIndex: number;
  readonly parts: readonly TableRow[];
  readonly difference: SumDifference;
  /** Most sums of its column hold, and the row adds up these parts in another column. */
  readonly trusted: boolean;
}

/** The findings of every JUMLAH, subtotal and grand total over the rows it adds up. */
export function* totalsDown(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  for (const wrong of wrongSums(table, context)) {
    const finding = columnFinding(table, wrong, context);
    yield wrong.trusted ? finding : { ...finding, severity: 'warning', fix: null };
  }
}

/** Every sum down the table that fails, whichever of the likely rows it is taken over. */
export const wrongSums = oncePerTable((table, context: RuleContext): readonly WrongSum[] => {
  const isCapaian = table.kind === 'capaian' || table.kind === 'renstra';
  if (isCapaian && !table.rows.some(({ kind }) => kind === 'total')) return [];
  const groups = sumGroups(table);
  const columns = [...additiveColumns(table).values()].flat();
  if (groups.length === 0 || columns.length === 0 || (isCapaian && mixesUnits(table, context))) return [];
  const across = (): ExpectedFigures => expectedAcross(table, context.snapshot);
  const held = new Map<number, number>();
  const failed = new Map<number, Omit<WrongSum, 'trusted'>[]>();
  const trustsRow = new Map<SumGroup, boolean>();
  for (const group of groups) {
    const judged = judgeGroup(table, group, columns, across);
    let holds = 0;
    let known = 0;
    judged.forEach(({ parts, outcome }, at) => {
      if (outcome.kind === 'unknown') return;
      const columnIndex = columns[at]!;
      known += 1;
      if (outcome.kind === 'holds') {
        holds += 1;
        held.set(columnIndex, (held.get(columnIndex) ?? 0) + 1);
        return;
      }
      const wrong = { group, columnIndex, parts, difference: outcome };
      const ofColumn = failed.get(columnIndex);
      if (ofColumn) ofColumn.push(wrong);
      else failed.set(columnIndex, [wrong]);
    });
    // A JUMLAH that fits in none of three columns or more adds up other rows than these.
    trustsRow.set(group, holds > 0 || (known < 3 && group.otherParts.length === 0));
  }
  return [...failed].flatMap(([columnIndex, all]) => {
    const wrong = all.filter((each) => !holdsOnceMended(table, each, all));
    const holds = (held.get(columnIndex) ?? 0) + all.length - wrong.length;
    const trusted = holds >= wrong.length || holds + wrong.length === 1;
    return wrong.map((each) => ({ ...each, trusted: trusted && trustsRow.get(each.group)! }));
  });
});

/** True of a sum that is right but for wrong sums among its parts: with those as they should be, it holds. */
function holdsOnceMended(table: PerformanceTable, { group, columnIndex, parts }: Omit<WrongSum, 'trusted'>, all: readonly Omit<WrongSum, 'trusted'>[]): boolean {
  const mended = new Map(all.map(({ group: { sum }, difference }) => [sum.row, difference.sum]));
  if (!parts.some(({ row }) => mended.has(row))) return false;
  const readings = parts.map(({ row, readings: own }) => asExpected(own[columnIndex], mended.get(row)));
  return sumOutcome(group.sum.readings[columnIndex], readings, roundingPerPart(table.columns[columnIndex]!)).kind === 'holds';
}

/** What the rows below or above say of the totals that are surely wrong. */
export const expectedDown = oncePerTable((table, context: RuleContext): ExpectedFigures => {
  const expected = new Map<number, Map<number, number>>();
  for (const { group, columnIndex, difference, trusted } of wrongSums(table, context)) {
    if (!trusted) continue;
    const ofColumn = expected.get(columnIndex);
    if (ofColumn) ofColumn.set(group.sum.row, difference.sum);
    else expected.set(columnIndex, new Map([[group.sum.row, difference.sum]]));
  }
  return expected;
});

interface Judged {
  readonly parts: readonly TableRow[];
  readonly outcome: SumOutcome;
}

/** All columns of one sum, against the rows that fit most of them. A column that other likely rows fit is right too. */
function judgeGroup(table: PerformanceTable, group: SumGroup, columns: readonly number[], across: () => ExpectedFigures): readonly Judged[] {
  const own = judgeParts(table, group.sum, group.parts, columns, across);
  if (group.otherParts.length === 0 || own.every(({ outcome }) => outcome.kind !== 'differs')) return own;
  const choices = [own, ...group.otherParts.map((parts) => judgeParts(table, group.sum, parts, columns, across))];
  const fitting = (choice: readonly Judged[]): number => choice.filter(({ outcome }) => outcome.kind === 'holds').length;
  const best = choices.reduce((most, choice) => (fitting(choice) > fitting(most) ? choice : most));
  return best.map((each, at) => (each.outcome.kind === 'unknown' ? each : (choices.map((choice) => choice[at]!).find(({ outcome }) => outcome.kind === 'holds') ?? each)));
}

const judgeParts = (table: PerformanceTable, sum: TableRow, parts: readonly TableRow[], columns: readonly number[], across: () => ExpectedFigures): readonly Judged[] =>
  columns.map((columnIndex) => ({ parts, outcome: outcomeOf(table, sum, parts, columnIndex, across) }));

const HOLDS: SumOutcome = { kind: 'holds' };
const UNKNOWN: SumOutcome = { kind: 'unknown' };

const isShare = (reading: Reading | null | undefined): boolean => reading?.kind === 'number' && reading.quantity.percent;

function outcomeOf(table: PerformanceTable, sum: TableRow, parts: readonly TableRow[], columnIndex: number, across: () => ExpectedFigures): SumOutcome {
  const column = table.columns[columnIndex]!;
  const stated = sum.readings[columnIndex];
  const slack = roundingPerPart(column);
  if (!stated || stated.kind === 'missing' || (column.role !== 'bobot' && isShare(stated))) return UNKNOWN;
  if (sumHolds(stated, parts, [columnIndex], slack)) return HOLDS;
  const readings = parts.map((part) => part.readings[columnIndex]);
  if (column.role !== 'bobot' && readings.some(isShare)) return UNKNOWN;
  const outcome = sumOutcome(stated, readings, slack);
  if (outcome.kind !== 'differs') return outcome;
  const expected = across().get(columnIndex);
  if (!expected) return outcome;
  const asTheyShouldBe = parts.map((part, at) => asExpected(readings[at], expected.get(part.row)));
  return sumOutcome(stated, asTheyShouldBe, slack).kind === 'holds' ? UNKNOWN : outcome;
}

/** `orang` under `dokumen`: a JUMLAH over such targets means something else. */
function mixesUnits(table: PerformanceTable, { snapshot }: RuleContext): boolean {
  const units = new Set<string>();
  const satuan = table.columns.find(({ role }) => role === 'satuan');
  for (const row of table.rows) {
    if (row.kind !== 'item') continue;
    if (satuan) {
      const text = printedCell(snapshot, table.sheet, { row: row.row, column: satuan.column }).trim().toLowerCase();
      if (text !== '') units.add(text);
    }
    for (const reading of row.readings) if (reading?.kind === 'number' && reading.quantity.unit) units.add(reading.quantity.unit.toLowerCase());
    if (units.size > 1) return true;
  }
  return false;
}

function columnFinding(table: PerformanceTable, { group, columnIndex, parts, difference }: WrongSum, context: RuleContext): Finding {
  const { column } = table.columns[columnIndex]!;
  const place = { row: group.sum.row, column };
  const cells = parts.map(({ row, readings }) => ({ place: { row, column }, reading: readings[columnIndex] ?? null }));
  const related = runsOfRows(parts).map(([top, bottom]) => ({ sheet: table.sheet, top, bottom, left: column, right: column }));
  const finding = sumFinding(table, place, cells, difference, context);
  if (finding.severity === 'error' && isCountedTwice(group, columnIndex, difference.stated)) {
    return { ...finding, message: { key: 'total-mismatch.counted-twice', params: { printed: finding.printed, expected: finding.expected } }, related, fix: sumFix(table, group.sum, parts, column, difference, context) };
  }
  return { ...finding, related, fix: finding.severity === 'error' ? sumFix(table, group.sum, parts, column, difference, context) : null };
}

function isCountedTwice({ countedTwice }: SumGroup, columnIndex: number, stated: number): boolean {
  return countedTwice.length > 0 && sumOutcome({ kind: 'number', quantity: { ...WHOLE, value: stated } }, countedTwice.map(({ readings }) => readings[columnIndex]), 0).kind === 'holds';
}

const WHOLE = { decimals: 0, percent: false, currency: null, unit: null, marks: '', notation: 'plain', bound: null } as const;

/** First and last row of each unbroken run. */
function runsOfRows(rows: readonly TableRow[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const { row } of rows) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** A final JUMLAH over one unbroken run of items can be a SUM; which kegiatan a program lacks is for a person. */
function sumFix(table: PerformanceTable, sum: TableRow, parts: readonly TableRow[], column: number, { assumed, sum: result }: SumDifference, { snapshot }: RuleContext): Fix | null {
  const first = parts[0]!.row;
  const last = parts.at(-1)!.row;
  const sheet = sheetNamed(snapshot, table.sheet)!;
  const cell = cellAt(sheet, sum.row, column);
  const isRun = last - first + 1 === parts.length && (sum.row > last || sum.row < first);
  const isNumeric = parts.every(({ row }) => typeof (cellAt(sheet, row, column)?.value ?? 0) === 'number');
  if (assumed || !isNumeric || sum.kind !== 'total' || !isRun || typeof cell?.value !== 'number' || cell.formula !== undefined) return null;
  const range = `${formatCell({ row: first, column })}:${formatCell({ row: last, column })}`;
  return {
    label: { key: 'fix.sum-formula' },
    edits: [{ sheet: table.sheet, row: sum.row, column, was: { value: cell.value }, becomes: { formula: `=SUM(${range})` }, result }],
  };
}
