import type { MessageKey } from '../../i18n/message';
import { formatArea } from '../../workbook/address';
import type { Finding } from '../finding';
import type { ValueConflict } from './value-conflicts';

interface ConflictRule {
  readonly rule: 'target-differs-between-tables' | 'realisasi-differs-between-tables' | 'capaian-differs-between-tables';
  readonly sameName: MessageKey;
  readonly alikeName: MessageKey;
  readonly unreadable: MessageKey;
}

/** More tables than this need not be named one by one; the message counts them. */
const MOST_NAMED = 25;

/** One cell that says otherwise than the other tables, with every table named. */
export function conflictFinding(conflict: ValueConflict, { rule, sameName, alikeName, unreadable }: ConflictRule): Finding {
  const { odd, many, otherOdd, year, period, certain } = conflict;
  const other = many.find(({ key }) => key === odd.key) ?? many[0]!;
  const everyone = [odd, ...many.slice(0, MOST_NAMED), ...otherOdd];
  return {
    rule,
    severity: certain ? 'error' : 'warning',
    sheet: odd.sheet,
    area: odd.place,
    printed: odd.text,
    expected: other.text,
    message: {
      key: conflict.unreadable ? unreadable : certain || other.key === odd.key ? sameName : alikeName,
      params: {
        year: period === '' ? year : `${year} (${period.toUpperCase()})`,
        indicator: odd.indicator,
        otherIndicator: other.indicator,
        value: odd.text,
        other: other.text,
        otherSheet: other.sheet,
        count: many.length,
      },
    },
    evidence: everyone
      .map(({ sheet, place, indicator, text }) => `${sheet}!${formatArea(place)}${indicator === odd.indicator ? '' : ` "${indicator}"`} = ${text}`)
      .join('; '),
    related: everyone.slice(1).map(({ place }) => place),
    fix: null,
  };
}
