import { cellAddress, type Address } from '../workbook/address';
import type { ExcelContext } from './in-excel';

/** The cell the user is on, one round trip; of several selected cells the one that typing would fill. */
export async function activeCell(context: ExcelContext): Promise<Address> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex, columnIndex');
  cell.worksheet.load('name');
  await context.sync();
  return cellAddress(cell.worksheet.name, { row: cell.rowIndex, column: cell.columnIndex });
}
