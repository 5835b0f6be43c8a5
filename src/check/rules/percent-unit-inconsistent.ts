import { isPercentageIndicator } from '../../recognise/indicator-name';
import { cellArea } from '../../workbook/address';
import { printedCell } from '../figures';
import type { NumericCell } from '../numeric-cells';
import { numericCells } from '../numeric-cells';
import type { Rule } from '../rule';

/** Cells of one column that speak of percent, some with the sign and some without: the few are reported. */
export const percentUnitInconsistent: Rule = {
  meta: { id: 'percent-unit-inconsistent', name: 'rule.percent-unit-inconsistent', severity: 'info', category: 'number' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const byColumn = new Map<number, { signed: NumericCell[]; bare: NumericCell[] }>();
    for (const cell of numericCells(table)) {
      if (cell.reading.kind !== 'number' || !speaksOfPercent(cell)) continue;
      const column = byColumn.get(cell.columnIndex) ?? { signed: [], bare: [] };
      byColumn.set(cell.columnIndex, column);
      (cell.reading.quantity.percent ? column.signed : column.bare).push(cell);
    }
    for (const { signed, bare } of byColumn.values()) {
      if (signed.length === 0 || bare.length === 0 || signed.length === bare.length) continue;
      const few = signed.length < bare.length ? signed : bare;
      for (const { place } of few) {
        const printed = printedCell(snapshot, table.sheet, place);
        const lacksSign = few === bare;
        yield {
          rule: 'percent-unit-inconsistent',
          severity: 'info',
          sheet: table.sheet,
          area: cellArea(place),
          printed,
          expected: lacksSign ? `${printed}%` : printed.replace(/\s*%/, ''),
          message: {
            key: lacksSign ? 'percent-unit-inconsistent.lacks-sign' : 'percent-unit-inconsistent.has-sign',
            params: { printed, many: lacksSign ? signed.length : bare.length },
          },
          evidence: `${signed.length} sel dengan tanda %, ${bare.length} sel tanpa tanda %`,
          related: [],
          fix: null,
        };
      }
    }
  },
};

/** Capaian and serapan always do; target and realisasi only where the indicator's own name says Persentase. */
function speaksOfPercent({ column, row }: NumericCell): boolean {
  switch (column.role) {
    case 'capaian':
    case 'serapan':
      return true;
    case 'target':
    case 'realisasi':
      return row.label !== null && isPercentageIndicator(row.label);
    default:
      return false;
  }
}
