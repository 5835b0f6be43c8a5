import type { PerformanceTable, TableKind, TableRow } from '../../recognise/performance-table';
import { cellAddress, formatArea } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import { printedCell } from '../figures/figures';
import { repeatedRows } from '../links/repeated-rows';
import type { Rule } from '../rule';

/** Budget lists name a component twice in good faith; these tables speak of each thing once. */
const EACH_ONCE: ReadonlySet<TableKind> = new Set(['capaian', 'perjanjian-kinerja', 'renstra', 'rata-rata', 'rekap']);

/** One indicator has one row: two with different figures leave open which of them holds. */
export const duplicateIndicator: Rule = {
  meta: { id: 'duplicate-indicator', name: 'rule.duplicate-indicator', severity: 'warning', category: 'consistency' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    if (!EACH_ONCE.has(table.kind)) return;
    for (const { first, again, identical } of repeatedRows(table, snapshot)) {
      if (identical) continue;
      const figures = ({ row, readings }: TableRow): string =>
        table.columns.flatMap(({ column }, index) => (readings[index] == null ? [] : [printedCell(snapshot, table.sheet, { row, column })])).join(' | ');
      yield {
        rule: 'duplicate-indicator',
        severity: 'warning',
        sheet: table.sheet,
        area: nameAt(table, again),
        printed: figures(again),
        expected: figures(first),
        message: {
          key: 'duplicate-indicator.found',
          params: { name: again.label!, row: again.row + 1, first: first.row + 1, figures: figures(again), others: figures(first) },
        },
        evidence: `${formatArea(nameAt(table, first))} "${first.label}": ${figures(first)}; ${formatArea(nameAt(table, again))} "${again.label}": ${figures(again)}`,
        related: [nameAt(table, first)],
        fix: null,
      };
    }
  },
};

function nameAt(table: PerformanceTable, { labelAt, row }: TableRow): Address {
  return cellAddress(table.sheet, labelAt ?? { row, column: table.area.left });
}
