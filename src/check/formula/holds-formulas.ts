import type { SheetSnapshot } from '../../workbook/snapshot';

const remembered = new WeakMap<SheetSnapshot, boolean>();

/** False for a sheet without a single formula, where no rule of formulas has anything to look at. */
export function holdsFormulas(sheet: SheetSnapshot): boolean {
  const known = remembered.get(sheet);
  if (known !== undefined) return known;
  const holds = sheet.rows.some((cells) => {
    if (cells) for (let column = 0; column < cells.length; column += 1) if (cells[column]?.formula !== undefined) return true;
    return false;
  });
  remembered.set(sheet, holds);
  return holds;
}
