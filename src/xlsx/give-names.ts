import { nameXml, rewriteNames } from './defined-names';
import type { DefinedName } from './workbook-part';
import { escapeText } from './xml/text';
import type { XmlElement } from './xml/tree';
import { numberAttribute } from './xml/tree';

/** A name as it is to be; null as its text takes it away. */
export interface GivenName extends Pick<DefinedName, 'name' | 'tab' | 'comment'> {
  readonly text: string | null;
}

/** workbook.xml with these names added, changed or taken away, and all others byte for byte; a name that stays keeps its attributes. */
export function giveNames(workbook: Uint8Array, names: readonly GivenName[]): Uint8Array {
  const given = new Map(names.map((name) => [keyOf(name.name, name.tab), name]));
  const found = new Set<GivenName>();
  const change = (element: XmlElement, raw: string): string | null => {
    const name = given.get(keyOf(element.attributes.get('name') ?? '', numberAttribute(element, 'localSheetId')));
    if (!name) return raw;
    found.add(name);
    if (name.text === null) return null;
    return `${raw.slice(0, element.innerStart - element.start)}${escapeText(name.text)}</${element.prefix}definedName>`;
  };
  const changed = rewriteNames(workbook, change);
  const added = names.flatMap(({ text, ...name }) => (text === null ? [] : [{ ...name, text, hidden: false }])).filter(({ name, tab }) => !found.has(given.get(keyOf(name, tab))!));
  return rewriteNames(changed, (_, raw) => raw, added.map(nameXml));
}

function keyOf(name: string, tab: number | null): string {
  return `${tab ?? ''}!${name.toLowerCase()}`;
}
