export const TagKind = { end: 0, open: 1, empty: 2, close: 3 } as const;
export type TagKind = (typeof TagKind)[keyof typeof TagKind];

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * Walks the tags of an XML part, over its bytes, so that every place found is a place to splice at. Text between tags is
 * not looked at; comments, CDATA and processing instructions are stepped over. One object is reused for all tags: a sheet
 * has millions.
 */
export class XmlLexer {
  kind: TagKind = TagKind.end;
  /** The tag, from `<` to after `>`. */
  start = 0;
  end: number;
  /** Its local name, without a namespace prefix. */
  nameStart = 0;
  nameEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    from = 0,
    private readonly limit = bytes.length,
  ) {
    this.end = from;
  }

  /** Steps to the next tag; its kind, or `end`. Throws SyntaxError when the text stops inside a tag. */
  next(): TagKind {
    const { bytes, limit } = this;
    let at = this.end;
    for (;;) {
      while (at < limit && bytes[at] !== LESS) at++;
      if (at >= limit) {
        this.start = limit;
        this.end = limit;
        return (this.kind = TagKind.end);
      }
      const second = bytes[at + 1];
      if (second === 0x21) at = this.skipDeclaration(at);
      else if (second === 0x3f) at = this.skipTo('?>', at);
      else break;
    }
    this.start = at;
    const closing = bytes[at + 1] === SLASH;
    at += closing ? 2 : 1;
    this.nameStart = at;
    let byte = bytes[at];
    while (byte !== undefined && byte > 32 && byte !== GREATER && byte !== SLASH) {
      if (byte === COLON) this.nameStart = at + 1;
      byte = bytes[++at];
    }
    this.nameEnd = at;
    while (byte !== GREATER) {
      if (byte === undefined || at >= limit) throw new SyntaxError('XML ends inside a tag');
      if (byte === QUOTE || byte === APOSTROPHE) {
        const quote = byte;
        do byte = bytes[++at];
        while (byte !== quote && byte !== undefined);
      }
      byte = bytes[++at];
    }
    this.end = at + 1;
    return (this.kind = closing ? TagKind.close : bytes[at - 1] === SLASH ? TagKind.empty : TagKind.open);
  }

  /** Whether the tag's local name is this ASCII word. */
  isNamed(word: string): boolean {
    const length = word.length;
    if (this.nameEnd - this.nameStart !== length) return false;
    for (let index = 0; index < length; index++) {
      if (this.bytes[this.nameStart + index] !== word.charCodeAt(index)) return false;
    }
    return true;
  }

  private skipDeclaration(at: number): number {
    if (this.bytes[at + 2] === 0x2d) return this.skipTo('-->', at + 4);
    if (this.bytes[at + 2] === 0x5b) return this.skipTo(']]>', at + 9);
    return this.skipTo('>', at);
  }

  private skipTo(mark: string, from: number): number {
    const last = mark.charCodeAt(mark.length - 1);
    for (let at = from + mark.length - 1; at < this.limit; at++) {
      if (this.bytes[at] !== last) continue;
      let index = 0;
      while (index < mark.length && this.bytes[at - mark.length + 1 + index] === mark.charCodeAt(index)) index++;
      if (index === mark.length) return at + 1;
    }
    throw new SyntaxError(`XML ends before ${mark}`);
  }
}
