import { isValidFormat } from 'numfmt';
import { RichApiError } from '../protocol/rich-api-error';
import { textArgument } from './argument';
import { assertUnprotected, cellFor, dropIfPlain, writeGrid } from './cell-grid';
import type { RangeRef } from './host-model';

/** Number formats are en-US codes; one Excel cannot read is refused. A value stays what it is under a new format. */
export function setNumberFormat({ sheet, area }: RangeRef, given: unknown): void {
  assertUnprotected(sheet, 'allowFormatCells');
  writeGrid(area, given, (_row, _column, format) => {
    if (!isValidFormat(textArgument(format))) throw new RichApiError('InvalidArgument');
  });
  writeGrid(area, given, (row, column, format) => {
    cellFor(sheet, row, column).format = textArgument(format) || 'General';
    dropIfPlain(sheet, row, column);
  });
}
