import { cellAddress, type Address } from '../workbook/address';
import type { ExcelContext } from './in-excel';

/** The cell the user is on, one round trip; of several selected cells the one that typing would fill. */
export async function activeCell(context: ExcelContext): Promise<Address> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const cell = context.workbook.getActiveCell();
  sheet.load('name');
  cell.load('rowIndex, columnIndex');
  await context.sync();
  return cellAddress(sheet.name, { row: cell.rowIndex, column: cell.columnIndex });
}
