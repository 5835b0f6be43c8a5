import type { CellContent } from '../workbook/cell-edit';
import type { CellValue } from '../workbook/snapshot';

/** Texts Excel would read as something else as they are entered: formulas, numbers, dates, truth values, errors. */
const READ_OTHERWISE = /^['=+\-@#]|\d|^\s|\s$|^(true|false|benar|salah)$/i;

/** What a range is given so that the cell holds exactly this. An apostrophe keeps a text a text; it is not part of it. */
export function cellInput(content: CellContent): CellValue {
  if ('formula' in content) return content.formula;
  const { value } = content;
  if (value === null) return '';
  return typeof value === 'string' && READ_OTHERWISE.test(value) ? `'${value}` : value;
}
