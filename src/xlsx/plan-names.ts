import { GatewayFault } from '../workbook/gateway-fault';
import { areaReference, isLost, parseReference } from '../workbook/name-reference';
import { GIVEN_NAME_COMMENT } from '../workbook/owner-mark';
import type { SheetPlan } from '../workbook/sheet-plan';
import { nameXml, rewriteNames } from './defined-names';
import { relationshipsOf, xmlOf } from './package-part';
import { definedNames, layoutsByTab } from './workbook-part';
import type { XlsxDocument } from './xlsx-document';

/** Excel compares names without regard to case. */
function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Tables share their names with the workbook. */
function hasTable(document: XlsxDocument, name: string): boolean {
  return document.sheets.some(({ part }) =>
    relationshipsOf(document.parts, part).some(({ kind, external, target }) => {
      const bytes = kind === 'table' && !external ? document.parts.get(target) : undefined;
      return bytes !== undefined && sameText(xmlOf(bytes).attributes.get('displayName') ?? '', name);
    }),
  );
}

/**
 * Throws fault `name-taken` where a name of these plans stands for something else than cells of our sheets. A name whose cells are
 * gone is free; one scoped to a sheet is that sheet's affair.
 */
export function refuseTakenNames(document: XlsxDocument, plans: readonly SheetPlan[]): void {
  const workbook = document.parts.get(document.workbookPart)!;
  const layouts = layoutsByTab(workbook);
  const isOurs = (text: string): boolean => {
    const sheet = parseReference(text)?.sheet;
    return sheet !== undefined && document.sheets.some(({ name, tab }) => sameText(name, sheet) && layouts.has(tab));
  };
  const given = definedNames(workbook).filter(({ tab }) => tab === null);
  for (const { name } of plans.flatMap(({ names = [] }) => names)) {
    const present = given.find((each) => sameText(each.name, name));
    const isTaken = present ? !isLost(present.text) && !isOurs(present.text) : hasTable(document, name);
    if (isTaken) throw new GatewayFault('name-taken', { name });
  }
}

/** workbook.xml with the names of a plan; those it no longer has go, where they are ours. */
export function withPlanNames(workbook: Uint8Array, { name: sheet, names = [] }: SheetPlan): Uint8Array {
  return rewriteNames(
    workbook,
    ({ attributes, text }, raw) => {
      if (attributes.has('localSheetId')) return raw;
      const isPlanned = names.some(({ name }) => sameText(name, attributes.get('name') ?? ''));
      const isFormer = attributes.get('comment') === GIVEN_NAME_COMMENT && sameText(parseReference(text)?.sheet ?? '', sheet);
      return isPlanned || isFormer ? null : raw;
    },
    names.map(({ name, area }) => nameXml({ name, tab: null, text: areaReference(sheet, area), hidden: false, comment: GIVEN_NAME_COMMENT })),
  );
}
