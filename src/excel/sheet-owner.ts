import type { Area } from '../workbook/address';
import { formatArea, parseArea, quoteSheet } from '../workbook/address';
import { DRAWN_NAME, layoutOfMark, OWNER_NAME } from '../workbook/owner-mark';

/** The comment of the mark once all is drawn: what failed on the way has none. */
const COMPLETE = 'selesai';

/** The marks of a sheet the add-in made, asked for with one batch. */
export interface OwnerMarks {
  readonly owner: Excel.NamedItem;
  readonly drawn: Excel.NamedItem;
}

export function queueMarks(sheet: Excel.Worksheet): OwnerMarks {
  const owner = sheet.names.getItemOrNullObject(OWNER_NAME);
  const drawn = sheet.names.getItemOrNullObject(DRAWN_NAME);
  owner.load('formula');
  drawn.load('formula,comment');
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

/** Whether the sheet was drawn to its end. */
export function isMarkedComplete({ drawn }: OwnerMarks): boolean {
  return !drawn.isNullObject && drawn.comment === COMPLETE;
}

function setName(sheet: Excel.Worksheet, name: string, formula: string): Excel.NamedItem {
  sheet.names.getItemOrNullObject(name).delete();
  const item = sheet.names.add(name, formula);
  item.visible = false;
  return item;
}

/** Marks the sheet as one the add-in made; the function that is returned marks it as drawn to its end. */
export function markOwner(sheet: Excel.Worksheet, sheetName: string, layout: string, drawn: Area): () => void {
  const absolute = formatArea(drawn).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  setName(sheet, OWNER_NAME, `="${layout}"`);
  const mark = setName(sheet, DRAWN_NAME, `=${quoteSheet(sheetName)}!${absolute}`);
  return () => {
    mark.comment = COMPLETE;
  };
}
