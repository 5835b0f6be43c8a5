import { conflictFinding } from '../links/conflict-finding';
import type { Rule } from '../rule';
import { isSameButForScaleWord } from '../links/same-figure';
import { valueConflicts } from '../links/value-conflicts';

/** One indicator has one target a year: what the perjanjian kinerja says, every other table must repeat to the digit. */
export const targetDiffersBetweenTables: Rule = {
  meta: { id: 'target-differs-between-tables', name: 'rule.target-differs-between-tables', severity: 'error', category: 'consistency' },
  scope: 'workbook',
  *evaluate(context) {
    for (const conflict of valueConflicts(context, 'target', isSameButForScaleWord)) {
      yield conflictFinding(conflict, {
        rule: 'target-differs-between-tables',
        sameName: 'target-differs-between-tables.found',
        alikeName: 'target-differs-between-tables.alike-name',
        unreadable: 'target-differs-between-tables.unreadable',
      });
    }
  },
};
