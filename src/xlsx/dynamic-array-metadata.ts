import type { Parts } from './package-part';
import { addPart, freePartName, relate, relatedPart, withPart, xmlOf } from './package-part';
import { fragmentFor } from './xml/fragment';
import { insertedBefore, spliced, withAppended } from './xml/splice';
import { toBytes } from './xml/text';
import type { XmlElement } from './xml/tree';
import { booleanAttribute, childNamed, childrenNamed, numberAttribute } from './xml/tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

/** The type and the property as Excel 365 itself writes them ([MS-XLSX] 2.3.6.1 and 2.6.87). */
const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const PROPERTY =
  `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC_ARRAY}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;

/** What comes after each list in CT_Metadata, so that a new one finds its place. */
const FOLLOWERS: Readonly<Record<string, readonly string[]>> = {
  metadataTypes: ['metadataStrings', 'mdxMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata', 'extLst'],
  futureMetadata: ['cellMetadata', 'valueMetadata', 'extLst'],
  cellMetadata: ['valueMetadata', 'extLst'],
};

/** Appends an item to a list of the metadata part, making the list where it is missing. */
function appended(bytes: Uint8Array, name: string, list: XmlElement | undefined, item: string, attributes = ''): Uint8Array {
  const root = xmlOf(bytes);
  if (list) return spliced(bytes, withAppended(list, fragmentFor(root, item), { count: String(list.children.length + 1) }));
  const xml = fragmentFor(root, `<${name}${attributes} count="1">${item}</${name}>`);
  const next = root.children.find((child) => FOLLOWERS[name]!.includes(child.name));
  return spliced(bytes, next ? [insertedBefore(next, xml)] : withAppended(root, xml));
}

function isDynamicProperty(block: XmlElement): boolean {
  const properties = childNamed(childNamed(childNamed(block, 'extLst'), 'ext'), 'dynamicArrayProperties');
  return booleanAttribute(properties, 'fDynamic') && !booleanAttribute(properties, 'fCollapsed');
}

function withDynamicArray(initial: Uint8Array): { readonly bytes: Uint8Array; readonly index: number } {
  let bytes = initial;
  const list = (name: string): XmlElement | undefined => childNamed(xmlOf(bytes), name);
  const future = (): XmlElement | undefined =>
    childrenNamed(xmlOf(bytes), 'futureMetadata').find((element) => element.attributes.get('name') === 'XLDAPR');
  const typeIndex = (): number => list('metadataTypes')?.children.findIndex((type) => type.attributes.get('name') === 'XLDAPR') ?? -1;
  const propertyIndex = (): number => future()?.children.findIndex(isDynamicProperty) ?? -1;
  const cellIndex = (): number =>
    list('cellMetadata')?.children.findIndex(
      ({ children: [record, ...more] }) =>
        more.length === 0 && numberAttribute(record, 't') === typeIndex() + 1 && numberAttribute(record, 'v') === propertyIndex(),
    ) ?? -1;

  if (typeIndex() < 0) bytes = appended(bytes, 'metadataTypes', list('metadataTypes'), TYPE);
  if (propertyIndex() < 0) bytes = appended(bytes, 'futureMetadata', future(), PROPERTY, ' name="XLDAPR"');
  if (cellIndex() < 0) {
    bytes = appended(bytes, 'cellMetadata', list('cellMetadata'), `<bk><rc t="${typeIndex() + 1}" v="${propertyIndex()}"/></bk>`);
  }
  return { bytes, index: cellIndex() + 1 };
}

/**
 * The parts with metadata that lets a cell say it is a dynamic array, and the `cm` index to say it with. Excel stores add-in
 * functions that way; without it the formula is shown as an old array formula, in braces. What the part already holds stays.
 */
export function ensureDynamicArray(parts: Parts, workbookPart: string): { readonly parts: Parts; readonly index: number } {
  const present = relatedPart(parts, workbookPart, 'sheetMetadata');
  if (present !== null && parts.has(present)) {
    const { bytes, index } = withDynamicArray(parts.get(present)!);
    return { parts: bytes === parts.get(present) ? parts : withPart(parts, present, bytes), index };
  }
  const { bytes, index } = withDynamicArray(toBytes(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"></metadata>`));
  const part = freePartName(parts, `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}metadata#.xml`).replace('metadata1.xml', 'metadata.xml');
  return { parts: relate(addPart(parts, part, bytes, CONTENT_TYPE), workbookPart, 'sheetMetadata', part).parts, index };
}
