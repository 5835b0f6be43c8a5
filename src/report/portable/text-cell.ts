import { readNumeral } from '../../domain/numeral/read-numeral';
import type { Message } from '../../i18n/message';
import { formatCell } from '../../workbook/address';
import { displayedText } from '../../workbook/displayed-text';
import type { CellValue } from '../../workbook/snapshot';
import { cellAt } from '../../workbook/snapshot';
import type { CellsArgument } from './twin-argument';

/** Words without a digit: the function and ordinary arithmetic both answer them with #VALUE!. */
function isMereWord(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  const reading = readNumeral(value);
  return reading.kind === 'unreadable' && reading.reason === 'no-digits';
}

/** What a twin does with words: its arithmetic fails on them as the function does, or would pass over them. */
export type Words = 'fail' | 'refused';

/** Why an ordinary formula cannot count with these cells: the first that holds a text or TRUE; null where none does. */
export function textCell({ sheet, area }: CellsArgument, words: Words): Message | null {
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && (typeof cell.value === 'boolean' || (typeof cell.value === 'string' && cell.value !== '')) && !(words === 'fail' && isMereWord(cell.value))) {
        return { key: 'portable.text-cell', params: { cell: formatCell({ row, column }), printed: displayedText(cell) } };
      }
    }
  }
  return null;
}
