import type { MessageKey } from '../i18n/message';
import { formatArea } from '../workbook/address';
import { figure } from './figures';
import type { Finding } from './finding';
import type { ValueConflict } from './value-conflicts';

interface ConflictRule {
  readonly rule: 'target-differs-between-tables' | 'realisasi-differs-between-tables';
  readonly sameName: MessageKey;
  readonly alikeName: MessageKey;
}

/** One disagreement as one finding, at the first of the few, with every other table named. */
export function conflictFinding({ few, many, year, sameName }: ValueConflict, { rule, sameName: same, alikeName }: ConflictRule): Finding {
  const first = few[0]!;
  const other = many[0]!;
  const everyone = [...few, ...many];
  return {
    rule,
    severity: sameName ? 'error' : 'warning',
    sheet: first.sheet,
    area: first.place,
    printed: figure(first.quantity),
    expected: figure(other.quantity),
    message: {
      key: sameName ? same : alikeName,
      params: {
        year,
        indicator: first.indicator,
        otherIndicator: other.indicator,
        value: figure(first.quantity),
        other: figure(other.quantity),
        otherSheet: other.sheet,
        count: many.length,
      },
    },
    evidence: everyone.map(({ sheet, place, quantity }) => `${sheet}!${formatArea(place)} = ${figure(quantity)}`).join('; '),
    related: everyone.slice(1).map(({ place }) => place),
    fix: null,
  };
}
