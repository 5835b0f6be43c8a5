import type { Settings } from '../workbook/settings';
import { defaultSettings } from '../workbook/settings';
import { SETTINGS_NAMESPACE, settingsFromText, settingsText } from '../workbook/settings-text';
import type { ExcelContext } from './in-excel';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The text of an element that holds nothing but text. */
function innerText(xml: string): string {
  const inner = /<(?![?!])[^>]*[^/]>([^<]*)<\//.exec(xml)?.[1] ?? '';
  return inner.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name!] ?? whole;
  });
}

function settingsXml(settings: Settings): string {
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${escaped(settingsText(settings))}</settings>`;
}

/** The custom XML part that keeps the settings, the same one the workbench and the command line find in the file. */
async function settingsPart(context: ExcelContext): Promise<Excel.CustomXmlPart | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- 'items/id' is what it was loaded by
  return parts.items[0];
}

export async function readSettings(context: ExcelContext): Promise<Settings> {
  const part = await settingsPart(context);
  if (!part) return defaultSettings;
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult has its value without a load
  return settingsFromText(innerText(xml.value));
}

/** One action writes: there is no half of it. */
export async function writeSettings(context: ExcelContext, settings: Settings): Promise<void> {
  const part = await settingsPart(context);
  if (part) part.setXml(settingsXml(settings));
  else context.workbook.customXmlParts.add(settingsXml(settings));
  await context.sync();
}
