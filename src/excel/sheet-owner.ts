import type { Area } from '../workbook/address';
import { formatArea, parseArea, quoteSheet } from '../workbook/address';
import { DRAWN_NAME, layoutOfMark, OWNER_NAME } from '../workbook/owner-mark';

/** The marks of a sheet the add-in made, asked for with one batch. */
export interface OwnerMarks {
  readonly owner: Excel.NamedItem;
  readonly drawn: Excel.NamedItem;
}

export function queueMarks(sheet: Excel.Worksheet): OwnerMarks {
  const owner = sheet.names.getItemOrNullObject(OWNER_NAME);
  const drawn = sheet.names.getItemOrNullObject(DRAWN_NAME);
  owner.load('formula');
  drawn.load('formula');
  return { owner, drawn };
}

/** The layout that made the sheet; null for the user's own. */
export function layoutOf({ owner }: OwnerMarks): string | null {
  return owner.isNullObject ? null : layoutOfMark(owner.formula);
}

/** What was drawn last; null where the sheet does not say. */
export function drawnAreaOf({ drawn }: OwnerMarks): Area | null {
  if (drawn.isNullObject) return null;
  const { formula } = drawn;
  return parseArea(formula.slice(formula.lastIndexOf('!') + 1));
}

function setName(sheet: Excel.Worksheet, name: string, formula: string): void {
  sheet.names.getItemOrNullObject(name).delete();
  sheet.names.add(name, formula).visible = false;
}

/** Marks the sheet as one the add-in made. */
export function markOwner(sheet: Excel.Worksheet, sheetName: string, layout: string, drawn: Area): void {
  const absolute = formatArea(drawn).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  setName(sheet, OWNER_NAME, `="${layout}"`);
  setName(sheet, DRAWN_NAME, `=${quoteSheet(sheetName)}!${absolute}`);
}
