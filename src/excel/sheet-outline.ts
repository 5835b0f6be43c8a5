import type { Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ExcelContext } from './in-excel';
import { layoutOf, queueMarks } from './sheet-owner';

/** What is known of a sheet before its cells are read. */
export interface SheetOutline extends Pick<SheetSnapshot, 'name' | 'visibility' | 'protected' | 'layout'> {
  readonly id: string;
  /** From the first to the last cell with content; null for an empty sheet. Cells that are only formatted do not count. */
  readonly filled: Area | null;
  /** True for all, false for none, null for some of the filled rows or columns. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** Every sheet of the workbook, in tab order; two round trips, however many sheets. */
export async function readOutlines(context: ExcelContext): Promise<SheetOutline[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    const { protection } = sheet;
    protection.load('protected');
    return { sheet, used, protection, marks: queueMarks(sheet) };
  });
  await context.sync();
  return asked.map(({ sheet, used, protection, marks }) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    protected: protection.protected,
    layout: layoutOf(marks),
    filled: used.isNullObject ? null : areaOf(used),
    rowsHidden: used.isNullObject ? false : used.rowHidden,
    columnsHidden: used.isNullObject ? false : used.columnHidden,
  }));
}
