import { formatArea } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { conflictFinding } from '../links/conflict-finding';
import { printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { isSameButForRounding } from '../links/same-figure';
import { sharedCounts } from '../links/shared-counts';
import type { SharedCount } from '../links/shared-counts';
import { valueConflicts } from '../links/value-conflicts';

/** What was achieved in a year is one figure: tables may round it differently, not state it differently. So is what was counted of a region. */
export const realisasiDiffersBetweenTables: Rule = {
  meta: { id: 'realisasi-differs-between-tables', name: 'rule.realisasi-differs-between-tables', severity: 'error', category: 'consistency' },
  scope: 'workbook',
  *evaluate(context) {
    for (const conflict of valueConflicts(context, 'realisasi', isSameButForRounding)) {
      yield conflictFinding(conflict, {
        rule: 'realisasi-differs-between-tables',
        sameName: 'realisasi-differs-between-tables.found',
        alikeName: 'realisasi-differs-between-tables.alike-name',
        unreadable: 'realisasi-differs-between-tables.unreadable',
      });
    }
    for (const shared of sharedCounts(context.recognition)) if (!shared.equal) yield countFinding(shared, context.snapshot);
  },
};

function countFinding({ entity, total, first, second, sameData }: SharedCount, snapshot: Snapshot): Finding {
  const [own, other] = [first, second].map(({ place }) => printedCell(snapshot, place.sheet, { row: place.top, column: place.left }));
  return {
    rule: 'realisasi-differs-between-tables',
    severity: sameData ? 'error' : 'warning',
    sheet: first.place.sheet,
    area: first.place,
    printed: own!,
    expected: other!,
    message: {
      key: sameData
        ? total
          ? 'realisasi-differs-between-tables.total-of-entity'
          : 'realisasi-differs-between-tables.entity'
        : 'realisasi-differs-between-tables.entity-year-unknown',
      params: { entity, header: first.column.header, otherHeader: second.column.header, value: own!, other: other!, otherSheet: second.place.sheet },
    },
    evidence: [first, second].map(({ place, column }, index) => `${place.sheet}!${formatArea(place)} "${column.header}" = ${index === 0 ? own : other}`).join('; '),
    related: [second.place],
    fix: null,
  };
}
