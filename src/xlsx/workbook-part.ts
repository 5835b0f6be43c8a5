import { layoutOfMark, OWNER_NAME } from '../workbook/owner-mark';
import type { Parts } from './package-part';
import { relationshipsOf, xmlOf } from './package-part';
import { booleanAttribute, childNamed, childrenNamed, numberAttribute, relationshipId } from './xml/tree';

/** A sheet as workbook.xml names it, and the part that holds it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly part: string;
  /** Its place among all tabs, chart sheets counted: what `localSheetId` of a defined name means. */
  readonly tab: number;
}

/** A name defined in the workbook; `tab` is the sheet it is scoped to, null for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly tab: number | null;
  readonly text: string;
  readonly hidden: boolean;
  /** What Excel shows beside it in its list of names. */
  readonly comment?: string;
}

const VISIBILITIES = { hidden: 'hidden', veryHidden: 'veryHidden' } as const;

export function sheetEntries(parts: Parts, workbookPart: string): SheetEntry[] {
  const bytes = parts.get(workbookPart);
  if (!bytes) throw new SyntaxError(`${workbookPart} is missing`);
  const related = new Map(relationshipsOf(parts, workbookPart).map((relationship) => [relationship.id, relationship]));
  return childrenNamed(childNamed(xmlOf(bytes), 'sheets'), 'sheet').flatMap((element, tab) => {
    const relationship = related.get(relationshipId(element) ?? '');
    if (relationship?.kind !== 'worksheet') return [];
    if (!parts.has(relationship.target)) throw new SyntaxError(`${relationship.target} is missing`);
    const visibility = VISIBILITIES[element.attributes.get('state') as keyof typeof VISIBILITIES] ?? 'visible';
    return [{ name: element.attributes.get('name') ?? '', visibility, part: relationship.target, tab }];
  });
}

export function definedNames(workbook: Uint8Array): DefinedName[] {
  return childrenNamed(childNamed(xmlOf(workbook), 'definedNames'), 'definedName').map((element) => {
    const comment = element.attributes.get('comment');
    return {
      name: element.attributes.get('name') ?? '',
      tab: numberAttribute(element, 'localSheetId'),
      text: element.text,
      hidden: booleanAttribute(element, 'hidden'),
      ...(comment !== undefined && { comment }),
    };
  });
}

/** Whether dates are days after 1 January 1904, as old Excel for Mac kept them (ECMA-376 part 1, 18.17.4.1). */
export function countsFrom1904(workbook: Uint8Array): boolean {
  return booleanAttribute(childNamed(xmlOf(workbook), 'workbookPr'), 'date1904');
}

/** The layout id of each tab the add-in made. */
export function layoutsByTab(workbook: Uint8Array): ReadonlyMap<number, string> {
  const layouts = new Map<number, string>();
  for (const { name, tab, text } of definedNames(workbook)) {
    const layout = layoutOfMark(text);
    if (name === OWNER_NAME && tab !== null && layout !== null) layouts.set(tab, layout);
  }
  return layouts;
}
