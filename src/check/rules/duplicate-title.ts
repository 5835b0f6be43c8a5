import { cellAddress, formatArea } from '../../workbook/address';
import { titledIndicators } from '../links/indicator-links';
import type { Rule } from '../rule';
import { titlePlace } from '../names/title-place';

/** A title copied from the table before: two tables bear it, and the figures of one belong to another indicator. */
export const duplicateTitle: Rule = {
  meta: { id: 'duplicate-title', name: 'rule.duplicate-title', severity: 'info', category: 'naming' },
  scope: 'workbook',
  *evaluate({ recognition, snapshot }) {
    for (const { table, mistitled } of titledIndicators(recognition)) {
      if (!mistitled) continue;
      const own = cellAddress(table.sheet, titlePlace(snapshot, table));
      const original = cellAddress(mistitled.original.sheet, titlePlace(snapshot, mistitled.original));
      yield {
        rule: 'duplicate-title',
        severity: 'info',
        sheet: table.sheet,
        area: own,
        printed: table.title ?? '',
        expected: mistitled.trueName,
        message: {
          key: 'duplicate-title.found',
          params: { subject: table.subject!, otherSheet: mistitled.original.sheet, figure: mistitled.figure, name: mistitled.trueName },
        },
        evidence: `${own.sheet}!${formatArea(own)} = ${original.sheet}!${formatArea(original)} "${table.subject}"; ${mistitled.figure}: "${mistitled.trueName}"`,
        related: [original],
        fix: null,
      };
    }
  },
};
