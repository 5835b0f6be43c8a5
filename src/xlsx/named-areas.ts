import { parseReference } from '../workbook/name-reference';
import type { NamedArea } from '../workbook/snapshot';
import { definedNames } from './workbook-part';
import type { XlsxDocument } from './xlsx-document';

/** The names of the whole workbook that stand for one area of a sheet; hidden ones are a program's own affair. */
export function namedAreas({ parts, workbookPart, sheets }: XlsxDocument): NamedArea[] {
  return definedNames(parts.get(workbookPart)!).flatMap(({ name, tab, text, hidden }) => {
    const address = tab === null && !hidden ? parseReference(text) : null;
    if (!address || !sheets.some((sheet) => sheet.name === address.sheet)) return [];
    const { sheet, ...area } = address;
    return [{ name, sheet, area }];
  });
}
