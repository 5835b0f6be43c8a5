import { USUAL_CAPS } from '../../domain/achievement/capaian-verdict';
import type { Quantity } from '../../domain/numeral/reading';
import { conflictFinding } from '../links/conflict-finding';
import { possibleQuantities, rowStatements } from '../links/indicator-statements';
import type { Rule } from '../rule';
import { isSameButForRounding } from '../links/same-figure';
import { valueConflicts } from '../links/value-conflicts';
import type { Statement, ValueConflict } from '../links/value-conflicts';

/**
 * One indicator has one capaian a year. Where a table gives target and realisasi beside its capaian, its own arithmetic is
 * judged by capaian-mismatch, and a target or realisasi that differs by the rules for those: only what neither says is told here.
 */
export const capaianDiffersBetweenTables: Rule = {
  meta: { id: 'capaian-differs-between-tables', name: 'rule.capaian-differs-between-tables', severity: 'error', category: 'consistency' },
  scope: 'workbook',
  *evaluate(context) {
    for (const conflict of valueConflicts(context, 'capaian', isSameCapaian)) {
      if (conflict.unreadable || isToldElsewhere(conflict)) continue;
      yield conflictFinding(conflict, {
        rule: 'capaian-differs-between-tables',
        sameName: 'capaian-differs-between-tables.found',
        alikeName: 'capaian-differs-between-tables.alike-name',
        unreadable: 'capaian-differs-between-tables.found',
      });
    }
  },
};

function isSameCapaian(first: Quantity, second: Quantity): boolean {
  if (isSameButForRounding(first, second)) return true;
  const [low, high] = first.value <= second.value ? [first.value, second.value] : [second.value, first.value];
  const lastPlace = 10 ** -Math.max(0, Math.min(first.decimals, second.decimals));
  return high - low <= lastPlace * 1.0001 || USUAL_CAPS.includes(low);
}

/** The figures beside the capaian explain the difference, or let each table be judged by itself. */
function isToldElsewhere({ odd, many, year, period }: ValueConflict): boolean {
  return many.some((other) => {
    const pairs = (['target', 'realisasi'] as const).map((role) => [beside(odd, role, year, period), beside(other, role, year, period)] as const);
    if (pairs.some(([own, others]) => own !== null && others !== null && !isSameButForRounding(own, others))) return true;
    return pairs.every(([own, others]) => own !== null && others !== null);
  });
}

function beside({ table, row }: Statement, role: 'target' | 'realisasi', year: number, period: string): Quantity | null {
  for (const statement of rowStatements(table, row, role)) {
    if (statement.year === year && statement.period === period) return possibleQuantities(statement.reading)[0] ?? null;
  }
  return null;
}
