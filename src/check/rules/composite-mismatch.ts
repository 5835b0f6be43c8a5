import { nka } from '../../domain/composite/nka';
import { printNumber } from '../../domain/numeral/print-numeral';
import type { PerformanceTable } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import type { CompositeClaim } from '../composites/composite-claims';
import { compositeClaims } from '../composites/composite-claims';
import { halfLastPlace } from '../figures/figure-value';
import { at, printedCell, termText } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule, RuleContext } from '../rule';

/**
 * A composite its printed parts do not give: NKA is the mean of perencanaan (SMART) and pelaksanaan (IKPA) by PMK 62/2023,
 * nilai AKIP the sum of its components by PermenPANRB 88/2021.
 */
export const compositeMismatch: Rule = {
  meta: { id: 'composite-mismatch', name: 'rule.composite-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    for (const claim of compositeClaims(table)) {
      const finding = judge(table, claim, context);
      if (finding) yield finding;
    }
  },
};

/** Before PMK 62/2023 the two halves had other weights, either way round: such a figure is not accused. */
const EARLIER_WEIGHTS = [0.6, 0.4];
const FIRST_YEAR_OF_HALVES = 2023;

function judge(table: PerformanceTable, { kind, stated, parts }: CompositeClaim, { snapshot }: RuleContext): Finding | null {
  const values = parts.map(({ quantity }) => quantity.value);
  const sum = values.reduce((total, value) => total + value, 0);
  const mean = nka(values[0]!, values[1]!);
  // Halves that already bear their weights make the whole by themselves.
  const isMean = kind === 'nka' && Math.abs(stated.quantity.value - mean) <= Math.abs(stated.quantity.value - sum);
  const due = isMean ? mean : sum;
  const partSlack = parts.reduce((sum, { quantity }) => sum + halfLastPlace(quantity.decimals), 0);
  const reach = 10 ** -Math.max(0, stated.quantity.decimals) * (1 - 1e-9) + (isMean ? partSlack / 2 : partSlack);
  const usual = isMean ? EARLIER_WEIGHTS.map((weight) => weight * values[0]! + (1 - weight) * values[1]!) : [];
  if ([due, ...usual].some((value) => Math.abs(value - stated.quantity.value) < reach)) return null;
  const year = table.columns.find(({ column }) => column === stated.place.column)?.year ?? table.year;
  const isSure = kind === 'akip' || (year !== null && year >= FIRST_YEAR_OF_HALVES);
  const printed = printedCell(snapshot, table.sheet, stated.place);
  const expected = printNumber(due, 2);
  const terms = parts.map(({ place, quantity }) => termText(snapshot, table.sheet, place, { kind: 'number', quantity }));
  return {
    rule: 'composite-mismatch',
    severity: isSure ? 'error' : 'warning',
    sheet: table.sheet,
    area: cellArea(stated.place),
    printed,
    expected,
    message: { key: `composite-mismatch.${kind}`, params: { printed, expected } },
    evidence: `${isMean ? `(${terms.join(' + ')}) ÷ 2` : terms.join(' + ')} = ${expected}`,
    related: parts.map(({ place }) => at(table.sheet, place.row, place.column)),
    fix: null,
  };
}
