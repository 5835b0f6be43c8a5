import { printPlain } from '../../domain/numeral/print-numeral';
import { cellArea } from '../../workbook/address';
import { numberCandidates } from '../number-candidates';
import { numericCells } from '../numeric-cells';
import type { Rule } from '../rule';

/** Digits that cannot be read as one number: two decimal commas, separators in a row, a lost first digit. */
export const unparsableNumber: Rule = {
  meta: { id: 'unparsable-number', name: 'rule.unparsable-number', severity: 'error', category: 'number' },
  scope: 'table',
  *evaluate(table) {
    for (const { reading, place } of numericCells(table)) {
      if (reading.kind !== 'unreadable' || reading.reason === 'no-digits') continue;
      yield {
        rule: 'unparsable-number',
        severity: 'error',
        sheet: table.sheet,
        area: cellArea(place),
        printed: reading.text,
        expected: numberCandidates(reading.text).map(printPlain).join(' / '),
        message: { key: `unparsable-number.${reading.reason}`, params: { printed: reading.text } },
        evidence: `"${reading.text}"`,
        related: [],
        fix: null,
      };
    }
  },
};
