import type { PerformanceTable } from '../../recognise/performance-table';
import { cellArea, formatCell } from '../../workbook/address';
import { printedCell } from '../figures/figures';
import type { Finding, Fix } from '../finding';
import { checkedSheet } from '../formula/cell-formula';
import type { FamilyCell, FormulaFamily } from '../formula/formula-families';
import { formulaFamilies, usualFormulaAt } from '../formula/formula-families';
import { formulaValue } from '../../workbook/formula/formula-value';
import { printedLike } from '../formula/printed-like';
import type { Rule, RuleContext } from '../rule';

/** A typed number where all its neighbours are computed: it does not follow when the figures change. */
export const formulaOverwritten: Rule = {
  meta: { id: 'formula-overwritten', name: 'rule.formula-overwritten', severity: 'warning', category: 'formula' },
  scope: 'table',
  *evaluate(table, context) {
    for (const family of formulaFamilies(table, context)) {
      for (const constant of family.constants) {
        const finding = overwritten(table, family, constant, context);
        if (finding) yield finding;
      }
    }
  },
};

function overwritten(table: PerformanceTable, family: FormulaFamily, { place, cell }: FamilyCell, context: RuleContext): Finding | null {
  const formula = usualFormulaAt(family, place);
  if (formula === null) return null;
  const sheet = checkedSheet(context, table.sheet);
  const value = formulaValue(formula, sheet, context.snapshot);
  // Worked out elsewhere but not here: `WTP` for a target, or a target of 0. A typed figure is then as it should be.
  if (value === null && formulaValue(family.usual.formula, sheet, context.snapshot) !== null) return null;
  const printed = printedCell(context.snapshot, table.sheet, place);
  const role = table.columns.find(({ column }) => column === place.column)!.role;
  const typed = cell.value as number;
  const expected = value === null ? formula : printedLike(value, cell);
  const contradicts = value !== null && expected !== printed && Math.abs(value - typed) > 1e-9 * Math.max(1, Math.abs(value));
  // Where a rule of arithmetic judges the figure itself, this one only tells how it came about.
  const isJudgedElsewhere = role === 'capaian' || role === 'serapan' || role === 'sisa' || table.rows.some(({ row, kind }) => row === place.row && kind !== 'item');
  return {
    rule: 'formula-overwritten',
    severity: contradicts && !isJudgedElsewhere && readsOwnFigures(value) ? 'error' : 'warning',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: contradicts ? 'formula-overwritten.contradicts' : 'formula-overwritten.found', params: { printed, expected, formula, count: family.usualCount } },
    evidence: `${formatCell(family.usual.place)}: ${family.usual.formula}; ${formatCell(place)}: ${formula} = ${expected}`,
    related: [{ sheet: table.sheet, ...cellArea(family.usual.place) }],
    fix: fixOf(table, family, { place, typed, formula, value }),
  };
}

/** A formula over empty cells gives 0, which contradicts nothing. */
function readsOwnFigures(value: number | null): boolean {
  return value !== null && value !== 0;
}

interface Overwritten {
  readonly place: FamilyCell['place'];
  readonly typed: number;
  readonly formula: string;
  readonly value: number | null;
}

/** Safe only where every formula of the family has the one form. */
function fixOf(table: PerformanceTable, family: FormulaFamily, { place, typed, formula, value }: Overwritten): Fix | null {
  if (family.usualCount !== family.formulas.length || value === null) return null;
  return {
    label: { key: 'fix.column-formula' },
    edits: [{ sheet: table.sheet, ...place, was: { value: typed }, becomes: { formula }, result: value }],
  };
}
