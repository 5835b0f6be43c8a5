import { BooleanNumber } from '@univerjs/core';
import type { IRange, Nullable, Worksheet } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../workbook/address';
import { keepFocus } from './keep-focus';

/** A sheet on a screen scrolls. */
interface ScrollableSheet {
  scrollToCell?(row: number, column: number): unknown;
  getVisibleRange?(): Nullable<IRange>;
}

/** How much of the sheet stays in view before the cells that are shown. */
const ROWS_ABOVE = 4;
const COLUMNS_BEFORE = 2;

/** Shows the sheet, a hidden one too, selects the cells, and scrolls when they are out of sight. The keyboard stays where it is. */
export function revealCells(workbook: FWorkbook, sheet: Worksheet, { top, left, bottom, right }: Area): Promise<void> {
  return keepFocus(() => {
    if (sheet.isSheetHidden() === BooleanNumber.TRUE) workbook.getSheetBySheetId(sheet.getSheetId())?.showSheet();
    const shown: FWorksheet & ScrollableSheet = workbook.setActiveSheet(sheet.getSheetId());
    workbook.setActiveRange(shown.getRange(top, left, bottom - top + 1, right - left + 1));
    const view = shown.getVisibleRange?.();
    const rowsInView = view && top >= view.startRow && bottom < view.endRow;
    const columnsInView = view && left >= view.startColumn && right < view.endColumn;
    if (rowsInView && columnsInView) return;
    shown.scrollToCell?.(Math.max(0, top - ROWS_ABOVE), columnsInView ? view.startColumn : Math.max(0, left - COLUMNS_BEFORE));
  });
}
