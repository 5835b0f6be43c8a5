import type { Area } from '../workbook/address';
import { columnLetters, quoteSheet } from '../workbook/address';
import type { DefinedName } from './workbook-part';
import { definedNames } from './workbook-part';
import { xmlOf } from './package-part';
import { fragmentFor } from './xml/fragment';
import { attributesXml, insertedBefore, replaced, spliced, withAppended, without } from './xml/splice';
import { escapeText, rawText } from './xml/text';
import type { XmlElement } from './xml/tree';
import { childNamed, numberAttribute } from './xml/tree';

/** What follows definedNames in CT_Workbook. */
const FOLLOWERS = ['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'];

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

export function absoluteArea(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!$${columnLetters(area.left)}$${area.top + 1}:$${columnLetters(area.right)}$${area.bottom + 1}`;
}

export function absoluteRows(sheet: string, from: number, to: number): string {
  return `${quoteSheet(sheet)}!$${from + 1}:$${to + 1}`;
}

export function nameXml({ name, tab, text, hidden, comment }: DefinedName): string {
  return `<definedName${attributesXml({ name, comment, localSheetId: tab ?? undefined, hidden: hidden ? 1 : undefined })}>${escapeText(text)}</definedName>`;
}

/** workbook.xml with its list of names rewritten by `change`, which gets each element as it stands; null drops one. */
export function rewriteNames(workbook: Uint8Array, change: (element: XmlElement, raw: string) => string | null, added: readonly string[] = []): Uint8Array {
  const root = xmlOf(workbook);
  const list = childNamed(root, 'definedNames');
  const kept = (list?.children ?? []).flatMap((element) => change(element, rawText(workbook, element.start, element.end)) ?? []);
  const inner = [...kept, ...added.map((xml) => fragmentFor(root, xml))].join('');
  const xml = inner === '' ? '' : `<${root.prefix}definedNames>${inner}</${root.prefix}definedNames>`;
  if (list) return spliced(workbook, [xml === '' ? without(list) : replaced(list, xml)]);
  if (xml === '') return workbook;
  const next = root.children.find((child) => FOLLOWERS.includes(child.name));
  return spliced(workbook, next ? [insertedBefore(next, xml)] : withAppended(root, xml));
}

/** Gives one tab these names; the names of the same name it had give way, all others stay byte for byte. */
export function withTabNames(workbook: Uint8Array, tab: number, names: readonly Omit<DefinedName, 'tab'>[]): Uint8Array {
  const given = new Set(names.map(({ name }) => name));
  const isReplaced = (element: XmlElement): boolean =>
    numberAttribute(element, 'localSheetId') === tab && given.has(element.attributes.get('name') ?? '');
  return rewriteNames(
    workbook,
    (element, raw) => (isReplaced(element) ? null : raw),
    names.map((name) => nameXml({ ...name, tab })),
  );
}

export function tabName(workbook: Uint8Array, tab: number, name: string): string | null {
  return definedNames(workbook).find((defined) => defined.tab === tab && defined.name === name)?.text ?? null;
}
