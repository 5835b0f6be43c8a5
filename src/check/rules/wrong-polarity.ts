import type { CapaianFault } from '../capaian/capaian-faults';
import { capaianJudgement } from '../capaian/capaian-faults';
import { capaianFinding } from '../capaian/capaian-finding';
import type { Finding } from '../finding';
import { ratioFormula } from '../formula/cell-formula';
import type { Rule, RuleContext } from '../rule';

/**
 * A capaian worked out in the wrong direction (domain-rules 2: R/T, (2T-R)/T and T/R differ). An error only where the
 * table itself states the polarity; otherwise a question, since a name never decides.
 */
export const wrongPolarity: Rule = {
  meta: { id: 'wrong-polarity', name: 'rule.wrong-polarity', severity: 'warning', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.kind !== 'capaian') return;
    const { faults, suspicious } = capaianJudgement(table, context);
    for (const fault of faults) {
      if (fault.verdict.kind !== 'other-polarity' || ratioFormula(fault.row, context) === 'inverted') continue;
      yield finding(fault, fault.verdict.polarity, context);
    }
    for (const fault of suspicious) {
      const common = capaianFinding('wrong-polarity', fault, context);
      const params = { printed: common.printed, expected: common.expected, indicator: fault.row.indicator ?? '' };
      yield { ...common, severity: 'warning', message: { key: 'wrong-polarity.suspicious-name', params }, fix: null };
    }
  },
};

function finding(fault: CapaianFault, fitting: string, context: RuleContext): Finding {
  const common = capaianFinding('wrong-polarity', fault, context);
  const params = { printed: common.printed, expected: common.expected, polarity: fitting };
  const isStated = fault.polarity.saidBy === 'table' && fault.basisIsSure;
  return isStated
    ? { ...common, severity: 'error', message: { key: 'wrong-polarity.stated', params: { ...params, stated: fault.polarity.polarity } }, fix: null }
    : { ...common, severity: 'warning', message: { key: 'wrong-polarity.unstated', params }, fix: null };
}
