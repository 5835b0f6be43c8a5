import { printPlain } from '../../domain/numeral/print-numeral';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea, columnLetters } from '../../workbook/address';
import { cellAt } from '../../workbook/snapshot';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { checkedSheet } from '../formula/cell-formula';
import { holdsFormulas } from '../formula/holds-formulas';
import { formulaTokens } from '../../workbook/formula/formula-tokens';
import type { Rule, RuleContext } from '../rule';
import type { SumGroup } from '../sums/sum-groups';
import { partValue, sumGroups } from '../sums/sum-groups';

/** A SUM whose range leaves out rows of its block, or counts a subtotal together with its parts. */
export const formulaRange: Rule = {
  meta: { id: 'formula-range', name: 'rule.formula-range', severity: 'error', category: 'formula' },
  scope: 'table',
  *evaluate(table, context) {
    const sheet = checkedSheet(context, table.sheet);
    if (!holdsFormulas(sheet)) return;
    for (const group of sumGroups(table)) {
      for (const [index, { column }] of table.columns.entries()) {
        const formula = cellAt(sheet, group.sum.row, column)?.formula;
        const covered = formula === undefined ? null : summedRows(formula, column);
        if (!covered) continue;
        const finding = judge(table, group, { index, formula: formula!, covered }, context);
        if (finding) yield finding;
      }
    }
  },
};

interface Summed {
  readonly index: number;
  readonly formula: string;
  readonly covered: ReadonlySet<number>;
}

/** The rows a plain `=SUM(...)` over its own column reads; null for any other formula. */
function summedRows(formula: string, column: number): ReadonlySet<number> | null {
  const tokens = formulaTokens(formula);
  if (tokens?.[0]?.kind !== 'word' || tokens[0].text !== 'SUM') return null;
  const rows = new Set<number>();
  let hasRange = false;
  for (const [index, token] of tokens.entries()) {
    if (index === 0) continue;
    if (token.kind === 'sign' && (token.text === '(' || token.text === ')' || token.text === ',')) continue;
    if (token.kind !== 'reference' || token.sheet !== null || token.from.column !== column || (token.to && token.to.column !== column)) return null;
    const last = token.to ?? token.from;
    if (last.row - token.from.row > 100_000) return null;
    hasRange ||= token.to !== null;
    for (let row = token.from.row; row <= last.row; row += 1) rows.add(row);
  }
  return hasRange ? rows : null;
}

function judge(table: PerformanceTable, { sum, parts, otherParts }: SumGroup, { index, formula, covered }: Summed, context: RuleContext): Finding | null {
  const filled = parts.filter(({ readings }) => partValue(readings[index]) !== 0);
  // A part that cannot be read leaves the sum unknown.
  if (parts.some(({ readings }) => partValue(readings[index]) === null)) return null;
  const left = filled.filter(({ row }) => !covered.has(row));
  if (otherParts.some((others) => isBlock(table, others, index, covered))) return null;
  const isPart = new Set(parts.map(({ row }) => row));
  const counted = table.rows.filter((row) => covered.has(row.row) && !isPart.has(row.row) && !!partValue(row.readings[index]));
  if (left.length === filled.length || (left.length === 0 && counted.length === 0)) return null;
  const rightSum = parts.reduce((total, { readings }) => total + partValue(readings[index])!, 0);
  const givenSum = rightSum - sumOf(left, index) + sumOf(counted, index);
  if (Math.abs(givenSum - rightSum) <= 1e-9 * Math.max(1, Math.abs(rightSum))) return null;
  if (counted.length > 0 && left.length > 0) return null;
  const { column } = table.columns[index]!;
  const place = { row: sum.row, column };
  const rows = (left.length > 0 ? left : counted).map(({ row }) => `${columnLetters(column)}${row + 1}`);
  const printed = printedCell(context.snapshot, table.sheet, place);
  const expected = printPlain(rightSum);
  return {
    rule: 'formula-range',
    severity: 'error',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: left.length > 0 ? 'formula-range.leaves-out' : 'formula-range.counts-twice', params: { printed, expected, formula, rows: shortList(rows) } },
    evidence: `${formula} = ${printPlain(givenSum)}; ${left.length > 0 ? '+' : '−'} ${shortList(rows)} (${printPlain(sumOf(left.length > 0 ? left : counted, index))}) = ${expected}`,
    related: (left.length > 0 ? left : counted).slice(0, MOST_ROWS).map(({ row }) => at(table.sheet, row, column)),
    fix: null,
  };
}

/** True where the range reads every figure of these rows and no figure besides. */
function isBlock(table: PerformanceTable, block: readonly TableRow[], index: number, covered: ReadonlySet<number>): boolean {
  const rows = new Set(block.map(({ row }) => row));
  return table.rows.every(({ row, readings }) => !partValue(readings[index]) || covered.has(row) === rows.has(row));
}

const MOST_ROWS = 6;

function shortList(rows: readonly string[]): string {
  return rows.length <= MOST_ROWS ? rows.join(', ') : `${rows.slice(0, MOST_ROWS).join(', ')}, … (${rows.length})`;
}

function sumOf(rows: readonly TableRow[], index: number): number {
  return rows.reduce((total, { readings }) => total + (partValue(readings[index]) ?? 0), 0);
}
