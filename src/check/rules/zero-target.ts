import type { MessageKey } from '../../i18n/message';
import { cellArea } from '../../workbook/address';
import { capaianRows, plainQuantity } from '../capaian/capaian-rows';
import { columnProfiles } from '../figures/column-profile';
import { at, figure, printedCell } from '../figures/figures';
import type { Rule, RuleContext } from '../rule';

/** A zero target: realisasi cannot be divided by it, so the capaian is a matter of policy (domain-rules 2.1). */
export const zeroTarget: Rule = {
  meta: { id: 'zero-target', name: 'rule.zero-target', severity: 'warning', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, { snapshot, settings }) {
    if (table.kind !== 'capaian' || columnProfiles(table).every(({ lowest }) => lowest > 0)) return;
    for (const { row, group, target, realisasi, capaian, targetAt, realisasiAt, capaianAt } of capaianRows(table)) {
      const zero = plainQuantity(target);
      const reached = plainQuantity(realisasi);
      // In a quarterly form a period without a target is a plan, not a gap.
      if (zero?.value !== 0 || !targetAt || !reached || group.period !== null) continue;
      const printed = capaianAt ? printedCell(snapshot, table.sheet, capaianAt) : '';
      if (reached.value === 0 && (capaian === null || capaian.kind === 'missing')) continue;
      yield {
        rule: 'zero-target',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea(targetAt),
        printed: figure(zero),
        expected: '',
        message: { key: policyMessage(settings), params: { realisasi: figure(reached), capaian: printed === '' ? '-' : printed } },
        evidence: `${figure(reached)} ÷ ${figure(zero)}`,
        related: [realisasiAt, capaianAt].flatMap((cell) => (cell ? [at(table.sheet, row.row, cell.column)] : [])),
        fix: null,
      };
    }
  },
};

function policyMessage({ policy }: RuleContext['settings']): MessageKey {
  switch (policy.zeroTarget) {
    case 'none':
      return 'zero-target.none';
    case 'hundred-when-both-zero':
      return 'zero-target.hundred';
    case 'cap-when-exceeded':
      return 'zero-target.cap';
  }
}
