import { columnLetters, columnNumber } from '../address';

/** One corner of a reference as written: `$C5` keeps its column when the formula is copied. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type FormulaToken = TokenContent & {
  /** Where it stands in the formula: the first character, and the one behind the last. */
  readonly start: number;
  readonly end: number;
};

type TokenContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** A cell, or a range with both corners; `sheet` is null for the formula's own sheet. */
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly from: Corner; readonly to: Corner | null }
  /** The name of a function, or any other word: TRUE, a defined name. */
  | { readonly kind: 'word'; readonly text: string }
  /** `+ - * / ^ & % = < > <= >= <> ( ) , ;` */
  | { readonly kind: 'sign'; readonly text: string };

const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])/y;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_\\\p{L}][\w.\\\p{L}]*/uy;
const PLAIN_SHEET = /([A-Za-z_\p{L}][\w.\p{L}]*)!/uy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The pieces of an en-US formula (with its leading `=`); null where it holds something not read here: another workbook, a table reference, an array. */
export function formulaTokens(formula: string): readonly FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  const hasSheet = formula.includes('!');
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    const char = formula.charCodeAt(at);
    if (char <= SPACE) {
      at += 1;
      continue;
    }
    if (char === QUOTE) {
      const end = textEnd(formula, at);
      if (end < 0) return null;
      tokens.push({ kind: 'text', value: formula.slice(at + 1, end).replaceAll('""', '"'), start: at, end: end + 1 });
      at = end + 1;
      continue;
    }
    if (isDigit(char) || char === DOT) {
      const number = match(NUMBER, formula, at);
      if (!number) return null;
      tokens.push({ kind: 'number', value: Number(number[0]), start: at, end: at + number[0].length });
      at += number[0].length;
      continue;
    }
    if (SIGNS.has(formula[at]!)) {
      const sign = (char === LESS || char === MORE) && DOUBLE_SIGNS.has(formula.slice(at, at + 2)) ? formula.slice(at, at + 2) : formula[at]!;
      tokens.push({ kind: 'sign', text: sign, start: at, end: at + sign.length });
      at += sign.length;
      continue;
    }
    const sheet = hasSheet ? match(char === APOSTROPHE ? QUOTED_SHEET : PLAIN_SHEET, formula, at) : null;
    const start = sheet ? at + sheet[0].length : at;
    const cell = match(CELL, formula, start);
    if (cell) {
      const from = cornerOf(cell);
      const first = at;
      at = start + cell[0].length;
      const isRange = formula.charCodeAt(at) === COLON;
      const second = isRange ? match(CELL, formula, at + 1) : null;
      if (isRange && !second) return null;
      if (second) at += 1 + second[0].length;
      tokens.push({ kind: 'reference', sheet: sheet ? sheet[1]!.replaceAll("''", "'") : null, from, to: second ? cornerOf(second) : null, start: first, end: at });
      continue;
    }
    const word = sheet ? null : match(WORD, formula, at);
    if (!word) return null;
    tokens.push({ kind: 'word', text: word[0].toUpperCase(), start: at, end: at + word[0].length });
    at += word[0].length;
  }
  return tokens;
}

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const DOT = 46;
const COLON = 58;
const LESS = 60;
const MORE = 62;
const SIGNS: ReadonlySet<string> = new Set('+-*/^&%=<>(),;');
const DOUBLE_SIGNS: ReadonlySet<string> = new Set(['<=', '>=', '<>']);

const isDigit = (char: number): boolean => char >= 48 && char <= 57;

function textEnd(formula: string, from: number): number {
  for (let at = from + 1; at < formula.length; at += 1) {
    if (formula[at] !== '"') continue;
    if (formula[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

function cornerOf(match: RegExpExecArray): Corner {
  return { columnFixed: match[1] === '$', column: columnNumber(match[2]!), rowFixed: match[3] === '$', row: Number(match[4]) - 1 };
}

/** A corner as a formula writes it: `$C5`. */
export function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  return `${columnFixed ? '$' : ''}${columnLetters(column)}${rowFixed ? '$' : ''}${row + 1}`;
}
