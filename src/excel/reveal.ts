import type { Address } from '../workbook/address';
import type { ExcelContext } from './in-excel';
import { officeCode, officeFault } from './office-fault';
import { rangeOf } from './rectangles';

/** Shows and selects the cells, one round trip; a hidden sheet is shown first, which Excel on the desktop does not undo. */
export async function reveal(context: ExcelContext, address: Address, hidden: boolean): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(address.sheet);
  if (hidden) sheet.visibility = 'Visible';
  sheet.activate();
  rangeOf(sheet, address).select();
  try {
    await context.sync();
  } catch (reason) {
    const refused = ['InvalidOperation', 'GeneralException', 'InvalidSelection'].includes(officeCode(reason));
    if (!refused || hidden) throw officeFault(reason, address.sheet);
    await reveal(context, address, true);
  }
}
