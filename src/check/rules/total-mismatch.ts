import { printPlain } from '../../domain/numeral/print-numeral';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellAt } from '../../workbook/snapshot';
import { cellArea, formatCell } from '../../workbook/address';
import { printedCell } from '../figures';
import type { Finding, Fix } from '../finding';
import { numberCandidates } from '../number-candidates';
import type { Rule, RuleContext } from '../rule';
import type { SumGroup } from '../sum-groups';
import { partValue, sumGroups } from '../sum-groups';

/** Roles that may be added up; shares and capaian may not. */
const ADDITIVE = new Set(['pagu', 'realisasi-anggaran', 'sisa', 'target', 'realisasi']);

/** A sum that its parts do not give. Where most sums of a column fail, the list may be built otherwise: then a person decides. */
export const totalMismatch: Rule = {
  meta: { id: 'total-mismatch', name: 'rule.total-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.kind === 'capaian' && !table.rows.some(({ kind }) => kind === 'total')) return;
    const groups = sumGroups(table);
    for (const [columnIndex, { role }] of table.columns.entries()) {
      if (!ADDITIVE.has(role)) continue;
      const judged = groups.map((group) => judge(table, group, columnIndex, context)).filter((result) => result !== 'unknown');
      const wrong = judged.filter((result): result is Finding => result !== 'holds');
      const trusted = judged.length - wrong.length >= wrong.length || judged.length === 1;
      for (const finding of wrong) yield trusted ? finding : { ...finding, severity: 'warning', fix: null };
    }
  },
};

/** Rounded thousands may leave this much per part. */
const ROUNDING_PER_PART = 0.5;

function judge(table: PerformanceTable, { sum, parts }: SumGroup, columnIndex: number, context: RuleContext): Finding | 'holds' | 'unknown' {
  const stated = sum.readings[columnIndex];
  if (stated?.kind !== 'number') return 'unknown';
  const readings = parts.map(({ readings: row }) => row[columnIndex]);
  const values = readings.map(partValue);
  if (readings.every((reading) => !reading || reading.kind === 'missing')) return 'unknown';
  const known = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const damaged = readings.flatMap((reading, index) => (values[index] === null && reading ? [reading] : []));
  if (damaged.length > 1) return 'unknown';
  const [only] = damaged;
  if (only && only.kind !== 'unreadable') return 'unknown';
  const { value, decimals } = stated.quantity;
  const slack = decimals > 0 ? ROUNDING_PER_PART * 10 ** -decimals * (parts.length + 1) : 1e-9 * Math.abs(value);
  const candidates = only ? numberCandidates(only.text) : [0];
  if (candidates.some((candidate) => Math.abs(known + candidate - value) <= slack)) return 'holds';

  const assumed = candidates[0] ?? 0;
  const expectedValue = known + assumed;
  const { column } = table.columns[columnIndex]!;
  const place = { row: sum.row, column };
  const printed = printedCell(context.snapshot, table.sheet, place);
  const expected = printPlain(expectedValue);
  const terms = parts.map(({ row }, index) => (values[index] === null ? printPlain(assumed) : printedCell(context.snapshot, table.sheet, { row, column }) || '0'));
  const params = { printed, expected, count: parts.length, difference: printPlain(value - expectedValue) };
  return {
    rule: 'total-mismatch',
    severity: 'error',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: only ? { key: 'total-mismatch.damaged-part', params: { ...params, damaged: only.text, assumed: printPlain(assumed) } } : { key: 'total-mismatch.found', params },
    evidence: `${sumText(terms)} = ${expected}; ${printed} − ${expected} = ${params.difference}`,
    related: runsOfRows(parts).map(([top, bottom]) => ({ sheet: table.sheet, top, bottom, left: column, right: column })),
    fix: only ? null : sumFix(table, { sum, parts }, column, expectedValue, context),
  };
}

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

const MOST_TERMS = 12;

function sumText(terms: readonly string[]): string {
  if (terms.length <= MOST_TERMS) return terms.join(' + ');
  return `${terms.slice(0, MOST_TERMS - 2).join(' + ')} + … + ${terms.at(-1)} (${terms.length})`;
}

/** A final JUMLAH over one unbroken run of items can be a SUM; which kegiatan a program lacks is for a person. */
function sumFix(table: PerformanceTable, { sum, parts }: SumGroup, column: number, result: number, { snapshot }: RuleContext): Fix | null {
  const first = parts[0]!.row;
  const last = parts.at(-1)!.row;
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet)!;
  const cell = cellAt(sheet, sum.row, column);
  if (sum.kind !== 'total' || last - first + 1 !== parts.length || typeof cell?.value !== 'number' || cell.formula !== undefined) return null;
  const range = `${formatCell({ row: first, column })}:${formatCell({ row: last, column })}`;
  return {
    label: { key: 'fix.sum-formula' },
    edits: [{ sheet: table.sheet, row: sum.row, column, was: { value: cell.value }, becomes: { formula: `=SUM(${range})` }, result }],
  };
}
