import { printPercent } from '../../domain/numeral/print-numeral';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { cellAt } from '../../workbook/snapshot';
import { capaianRows, plainQuantity } from '../capaian/capaian-rows';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { checkedSheet, divisionOf, ratioFormula } from '../formula/cell-formula';
import { holdsFormulas } from '../formula/holds-formulas';
import { indicatorPolarity } from '../capaian/indicator-polarity';
import type { Rule, RuleContext } from '../rule';
import type { Quantity } from '../../domain/numeral/reading';

/** A formula that divides target by realisasi where higher is better, or pagu by its realisasi. */
export const formulaInverted: Rule = {
  meta: { id: 'formula-inverted', name: 'rule.formula-inverted', severity: 'warning', category: 'formula' },
  scope: 'table',
  *evaluate(table, context) {
    if (!holdsFormulas(checkedSheet(context, table.sheet))) return;
    if (table.kind === 'capaian') yield* invertedCapaian(table, context);
    if (table.kind === 'anggaran') yield* invertedSerapan(table, context);
  },
};

function* invertedCapaian(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  for (const row of capaianRows(table)) {
    if (!row.capaianAt || ratioFormula(row, context) !== 'inverted') continue;
    const { accepted, saidBy } = indicatorPolarity(row, context);
    if (accepted.includes('min-rasio')) continue;
    const [target, realisasi] = [plainQuantity(row.target), plainQuantity(row.realisasi)];
    if (!target || !realisasi || target.value === 0) continue;
    const isStated = saidBy === 'table' || saidBy === 'settings';
    yield {
      ...inverted(table.sheet, row.capaianAt, { numerator: realisasi, denominator: target }, [row.realisasiAt!, row.targetAt!], context),
      severity: isStated ? 'error' : 'warning',
    };
  }
}

function* invertedSerapan(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const sheet = checkedSheet(context, table.sheet);
  for (const { role, column, year, period } of table.columns) {
    if (role !== 'serapan') continue;
    const partner = (wanted: string): number => table.columns.findIndex((other) => other.role === wanted && other.year === year && other.period === period);
    const [pagu, realisasi] = [partner('pagu'), partner('realisasi-anggaran')];
    if (pagu < 0 || realisasi < 0) continue;
    for (const { row, readings } of table.rows) {
      const formula = cellAt(sheet, row, column)?.formula;
      if (formula === undefined) continue;
      const [numeratorAt, denominatorAt] = [{ row, column: table.columns[realisasi]!.column }, { row, column: table.columns[pagu]!.column }];
      if (divisionOf(formula, numeratorAt, denominatorAt) !== 'inverted') continue;
      const [numerator, denominator] = [plainQuantity(readings[realisasi] ?? null), plainQuantity(readings[pagu] ?? null)];
      if (!numerator || !denominator || denominator.value === 0) continue;
      yield { ...inverted(table.sheet, { row, column }, { numerator, denominator }, [numeratorAt, denominatorAt], context), severity: 'error' };
    }
  }
}

interface Ratio {
  readonly numerator: Quantity;
  readonly denominator: Quantity;
}

function inverted(sheet: string, place: CellPosition, { numerator, denominator }: Ratio, inputs: readonly CellPosition[], context: RuleContext): Omit<Finding, 'severity'> {
  const printed = printedCell(context.snapshot, sheet, place);
  const expected = printPercent((numerator.value / denominator.value) * 100);
  const formula = cellAt(checkedSheet(context, sheet), place.row, place.column)!.formula!;
  return {
    rule: 'formula-inverted',
    sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: 'formula-inverted.found', params: { printed, expected, formula } },
    evidence: `${formula} → ${printed}; ${figure(numerator)} ÷ ${figure(denominator)} × 100 = ${expected}`,
    related: inputs.map(({ row, column }) => at(sheet, row, column)),
    fix: null,
  };
}
