import { formatArea } from '../../workbook/address';
import { printedCell } from '../figures/figures';
import type { Rule } from '../rule';
import { sharedCounts } from '../links/shared-counts';

/** One count written `27.833` in one table and `27,833` in another: one of the two reads as a number a thousand times smaller. */
export const mixedThousands: Rule = {
  meta: { id: 'mixed-thousands', name: 'rule.mixed-thousands', severity: 'warning', category: 'number' },
  scope: 'workbook',
  *evaluate({ recognition, snapshot }) {
    const told = new Set<string>();
    for (const { entity, first, second, equal } of sharedCounts(recognition)) {
      if (!equal) continue;
      const [firstText, secondText] = [first, second].map(({ place }) => printedCell(snapshot, place.sheet, { row: place.top, column: place.left }));
      const marks = separatorOf(firstText!) + separatorOf(secondText!);
      if (marks !== '.,' && marks !== ',.') continue;
      const columns = `${first.table.id}|${first.column.column}|${second.table.id}|${second.column.column}`;
      if (told.has(columns)) continue;
      told.add(columns);
      const [one, another] = [{ ...first, text: firstText! }, { ...second, text: secondText! }];
      const [own, other] = marks === '.,' ? [one, another] : [another, one];
      yield {
        rule: 'mixed-thousands',
        severity: 'warning',
        sheet: own.place.sheet,
        area: own.place,
        printed: own.text,
        expected: other.text,
        message: {
          key: 'mixed-thousands.found',
          params: { entity, value: own.text, header: own.column.header, other: other.text, otherHeader: other.column.header, otherSheet: other.place.sheet },
        },
        evidence: `${own.place.sheet}!${formatArea(own.place)} = ${own.text}; ${other.place.sheet}!${formatArea(other.place)} = ${other.text}`,
        related: [other.place],
        fix: null,
      };
    }
  },
};

/** The mark before the last three digits; empty where there is none. */
function separatorOf(text: string): string {
  return /([.,])\d{3}$/.exec(text.trim())?.[1] ?? '';
}
