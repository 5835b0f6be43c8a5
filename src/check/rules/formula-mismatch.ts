import type { PerformanceTable } from '../../recognise/performance-table';
import { cellArea, formatCell } from '../../workbook/address';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { checkedSheet } from '../formula/cell-formula';
import type { FormulaCell, FormulaFamily } from '../formula/formula-families';
import { formulaFamilies, usualFormulaAt } from '../formula/formula-families';
import { formulaTokens } from '../../workbook/formula/formula-tokens';
import { formulaValue } from '../../workbook/formula/formula-value';
import { printedLike } from '../formula/printed-like';
import { operationForm, plainForm } from '../../workbook/formula/relative-form';
import { suggestsLowerIsBetter } from '../capaian/indicator-polarity';
import type { Rule, RuleContext } from '../rule';

/** A formula that differs from its column: it reads the cells of another row, or does something else with them. */
export const formulaMismatch: Rule = {
  meta: { id: 'formula-mismatch', name: 'rule.formula-mismatch', severity: 'warning', category: 'formula' },
  scope: 'table',
  *evaluate(table, context) {
    for (const family of formulaFamilies(table, context)) {
      for (const cell of family.formulas) {
        if (cell.form === family.usual.form || cell.form === null) continue;
        const finding = different(table, family, cell, context);
        if (finding) yield finding;
      }
    }
  },
};

function different(table: PerformanceTable, family: FormulaFamily, odd: FormulaCell, context: RuleContext): Finding | null {
  const { place, formula, cell, row } = odd;
  const usual = usualFormulaAt(family, place);
  if (usual === null || plainForm(usual) === plainForm(formula)) return null;
  const sheet = checkedSheet(context, table.sheet);
  const expectedValue = formulaValue(usual, sheet, context.snapshot);
  const ownValue = formulaValue(formula, sheet, context.snapshot) ?? (typeof cell.value === 'number' ? cell.value : null);
  // What gives the same number is another way of writing, not a fault.
  if (expectedValue !== null && ownValue !== null && Math.abs(expectedValue - ownValue) <= 1e-9 * Math.max(1, Math.abs(expectedValue))) return null;
  const sameOperation = operationForm(usual) === operationForm(formula);
  const strayRows = sameOperation ? rowsReadInstead(table, usual, formula, odd) : [];
  if (!sameOperation && (expectedValue === null || row.kind !== 'item' || (row.label !== null && suggestsLowerIsBetter(row.label)) || hasPolarityColumn(table))) return null;
  // A sum over another number of rows is a sum of another block.
  if (sameOperation && (row.kind !== 'item' || usual.includes(':'))) return null;
  const printed = printedCell(context.snapshot, table.sheet, place);
  const expected = expectedValue === null ? usual : printedLike(expectedValue, cell);
  const isProved = strayRows.length > 0 && expectedValue !== null && ownValue !== null && expected !== printed;
  return {
    rule: 'formula-mismatch',
    severity: isProved ? 'error' : 'warning',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: sameOperation ? 'formula-mismatch.reference' : 'formula-mismatch.operation', params: { printed, expected, formula, usual, count: family.usualCount } },
    evidence: `${formatCell(place)}: ${formula} → ${printed}; ${usual} = ${expected}`,
    related: [at(table.sheet, family.usual.place.row, family.usual.place.column)],
    fix: null,
  };
}

function hasPolarityColumn({ columns }: PerformanceTable): boolean {
  return columns.some(({ role }) => role === 'polaritas');
}

/** Rows of other items that the formula reads where the usual one reads its own row. */
function rowsReadInstead(table: PerformanceTable, usual: string, formula: string, { place }: FormulaCell): readonly number[] {
  const references = (text: string): readonly number[] => (formulaTokens(text) ?? []).flatMap((token) => (token.kind === 'reference' && token.to === null && token.sheet === null ? [token.from.row] : []));
  const own = references(usual);
  const read = references(formula);
  if (own.length !== read.length) return [];
  const items = new Set(table.rows.flatMap(({ row, kind }) => (kind === 'item' ? [row] : [])));
  return read.filter((row, index) => own[index] === place.row && row !== place.row && items.has(row));
}
