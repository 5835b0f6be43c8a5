import { TagKind, XmlLexer } from './xml/lexer';

const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const SPACE = 32;
const EQUALS = 61;

/** What a scanner stopped at. */
export const Stop = { end: 0, row: 1, cell: 2, rowEnd: 3 } as const;
export type Stop = (typeof Stop)[keyof typeof Stop];

/**
 * Walks the rows and cells of a sheet's data over its bytes. It tells where each stands and what its tag says, and decodes
 * nothing: a million empty formatted cells cost their bytes and no more. One object is reused throughout.
 */
export class CellScanner {
  row = -1;
  /** The row's opening tag, and whether it is written `<row/>`. */
  rowStart = 0;
  rowTagEnd = 0;
  rowIsEmpty = false;

  column = -1;
  cellStart = 0;
  cellTagEnd = 0;
  cellEnd = 0;
  /** Style index. */
  style = 0;
  /** The letters of `t`, or empty for a number. */
  type = '';
  /** Content of `<v>`, of `<f>` and of `<is>`; starts are -1 where there is none. */
  valueStart = -1;
  valueEnd = -1;
  formulaTagStart = -1;
  formulaTagEnd = -1;
  formulaEnd = -1;
  /** After the whole `<f>` element. */
  formulaElementEnd = -1;
  inlineStart = -1;
  inlineEnd = -1;

  private readonly lexer: XmlLexer;
  private insideRow = false;

  constructor(
    readonly bytes: Uint8Array,
    from: number,
    to: number,
  ) {
    this.lexer = new XmlLexer(bytes, from, to);
  }

  /** Where the tag just met starts; after `rowEnd`, that is the closing tag of the row. */
  get tagStart(): number {
    return this.lexer.start;
  }

  next(): Stop {
    const { lexer } = this;
    for (;;) {
      const kind = lexer.next();
      if (kind === TagKind.end) return Stop.end;
      if (kind === TagKind.close) {
        if (!this.insideRow || !lexer.isNamed('row')) continue;
        this.insideRow = false;
        return Stop.rowEnd;
      }
      if (lexer.isNamed('c')) {
        this.readCell(kind);
        return Stop.cell;
      }
      if (lexer.isNamed('row')) {
        this.readRow(kind);
        return Stop.row;
      }
    }
  }

  /** An attribute of the row at hand as written, undecoded; null where absent. Rows have few, and few are asked for. */
  rowAttribute(name: string): string | null {
    return attributeOf(this.bytes, this.rowStart, this.rowTagEnd, name);
  }

  private readRow(kind: TagKind): void {
    this.rowStart = this.lexer.start;
    this.rowTagEnd = this.lexer.end;
    this.rowIsEmpty = kind === TagKind.empty;
    this.insideRow = !this.rowIsEmpty;
    const written = Number(this.rowAttribute('r'));
    this.row = written > 0 ? written - 1 : this.row + 1;
    this.column = -1;
  }

  private readCell(kind: TagKind): void {
    const { lexer } = this;
    this.cellStart = lexer.start;
    this.cellTagEnd = lexer.end;
    this.valueStart = this.formulaTagStart = this.inlineStart = -1;
    this.readCellAttributes();
    if (kind === TagKind.open) this.readCellContent();
    this.cellEnd = lexer.end;
  }

  private readCellAttributes(): void {
    const { bytes } = this;
    this.style = 0;
    this.type = '';
    let column = this.column + 1;
    const end = this.cellTagEnd - 1;
    for (let at = this.lexer.nameEnd; at < end; at++) {
      if (bytes[at]! > SPACE) continue;
      const name = bytes[at + 1];
      if (bytes[at + 2] !== EQUALS) continue;
      let value = at + 4;
      if (name === LETTER_R) {
        let letters = 0;
        for (let byte = bytes[value]!; byte > 64; byte = bytes[++value]!) letters = letters * 26 + (byte & 31);
        if (letters > 0) column = letters - 1;
      } else if (name === LETTER_S) {
        for (let byte = bytes[value]!; byte > 47 && byte < 58; byte = bytes[++value]!) this.style = this.style * 10 + byte - 48;
      } else if (name === LETTER_T) {
        for (let byte = bytes[value]!; byte > 64; byte = bytes[++value]!) this.type += String.fromCharCode(byte);
      }
      at = value;
    }
    this.column = column;
  }

  private readCellContent(): void {
    const { lexer } = this;
    for (;;) {
      const kind = lexer.next();
      if (kind === TagKind.end) throw new SyntaxError('a cell is not closed');
      if (kind === TagKind.close) {
        if (lexer.isNamed('c')) return;
        continue;
      }
      if (lexer.isNamed('v')) {
        this.valueStart = this.valueEnd = lexer.end;
        if (kind === TagKind.open) this.valueEnd = this.closing('v');
      } else if (lexer.isNamed('f')) {
        this.formulaTagStart = lexer.start;
        this.formulaTagEnd = this.formulaEnd = lexer.end;
        if (kind === TagKind.open) this.formulaEnd = this.closing('f');
        this.formulaElementEnd = lexer.end;
      } else if (lexer.isNamed('is')) {
        this.inlineStart = this.inlineEnd = lexer.end;
        if (kind === TagKind.open) this.inlineEnd = this.closing('is');
      }
    }
  }

  /** Steps over the closing tag of this name; where it starts. */
  private closing(name: string): number {
    const { lexer } = this;
    for (;;) {
      const kind = lexer.next();
      if (kind === TagKind.end) throw new SyntaxError(`${name} is not closed`);
      if (kind === TagKind.close && lexer.isNamed(name)) return lexer.start;
    }
  }
}

/** An attribute's value as it stands in a tag, undecoded; null where absent. */
export function attributeOf(bytes: Uint8Array, tagStart: number, tagEnd: number, name: string): string | null {
  const length = name.length;
  search: for (let at = tagStart; at < tagEnd - length - 3; at++) {
    if (bytes[at]! > SPACE || bytes[at + length + 1] !== EQUALS) continue;
    for (let index = 0; index < length; index++) if (bytes[at + 1 + index] !== name.charCodeAt(index)) continue search;
    const quote = bytes[at + length + 2];
    let value = '';
    for (let end = at + length + 3; end < tagEnd && bytes[end] !== quote; end++) value += String.fromCharCode(bytes[end]!);
    return value;
  }
  return null;
}
