import { TagKind, XmlLexer } from './lexer';
import { characterData, decodeAttribute, rawText } from './text';

/** An element that knows where it stands in its part, so that a change is a splice and the rest stays byte for byte. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  /** With its colon: `x:`; empty where there is none. */
  readonly prefix: string;
  /** By name as written: `r:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Of an element without children. */
  readonly text: string;
  readonly start: number;
  /** After its opening tag, and before its closing one; both are `end` for `<name/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** What stands between a tag's name and its end. A sheet's merges are thousands of tags, so it goes without a pattern. */
function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  for (let equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', at)) {
    let from = equals + 1;
    while (from < text.length && text[from] !== '"' && text[from] !== "'") from += 1;
    const to = text.indexOf(text[from] ?? '"', from + 1);
    if (to < 0) break;
    attributes.set(text.slice(at, equals).trim(), decodeAttribute(text.slice(from + 1, to)));
    at = to + 1;
  }
  return attributes;
}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** Parses a whole part. Throws SyntaxError when it is not well formed. Meant for parts of modest size; sheet data has a scanner of its own. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const lexer = new XmlLexer(bytes);
  const open: Draft[] = [];
  for (;;) {
    const kind = lexer.next();
    if (kind === TagKind.end) throw new SyntaxError('XML ends inside an element');
    if (kind === TagKind.close) {
      const draft = open.pop();
      const name = rawText(bytes, lexer.nameStart, lexer.nameEnd);
      if (draft?.name !== name) throw new SyntaxError(`XML closes ${name} that is not open`);
      draft.innerEnd = lexer.start;
      draft.end = lexer.end;
      if (draft.children.length === 0) draft.text = characterData(bytes, draft.innerStart, draft.innerEnd);
      const parent = open.at(-1);
      if (!parent) return draft;
      parent.children.push(draft);
      continue;
    }
    const draft: Draft = {
      name: rawText(bytes, lexer.nameStart, lexer.nameEnd),
      prefix: rawText(bytes, lexer.start + 1, lexer.nameStart),
      attributes: readAttributes(rawText(bytes, lexer.nameEnd, lexer.end - 1)),
      children: [],
      text: '',
      start: lexer.start,
      innerStart: lexer.end,
      innerEnd: lexer.end,
      end: lexer.end,
    };
    if (kind === TagKind.open) open.push(draft);
    else if (open.length === 0) return draft;
    else open.at(-1)!.children.push(draft);
  }
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `1` and `true` are true, as xsd:boolean has it; `fallback` where the attribute is absent. */
export function booleanAttribute(element: XmlElement | undefined, name: string, fallback = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? fallback : value === '1' || value === 'true';
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | null {
  const value = element?.attributes.get(name);
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The attribute `id` of the relationships namespace, whatever its prefix. */
export function relationshipId(element: XmlElement): string | null {
  for (const [name, value] of element.attributes) if (name.endsWith(':id')) return value;
  return null;
}
