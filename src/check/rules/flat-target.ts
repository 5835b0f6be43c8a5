import type { Quantity } from '../../domain/numeral/reading';
import { plainQuantity } from '../capaian/capaian-rows';
import { figure } from '../figures/figures';
import type { Rule } from '../rule';

/** Fewer years than this say nothing about a trend. */
const FEWEST_YEARS = 3;

/** One target for every year of a plan: nothing is to be improved. A target that is the most there can be is no finding. */
export const flatTarget: Rule = {
  meta: { id: 'flat-target', name: 'rule.flat-target', severity: 'info', category: 'scale' },
  scope: 'table',
  *evaluate(table) {
    if (table.kind !== 'renstra') return;
    const targets = table.groups.flatMap(({ target, year, period }) => (target === null || year === null || period !== null ? [] : [target]));
    if (targets.length < FEWEST_YEARS) return;
    const columns = targets.map((index) => table.columns[index]!.column);
    for (const row of table.rows) {
      if (row.kind !== 'item') continue;
      const quantities = targets.map((index) => plainQuantity(row.readings[index] ?? null));
      const [first] = quantities;
      if (!first || isHighestOrNothing(first) || quantities.some((each) => each?.value !== first.value)) continue;
      yield {
        rule: 'flat-target',
        severity: 'info',
        sheet: table.sheet,
        area: { top: row.row, bottom: row.row, left: Math.min(...columns), right: Math.max(...columns) },
        printed: figure(first),
        expected: '',
        message: { key: 'flat-target.found', params: { target: figure(first), count: targets.length } },
        evidence: targets.map((index) => `${table.columns[index]!.year} = ${figure(first)}`).join('; '),
        related: [],
        fix: null,
      };
    }
  },
};

function isHighestOrNothing({ value }: Quantity): boolean {
  return value === 0 || value === 100 || value === 1;
}
