import { cellAddress, formatArea } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import { printedCell } from '../figures/figures';
import { repeatedRows } from '../links/repeated-rows';
import type { Rule } from '../rule';

/** The same row twice counts everything in it twice. */
export const duplicatedRow: Rule = {
  meta: { id: 'duplicated-row', name: 'rule.duplicated-row', severity: 'warning', category: 'consistency' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    if (table.kind === 'skala-kategori' || table.kind === 'ikpa') return;
    for (const { first, again, identical } of repeatedRows(table, snapshot)) {
      if (!identical) continue;
      const area = (row: number): Area => ({ top: row, left: table.area.left, bottom: row, right: table.area.right });
      const figures = table.columns.flatMap(({ column }, index) => (again.readings[index] == null ? [] : [printedCell(snapshot, table.sheet, { row: again.row, column })]));
      yield {
        rule: 'duplicated-row',
        severity: 'warning',
        sheet: table.sheet,
        area: area(again.row),
        printed: again.label!,
        expected: '-',
        message: { key: 'duplicated-row.found', params: { name: again.label!, row: again.row + 1, first: first.row + 1 } },
        evidence: `${formatArea(area(first.row))} = ${formatArea(area(again.row))}: "${again.label}" ${figures.join(' | ')}`,
        related: [cellAddress(table.sheet, first.labelAt ?? { row: first.row, column: table.area.left })],
        fix: null,
      };
    }
  },
};
