import { quoteSheet } from '../workbook/address';
import { GatewayFault } from '../workbook/gateway-fault';
import { rewriteNames } from './defined-names';
import { addPart, freePartName, relate, relatedPart, relationshipsOf, removePart, withPart, xmlOf } from './package-part';
import type { SheetEntry } from './workbook-part';
import type { XlsxDocument } from './xlsx-document';
import { documentOf } from './xlsx-document';
import { fragmentFor } from './xml/fragment';
import { attributesXml, replaced, spliced, withAppended, withAttributes } from './xml/splice';
import { escapeText, rawText, toBytes } from './xml/text';
import type { XmlElement } from './xml/tree';
import { childNamed, childrenNamed, numberAttribute, relationshipId } from './xml/tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const EMPTY_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

function workbookBytes(document: XlsxDocument): Uint8Array {
  return document.parts.get(document.workbookPart)!;
}

/** Every tab, chart sheets too. */
function tabs(document: XlsxDocument): { readonly list: XmlElement; readonly elements: readonly XmlElement[] } {
  const list = childNamed(xmlOf(workbookBytes(document)), 'sheets')!;
  return { list, elements: childrenNamed(list, 'sheet') };
}

function tabOf(document: XlsxDocument, name: string): number {
  const tab = tabs(document).elements.findIndex((element) => element.attributes.get('name') === name);
  if (tab < 0) throw new GatewayFault('sheet-missing', { sheet: name });
  return tab;
}

function withWorkbook(document: XlsxDocument, bytes: Uint8Array): XlsxDocument {
  return documentOf(document.fileName, withPart(document.parts, document.workbookPart, bytes));
}

/** Whether any tab has the name; Excel compares names without regard to case. */
export function isNameTaken(document: XlsxDocument, name: string): boolean {
  const wanted = name.toLowerCase();
  return tabs(document).elements.some((element) => element.attributes.get('name')?.toLowerCase() === wanted);
}

/** Whether the workbook's structure is locked, so that Excel would let no sheet come or go. */
function refuseLocked(document: XlsxDocument, sheet: string): void {
  const lock = childNamed(xmlOf(workbookBytes(document)), 'workbookProtection')?.attributes.get('lockStructure');
  if (lock === '1' || lock === 'true') throw new GatewayFault('sheet-protected', { sheet });
}

/**
 * A new sheet, last or at `position` of the tabs; `part` is its XML, an empty sheet where absent.
 * Throws fault `sheet-name-taken`, or `sheet-protected` where the structure of the workbook is locked.
 */
export function addSheet(document: XlsxDocument, name: string, position?: number, part?: Uint8Array): XlsxDocument {
  if (isNameTaken(document, name)) throw new GatewayFault('sheet-name-taken', { sheet: name });
  refuseLocked(document, name);
  const folder = document.workbookPart.slice(0, document.workbookPart.lastIndexOf('/') + 1);
  const partName = freePartName(document.parts, `${folder}worksheets/sheet#.xml`);
  const related = relate(addPart(document.parts, partName, part ?? toBytes(EMPTY_SHEET), CONTENT_TYPE), document.workbookPart, 'worksheet', partName);
  const bytes = workbookBytes(document);
  const root = xmlOf(bytes);
  const { list, elements } = tabs(document);
  const sheetId = Math.max(0, ...elements.map((element) => numberAttribute(element, 'sheetId') ?? 0)) + 1;
  const namespace = [...root.attributes].find(([key, value]) => key.startsWith('xmlns:') && /\/officeDocument\/(?:2006\/)?relationships$/.test(value));
  const declared = namespace ? {} : { 'xmlns:r': RELATIONSHIPS };
  const prefix = namespace ? namespace[0].slice('xmlns:'.length) : 'r';
  const xml = fragmentFor(root, `<sheet${attributesXml({ ...declared, name, sheetId, [`${prefix}:id`]: related.id })}/>`);
  const added = documentOf(document.fileName, withPart(related.parts, document.workbookPart, spliced(bytes, withAppended(list, xml))));
  return position === undefined ? added : moveSheet(added, name, position);
}

/**
 * Gives a sheet another name. Names defined by it follow; formulas of cells are the caller's to change, as the host does while its
 * user renames. Throws fault `sheet-missing` or `sheet-name-taken`.
 */
export function renameSheet(document: XlsxDocument, name: string, newName: string): XlsxDocument {
  const tab = tabOf(document, name);
  if (name.toLowerCase() !== newName.toLowerCase() && isNameTaken(document, newName)) throw new GatewayFault('sheet-name-taken', { sheet: newName });
  refuseLocked(document, name);
  const element = tabs(document).elements[tab]!;
  const renamed = spliced(workbookBytes(document), [withAttributes(element, { name: newName })]);
  return withWorkbook(document, retellNames(renamed, name, `${quoteSheet(newName)}!`));
}

