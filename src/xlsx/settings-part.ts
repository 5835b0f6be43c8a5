import type { Settings } from '../workbook/settings';
import { defaultSettings } from '../workbook/settings';
import { SETTINGS_NAMESPACE, settingsFromText, settingsText } from '../workbook/settings-text';
import type { Parts } from './package-part';
import { addPart, freePartName, relate, relationshipsOf, withPart, xmlOf } from './package-part';
import type { XlsxDocument } from './xlsx-document';
import { documentOf } from './xlsx-document';
import { escapeText, toBytes } from './xml/text';
import type { XmlElement } from './xml/tree';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** The part's own id, in the form Office gives such parts; one workbook holds one. */
const ITEM_ID = '{6F1C9D52-3A7B-4E8A-9C41-5B0E2D7A1F63}';
const PROPERTIES = `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/** The root of a custom part when it is ours; a user's own parts may be anything, even unreadable. */
function settingsRoot(bytes: Uint8Array): XmlElement | null {
  try {
    const root = xmlOf(bytes);
    return [...root.attributes].some(([name, value]) => name.startsWith('xmlns') && value === SETTINGS_NAMESPACE) ? root : null;
  } catch {
    return null;
  }
}

function settingsPart({ parts, workbookPart }: XlsxDocument): string | null {
  for (const { kind, target, external } of relationshipsOf(parts, workbookPart)) {
    const bytes = kind === 'customXml' && !external ? parts.get(target) : undefined;
    if (bytes && settingsRoot(bytes)) return target;
  }
  return null;
}

/** The settings kept in the workbook; defaults where it holds none, or for what cannot be understood. */
export function readSettings(document: XlsxDocument): Settings {
  const part = settingsPart(document);
  return part === null ? defaultSettings : settingsFromText(settingsRoot(document.parts.get(part)!)!.text);
}

export function writeSettings(document: XlsxDocument, settings: Settings): XlsxDocument {
  const bytes = toBytes(`${DECLARATION}<settings xmlns="${SETTINGS_NAMESPACE}">${escapeText(settingsText(settings))}</settings>`);
  const present = settingsPart(document);
  if (present !== null) return documentOf(document.fileName, withPart(document.parts, present, bytes));
  return documentOf(document.fileName, withNewPart(document.parts, document.workbookPart, bytes));
}

function withNewPart(parts: Parts, workbookPart: string, bytes: Uint8Array): Parts {
  const part = freePartName(parts, 'customXml/item#.xml');
  const properties = freePartName(parts, 'customXml/itemProps#.xml');
  const added = addPart(addPart(parts, part, bytes, 'application/xml'), properties, toBytes(PROPERTIES), PROPERTIES_TYPE);
  return relate(relate(added, workbookPart, 'customXml', part).parts, part, 'customXmlProps', properties).parts;
}
