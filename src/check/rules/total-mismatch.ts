import type { PerformanceTable } from '../../recognise/performance-table';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { totalsAcross } from '../sums/totals-across';
import { totalsAsStated } from '../sums/totals-as-stated';
import { totalsDown } from '../sums/totals-down';
import { totalsOfPeriods } from '../sums/totals-of-periods';

/** Kinds whose rows are not amounts of one thing. */
const NEVER_SUMMED: ReadonlySet<PerformanceTable['kind']> = new Set(['skala-kategori', 'rata-rata', 'ikpa']);

/**
 * A sum that its parts do not give: JUMLAH rows over the items above them, programs over their kegiatan, and columns that
 * add up their neighbours. Where most sums of a column fail the list may be built otherwise: then a person decides.
 */
export const totalMismatch: Rule = {
  meta: { id: 'total-mismatch', name: 'rule.total-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    if (NEVER_SUMMED.has(table.kind)) return;
    const found = new Map<string, Finding>();
    for (const finding of [...totalsDown(table, context), ...totalsAcross(table, context), ...totalsAsStated(table, context), ...totalsOfPeriods(table, context)]) {
      const key = `${finding.area.top}:${finding.area.left}`;
      if (!found.has(key)) found.set(key, finding);
    }
    yield* found.values();
  },
};
