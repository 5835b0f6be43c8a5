import { figureRuns } from '../figures/figure-runs';
import { isQualitativeTarget } from '../figures/qualitative-words';
import type { Rule } from '../rule';
import { textFinding } from '../figures/text-finding';
import { figureColumns } from '../figures/text-figures';

const TARGET_ROLES = new Set(['target', 'target-akhir']);

/** A target in words (`Meningkat`, `WTP`): good as an aim, but no capaian in percent can be worked out from it. */
export const nonNumericTarget: Rule = {
  meta: { id: 'non-numeric-target', name: 'rule.non-numeric-target', severity: 'info', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const figures = figureColumns(table, snapshot).flatMap(({ column, texts }) =>
      TARGET_ROLES.has(column.role) ? texts.filter(({ kind, text }) => kind === 'word' && isQualitativeTarget(text)) : [],
    );
    for (const run of figureRuns(figures)) {
      yield textFinding(table.sheet, run, { rule: 'non-numeric-target', severity: 'info', key: 'non-numeric-target.found' });
    }
  },
};
