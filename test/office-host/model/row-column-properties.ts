import { columnLetters } from '../../../src/workbook/address';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../store/workbook-store';
import { sheetPrefix } from './area';
import type { RangeRef } from './host-model';
import { answerTree, propertyTree } from './property-tree';

type Properties = Record<string, unknown>;

function perIndex(from: number, to: number, read: (index: number) => Properties): Properties[] {
  return Array.from({ length: to - from + 1 }, (_each, offset) => read(from + offset));
}

/** One entry for each row of the range. */
export function rowProperties({ sheet, area }: RangeRef, options: unknown): Properties[] {
  const asked = propertyTree(options);
  return perIndex(area.top, area.bottom, (row) => {
    const known: Properties = {
      address: `${sheetPrefix(sheet.name)}!${row + 1}:${row + 1}`,
      rowIndex: row,
      rowHidden: sheet.hiddenRows.has(row),
      'format.rowHeight': sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT,
    };
    return answerTree(asked, 'getRowProperties', (path) => known[path]);
  });
}

/** One entry for each column of the range. */
export function columnProperties({ sheet, area }: RangeRef, options: unknown): Properties[] {
  const asked = propertyTree(options);
  return perIndex(area.left, area.right, (column) => {
    const known: Properties = {
      address: `${sheetPrefix(sheet.name)}!${columnLetters(column)}:${columnLetters(column)}`,
      columnIndex: column,
      columnHidden: sheet.hiddenColumns.has(column),
      'format.columnWidth': sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
    };
    return answerTree(asked, 'getColumnProperties', (path) => known[path]);
  });
}
