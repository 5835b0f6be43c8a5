import { figureRuns } from '../figures/figure-runs';
import type { Rule } from '../rule';
import { textFinding } from '../figures/text-finding';
import { figureColumns } from '../figures/text-figures';

/** Several figures in one cell (`2 dok / 3 keg`): no capaian can be worked out from them. */
export const multiValueCell: Rule = {
  meta: { id: 'multi-value-cell', name: 'rule.multi-value-cell', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const figures = figureColumns(table, snapshot).flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'several'));
    for (const run of figureRuns(figures, { apart: () => true })) {
      yield textFinding(table.sheet, run, { rule: 'multi-value-cell', severity: 'warning', key: 'multi-value-cell.found' });
    }
  },
};
