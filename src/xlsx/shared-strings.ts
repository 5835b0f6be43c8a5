import type { SnapshotCell } from '../workbook/snapshot';
import { memoByBytes } from './memo';
import type { Parts } from './package-part';
import { relatedPart } from './package-part';
import { TagKind, XmlLexer } from './xml/lexer';
import { characterData, decodeXstring } from './xml/text';

/** The plain text of a string item: its runs joined, without phonetic hints. */
export function plainText(bytes: Uint8Array, from: number, to: number): string {
  const lexer = new XmlLexer(bytes, from, to);
  return nextString(lexer, null) ?? '';
}

/** Joins the `<t>` up to the closing `stop`, or to the end where it is null; null when there is nothing more to read. */
function nextString(lexer: XmlLexer, stop: string | null): string | null {
  let text = '';
  let phonetic = false;
  for (;;) {
    const kind = lexer.next();
    if (kind === TagKind.end) return stop === null ? text : null;
    if (lexer.isNamed('t')) {
      if (kind !== TagKind.open) continue;
      const from = lexer.end;
      lexer.next();
      if (!phonetic) text += decodeXstring(characterData(lexer.bytes, from, lexer.start));
    } else if (lexer.isNamed('rPh')) {
      phonetic = kind === TagKind.open;
    } else if (stop !== null && lexer.isNamed(stop)) {
      if (kind === TagKind.close || kind === TagKind.empty) return text;
    }
  }
}

const readStrings = memoByBytes((bytes: Uint8Array): readonly SnapshotCell[] => {
  const lexer = new XmlLexer(bytes);
  const strings: SnapshotCell[] = [];
  for (let text = nextString(lexer, 'si'); text !== null; text = nextString(lexer, 'si')) strings.push({ value: text });
  return strings;
});

/**
 * The workbook's shared strings by index, each as the cell that shows it without a format: wherever a text stands again, it
 * is this one object.
 */
export function sharedStrings(parts: Parts, workbookPart: string): readonly SnapshotCell[] {
  const bytes = parts.get(relatedPart(parts, workbookPart, 'sharedStrings') ?? '');
  return bytes ? readStrings(bytes) : [];
}
