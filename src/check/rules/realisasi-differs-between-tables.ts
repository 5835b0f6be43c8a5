import type { Quantity } from '../../domain/numeral/reading';
import { roundHalfUp } from '../../domain/numeral/round';
import { conflictFinding } from '../conflict-finding';
import { differsByPercentScale } from '../percent-scale';
import type { Rule } from '../rule';
import { valueConflicts } from '../value-conflicts';

/** What was achieved in a year is one figure: tables may round it differently, not state it differently. */
export const realisasiDiffersBetweenTables: Rule = {
  meta: { id: 'realisasi-differs-between-tables', name: 'rule.realisasi-differs-between-tables', severity: 'error', category: 'consistency' },
  scope: 'workbook',
  *evaluate(context) {
    for (const conflict of valueConflicts(context, 'realisasi', sameButForRounding)) {
      yield conflictFinding(conflict, {
        rule: 'realisasi-differs-between-tables',
        sameName: 'realisasi-differs-between-tables.found',
        alikeName: 'realisasi-differs-between-tables.alike-name',
      });
    }
  },
};

function sameButForRounding(a: Quantity, b: Quantity): boolean {
  const decimals = Math.max(0, Math.min(a.decimals, b.decimals, 8));
  return roundHalfUp(a.value, decimals) === roundHalfUp(b.value, decimals) || differsByPercentScale(a, b);
}
