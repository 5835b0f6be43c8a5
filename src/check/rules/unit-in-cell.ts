import { printPlain } from '../../domain/numeral/print-numeral';
import { asNumberFix } from '../figures/as-number-fix';
import { figureRuns } from '../figures/figure-runs';
import type { Rule } from '../rule';
import { textFinding } from '../figures/text-finding';
import { figureColumns } from '../figures/text-figures';

/** Rows without a figure that may lie between two of one list. */
const REACH = 6;

/** A number with its unit typed into one cell (`59 Unit`, `790Orang`): a text, which cannot be added up. */
export const unitInCell: Rule = {
  meta: { id: 'unit-in-cell', name: 'rule.unit-in-cell', severity: 'info', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const figures = figureColumns(table, snapshot).flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'unit'));
    for (const run of figureRuns(figures, { reach: REACH })) {
      const { reading, text } = run.figures[0]!;
      if (reading.kind !== 'number') continue;
      const { value, unit } = reading.quantity;
      yield textFinding(table.sheet, run, {
        rule: 'unit-in-cell',
        severity: 'info',
        key: 'unit-in-cell.found',
        params: { value: printPlain(value), unit: unit ?? text.replace(/[\d.,\s]+/g, ' ').trim() },
        expected: printPlain(value),
        fix: asNumberFix(table.sheet, null, run.figures),
      });
    }
  },
};
