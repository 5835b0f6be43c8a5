import { cellArea } from '../../workbook/address';
import { cellAt } from '../../workbook/snapshot';
import { printedCell } from '../figures/figures';
import { holdsFormulas } from '../formula/holds-formulas';
import { printedLike } from '../formula/printed-like';
import { checkedSheet, staleValue } from '../formula/cell-formula';
import type { Rule } from '../rule';

/** A formula cell that shows another number than its formula gives from the cells as they stand: it was not recalculated. */
export const recalcMismatch: Rule = {
  meta: { id: 'recalc-mismatch', name: 'rule.recalc-mismatch', severity: 'error', category: 'formula' },
  scope: 'table',
  *evaluate(table, context) {
    const sheet = checkedSheet(context, table.sheet);
    if (!holdsFormulas(sheet)) return;
    for (const { row } of table.rows) {
      for (const { column } of table.columns) {
        const cell = cellAt(sheet, row, column);
        if (cell?.formula === undefined) continue;
        const value = staleValue(cell, sheet, context);
        if (value === null) continue;
        const printed = printedCell(context.snapshot, table.sheet, { row, column });
        const expected = printedLike(value, cell);
        yield {
          rule: 'recalc-mismatch',
          severity: 'error',
          sheet: table.sheet,
          area: cellArea({ row, column }),
          printed,
          expected,
          message: { key: 'recalc-mismatch.found', params: { printed, expected, formula: cell.formula } },
          evidence: `${cell.formula} = ${expected} ≠ ${printed}`,
          related: [],
          fix: null,
        };
      }
    }
  },
};
