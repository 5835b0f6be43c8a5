import { printPlain } from '../../domain/numeral/print-numeral';
import { asNumberFix } from '../figures/as-number-fix';
import { figureRuns } from '../figures/figure-runs';
import type { Rule } from '../rule';
import { textFinding } from '../figures/text-finding';
import { figureColumns } from '../figures/text-figures';

/** Rows without a figure that may lie between two of one list. */
const REACH = 6;

/** An amount typed as text with its `Rp`: it looks right and cannot be added up. */
export const currencyText: Rule = {
  meta: { id: 'currency-text', name: 'rule.currency-text', severity: 'info', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const figures = figureColumns(table, snapshot).flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'currency'));
    for (const run of figureRuns(figures, { reach: REACH })) {
      const { reading } = run.figures[0]!;
      if (reading.kind !== 'number') continue;
      const value = printPlain(reading.quantity.value);
      yield textFinding(table.sheet, run, {
        rule: 'currency-text',
        severity: 'info',
        key: 'currency-text.found',
        params: { value },
        expected: value,
        fix: asNumberFix(table.sheet, null, run.figures),
      });
    }
  },
};
