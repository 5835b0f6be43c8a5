import type { Message } from '../../i18n/message';
import { formatCell } from '../../workbook/address';
import { displayedText } from '../../workbook/displayed-text';
import { cellAt } from '../../workbook/snapshot';
import type { CellsArgument } from './twin-argument';

/** Why an ordinary formula cannot count with these cells: the first that holds a text or TRUE; null where none does. */
export function textCell({ sheet, area }: CellsArgument): Message | null {
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (typeof cell?.value === 'boolean' || (typeof cell?.value === 'string' && cell.value !== '')) {
        return { key: 'portable.text-cell', params: { cell: formatCell({ row, column }), printed: displayedText(cell) } };
      }
    }
  }
  return null;
}
