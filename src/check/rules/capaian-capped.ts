import { printPercent } from '../../domain/numeral/print-numeral';
import { capaianJudgement } from '../capaian/capaian-faults';
import { capaianFinding } from '../capaian/capaian-finding';
import type { Rule } from '../rule';

/**
 * A capaian that stands exactly at a cap agencies use, below what was reached. Where the whole column keeps the cap it is
 * the agency's practice, which only has to be written down; alone it is a question.
 */
export const capaianCapped: Rule = {
  meta: { id: 'capaian-capped', name: 'rule.capaian-capped', severity: 'warning', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.kind !== 'capaian') return;
    const { faults, caps } = capaianJudgement(table, context);
    for (const fault of faults) {
      const { verdict, row } = fault;
      if (verdict.kind !== 'capped') continue;
      const cap = caps.get(row.group.capaian!)!;
      if (cap.isPassed && cap.rows === 1) continue;
      const common = capaianFinding('capaian-capped', fault, context);
      const params = { printed: common.printed, expected: common.expected, cap: printPercent(verdict.capPercent, 0) };
      yield cap.rows > 1 && !cap.isPassed
        ? { ...common, severity: 'info', message: { key: 'capaian-capped.practice', params: { ...params, count: cap.rows } }, fix: null }
        : { ...common, severity: 'warning', message: { key: 'capaian-capped.alone', params }, fix: null };
    }
  },
};
