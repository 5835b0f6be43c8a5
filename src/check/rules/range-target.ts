import { figureRuns } from '../figures/figure-runs';
import type { Rule } from '../rule';
import { textFinding } from '../figures/text-finding';
import { figureColumns } from '../figures/text-figures';

const TARGET_ROLES = new Set(['target', 'target-akhir', 'baseline']);

/** A target given as a limit or two limits (`≥ 90`, `7 – 8 %`): which of them capaian is measured against must be known. */
export const rangeTarget: Rule = {
  meta: { id: 'range-target', name: 'rule.range-target', severity: 'info', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    for (const { column, texts } of figureColumns(table, snapshot)) {
      const isTarget = TARGET_ROLES.has(column.role);
      if (!isTarget && column.role !== 'realisasi') continue;
      const figures = texts.filter(({ kind }) => kind === 'range' || kind === 'bound');
      for (const run of figureRuns(figures, { apart: (one, next) => one.kind !== next.kind })) {
        const isRange = run.figures[0]!.kind === 'range';
        yield textFinding(table.sheet, run, {
          rule: 'range-target',
          severity: isTarget ? 'info' : 'warning',
          key: isTarget ? (isRange ? 'range-target.range' : 'range-target.bound') : 'range-target.in-realisasi',
        });
      }
    }
  },
};
