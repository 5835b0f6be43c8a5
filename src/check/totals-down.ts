import type { PerformanceTable, TableRow } from '../recognise/performance-table';
import { formatCell } from '../workbook/address';
import { cellAt } from '../workbook/snapshot';
import { additiveColumns, roundingPerPart } from './additive-columns';
import { printedCell } from './figures';
import type { Finding, Fix } from './finding';
import type { RuleContext } from './rule';
import { sumFinding } from './sum-finding';
import type { SumGroup } from './sum-groups';
import { sumGroups } from './sum-groups';
import type { SumDifference, SumOutcome } from './sum-outcome';
import { sumOutcome } from './sum-outcome';

interface Judged {
  readonly group: SumGroup;
  readonly columnIndex: number;
  readonly parts: readonly TableRow[];
  readonly outcome: SumOutcome;
}

/** The findings of every JUMLAH, subtotal and grand total over the rows it adds up. */
export function* totalsDown(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const isCapaian = table.kind === 'capaian' || table.kind === 'renstra';
  if (isCapaian && !table.rows.some(({ kind }) => kind === 'total')) return;
  const groups = sumGroups(table);
  if (groups.length === 0) return;
  const columns = [...additiveColumns(table).values()].flat();
  const judged = groups.flatMap((group) => judgeGroup(table, group, columns));
  const doubtful = isCapaian && mixesUnits(table, context);
  const byColumn = new Map<number, Judged[]>();
  const bySum = new Map<SumGroup, Judged[]>();
  for (const each of judged) {
    const ofColumn = byColumn.get(each.columnIndex);
    const ofSum = bySum.get(each.group);
    if (ofColumn) ofColumn.push(each);
    else byColumn.set(each.columnIndex, [each]);
    if (ofSum) ofSum.push(each);
    else bySum.set(each.group, [each]);
  }
  const trustsRow = new Map([...bySum].map(([group, ofRow]) => [group, rowTrusted(group, ofRow)]));
  for (const ofColumn of byColumn.values()) {
    const wrong = ofColumn.filter(({ outcome }) => outcome.kind === 'differs').length;
    const trusted = ofColumn.length - wrong >= wrong || ofColumn.length === 1;
    for (const each of ofColumn) {
      if (each.outcome.kind !== 'differs' || doubtful) continue;
      const finding = columnFinding(table, each, each.outcome, context);
      yield trusted && trustsRow.get(each.group) ? finding : { ...finding, severity: 'warning', fix: null };
    }
  }
}

/** A JUMLAH that fits in none of three columns or more adds up other rows than these. */
function rowTrusted({ otherParts }: SumGroup, ofRow: readonly Judged[]): boolean {
  return ofRow.some(({ outcome }) => outcome.kind === 'holds') || (ofRow.length < 3 && otherParts.length === 0);
}

/** All columns of one sum, against the rows that fit most of them. A column that other likely rows fit is right too. */
function judgeGroup(table: PerformanceTable, group: SumGroup, columns: readonly number[]): readonly Judged[] {
  const choices = [group.parts, ...group.otherParts].map((parts) =>
    columns.map((columnIndex): Judged => ({ group, columnIndex, parts, outcome: outcomeOf(table, group, parts, columnIndex) })),
  );
  const fitting = (choice: readonly Judged[]): number => choice.filter(({ outcome }) => outcome.kind === 'holds').length;
  const best = choices.reduce((most, choice) => (fitting(choice) > fitting(most) ? choice : most));
  return best.flatMap((each, at) => {
    if (each.outcome.kind === 'unknown') return [];
    return [choices.map((choice) => choice[at]!).find(({ outcome }) => outcome.kind === 'holds') ?? each];
  });
}

function outcomeOf(table: PerformanceTable, { sum }: SumGroup, parts: readonly TableRow[], columnIndex: number): SumOutcome {
  const readings = parts.map((part) => part.readings[columnIndex]);
  if (table.columns[columnIndex]!.role !== 'bobot' && [sum.readings[columnIndex], ...readings].some((reading) => reading?.kind === 'number' && reading.quantity.percent)) {
    return { kind: 'unknown' };
  }
  return sumOutcome(sum.readings[columnIndex], readings, roundingPerPart(table.columns[columnIndex]!));
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

function columnFinding(table: PerformanceTable, { group, columnIndex, parts }: Judged, difference: SumDifference, context: RuleContext): Finding {
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
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet)!;
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