/**
 * Takes a sheet out of the workbook, with its part and the names scoped to it; names that speak of it become #REF!, and formulas of
 * cells are the caller's to change. Throws fault `sheet-missing`.
 */
export function deleteSheet(document: XlsxDocument, name: string): XlsxDocument {
  const tab = tabOf(document, name);
  refuseLocked(document, name);
  const { list, elements } = tabs(document);
  const order = elements.map((_, index) => index).filter((index) => index !== tab);
  const id = relationshipId(elements[tab]!);
  const part = relationshipsOf(document.parts, document.workbookPart).find((relationship) => relationship.id === id)?.target;
  const reordered = withWorkbook(document, retellNames(reorderedTabs(workbookBytes(document), list, order), name, null));
  const chain = relatedPart(document.parts, document.workbookPart, 'calcChain');
  const unchained = chain === null ? reordered.parts : removePart(reordered.parts, document.workbookPart, chain);
  return documentOf(document.fileName, part === undefined ? unchained : removePart(unchained, document.workbookPart, part));
}

/** Puts a sheet at another position among the tabs, counted from 0. Throws fault `sheet-missing`. */
export function moveSheet(document: XlsxDocument, name: string, position: number): XlsxDocument {
  const tab = tabOf(document, name);
  const { list, elements } = tabs(document);
  const order = elements.map((_, index) => index).filter((index) => index !== tab);
  order.splice(Math.max(0, Math.min(position, order.length)), 0, tab);
  if (order.every((from, to) => from === to)) return document;
  return withWorkbook(document, reorderedTabs(workbookBytes(document), list, order));
}

/** Shows a sheet or hides it; a hidden one is no longer the one the workbook opens with. Throws fault `sheet-missing`. */
export function setSheetVisibility(document: XlsxDocument, name: string, visibility: SheetEntry['visibility']): XlsxDocument {
  const tab = tabOf(document, name);
  const bytes = workbookBytes(document);
  const { elements } = tabs(document);
  const state = visibility === 'visible' ? null : visibility;
  if ((elements[tab]!.attributes.get('state') ?? 'visible') === visibility) return document;
  const isVisible = (element: XmlElement, index: number): boolean =>
    index === tab ? state === null : (element.attributes.get('state') ?? 'visible') === 'visible';
  const firstVisible = Math.max(0, elements.findIndex(isVisible));
  const views = childrenNamed(childNamed(xmlOf(bytes), 'bookViews'), 'workbookView');
  const viewSplices = state === null ? [] : views.flatMap((view) => ((numberAttribute(view, 'activeTab') ?? 0) === tab ? [withAttributes(view, { activeTab: String(firstVisible) })] : []));
  return withWorkbook(document, spliced(bytes, [withAttributes(elements[tab]!, { state }), ...viewSplices]));
}

/** Tabs in a new order, given by their old places; the places that names and views speak of follow, those of tabs left out go. */
function reorderedTabs(workbook: Uint8Array, list: XmlElement, order: readonly number[]): Uint8Array {
  const elements = childrenNamed(list, 'sheet');
  const inner = order.map((from) => rawText(workbook, elements[from]!.start, elements[from]!.end)).join('');
  const views = childrenNamed(childNamed(xmlOf(workbook), 'bookViews'), 'workbookView');
  const place = (tab: number | null): string | null => {
    const at = tab === null ? -1 : order.indexOf(tab);
    return at > 0 ? String(at) : null;
  };
  const viewSplices = views.map((view) =>
    withAttributes(view, { activeTab: place(numberAttribute(view, 'activeTab') ?? 0), firstSheet: place(numberAttribute(view, 'firstSheet') ?? 0) }),
  );
  const tabsMoved = spliced(workbook, [replaced(list, `<${list.prefix}sheets>${inner}</${list.prefix}sheets>`), ...viewSplices]);
  return rewriteNames(tabsMoved, (element, raw) => {
    const tab = numberAttribute(element, 'localSheetId');
    if (tab === null) return raw;
    const at = order.indexOf(tab);
    return at < 0 ? null : raw.replace(/(\slocalSheetId\s*=\s*["'])\d+/, `$1${at}`);
  });
}

/** Names that speak of a sheet, retold with `replacement` for `Sheet!`; null makes them #REF!. */
function retellNames(workbook: Uint8Array, sheet: string, replacement: string | null): Uint8Array {
  const plain = /^[A-Za-z_][\w.]*$/.test(sheet) ? `|(?<![\\w.'])${sheet.replaceAll('.', '\\.')}!` : '';
  const mention = new RegExp(`${quoteSheet(sheet).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!${plain}`, 'gi');
  return rewriteNames(workbook, (element, raw) => {
    if (element.text.search(mention) < 0) return raw;
    const text = replacement === null ? '#REF!' : element.text.replace(mention, () => replacement);
    return `${raw.slice(0, element.innerStart - element.start)}${escapeText(text)}</${element.prefix}definedName>`;
  });
}
