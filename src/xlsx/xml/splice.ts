import { escapeAttribute, toBytes } from './text';
import type { XmlElement } from './tree';

/** Bytes from `start` to `end` give way to `replacement`; equal ends insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly replacement: string | Uint8Array;
}

/** The bytes with all splices made; splices must not overlap, and those at one place keep their order. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const ordered = splices.map((splice, index) => ({ splice, index })).sort((a, b) => a.splice.start - b.splice.start || a.index - b.index);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { splice } of ordered) {
    if (splice.start < at) throw new RangeError('splices overlap');
    pieces.push(bytes.subarray(at, splice.start));
    pieces.push(typeof splice.replacement === 'string' ? toBytes(splice.replacement) : splice.replacement);
    at = splice.end;
  }
  pieces.push(bytes.subarray(at));
  return joined(pieces);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function openingTag(element: XmlElement, changes: Readonly<Record<string, string | null>>, close: string): string {
  const attributes = new Map(element.attributes);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  }
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  return `<${element.prefix}${element.name}${written}${close}`;
}

function isEmptyTag(element: XmlElement): boolean {
  return element.innerEnd === element.end;
}

/** Sets attributes, or takes them away where null. */
export function withAttributes(element: XmlElement, changes: Readonly<Record<string, string | null>>): Splice {
  return { start: element.start, end: element.innerStart, replacement: openingTag(element, changes, isEmptyTag(element) ? '/>' : '>') };
}

/** Adds XML as the last children, changing attributes of the element at the same time. */
export function withAppended(element: XmlElement, xml: string, changes: Readonly<Record<string, string | null>> = {}): Splice[] {
  if (isEmptyTag(element)) {
    const replacement = `${openingTag(element, changes, '>')}${xml}</${element.prefix}${element.name}>`;
    return [{ start: element.start, end: element.end, replacement }];
  }
  const inserted = { start: element.innerEnd, end: element.innerEnd, replacement: xml };
  return Object.keys(changes).length > 0 ? [withAttributes(element, changes), inserted] : [inserted];
}

export function without(element: XmlElement): Splice {
  return { start: element.start, end: element.end, replacement: '' };
}

export function replaced(element: XmlElement, xml: string): Splice {
  return { start: element.start, end: element.end, replacement: xml };
}

export function insertedBefore(element: XmlElement, xml: string): Splice {
  return { start: element.start, end: element.start, replacement: xml };
}

/** `name="value"` pairs, escaped, each with a space before it; undefined ones are left out. */
export function attributesXml(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}
