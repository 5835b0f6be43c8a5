import { withoutLanguage } from '../workbook/indonesian-format';
import type { CellValue, SnapshotCell } from '../workbook/snapshot';

/** What a cell shows in place of a value (Excel.ErrorCellValue); en-US, as values and formulas are. */
const ERRORS: ReadonlySet<unknown> = new Set([
  ...['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#FIELD!'],
  ...['#BUSY!', '#GETTING_DATA', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!'],
]);

/** Shown while a custom function is still at work. */
export const BUSY = '#BUSY!';

/** A column too narrow for its number shows hash signs, which say nothing. */
const CUT_OFF = /^#+$/;

/**
 * One cell from what a range answers; undefined for an empty one. A text that begins with `=` comes back alike in values and
 * in formulas, which no formula does.
 */
export function sheetCell(value: CellValue, formula: unknown, format: string, text?: string): SnapshotCell | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (!isFormula && value === '') return undefined;
  const isError = ERRORS.has(value);
  const written = withoutLanguage(format);
  const shown = isError || typeof value === 'string' || text === undefined ? '' : text.trim();
  return {
    value: isError ? null : value,
    ...(isFormula && { formula }),
    ...(isError && { error: String(value) }),
    ...(written !== 'General' && written !== '' && { format: written }),
    ...(shown !== '' && !CUT_OFF.test(shown) && { text: shown }),
  };
}
