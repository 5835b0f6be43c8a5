import type { CellValue, SheetSnapshot, Snapshot } from '../snapshot';
import { areaNamed, sheetNamed } from '../snapshot';
import type { CellBlock, CellResult, NoValue, ReadCell } from './cell-result';
import { calculated, DIVIDED_BY_ZERO, finite, isBlock, isNoValue, NOT_KNOWN, storedResult } from './cell-result';
import { calledFunction } from './formula-functions';
import type { Corner, FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';

/** One argument of a call as rows of values; an argument left out, or an empty cell, is null. */
export type ArgumentRows = readonly (readonly (CellValue | null)[])[];

/** Answers a call of a function that is not Excel's own, such as KINERJA.CAPAIAN. */
export type CallOther = (name: string, args: readonly ArgumentRows[]) => CellResult;

/** What a formula is worked out against. */
export interface FormulaSurroundings {
  readonly sheet: SheetSnapshot;
  readonly snapshot: Snapshot;
  readonly read: ReadCell;
  readonly callOther: CallOther;
}

const noOther: CallOther = () => NOT_KNOWN;

/**
 * The number a plain formula gives from the cells as they stand; null for a result that is no number and for what formulaResult
 * does not know.
 */
export function formulaValue(formula: string, sheet: SheetSnapshot, snapshot: Snapshot): number | null {
  const result = formulaResult(formula, { sheet, snapshot, read: storedResult, callOther: noOther });
  return typeof result === 'number' ? result : null;
}

/**
 * What a plain formula comes to: the four operations, powers, percent, `&`, comparisons, and the functions of
 * calledFunction. Not known for anything else, and for a text where a number belongs. It is a second reading, not a
 * calculation engine.
 */
export function formulaResult(formula: string, surroundings: FormulaSurroundings): CellResult {
  const tokens = formulaTokens(formula);
  if (!tokens) return isLostReference(formula) ? { error: '#REF!' } : NOT_KNOWN;
  const reader = new FormulaReader(tokens, surroundings);
  const result = reader.scalar(reader.whole());
  // A cell that shows an empty one shows nought.
  return result === null ? 0 : result;
}

/** A reference whose cells were deleted, with nothing around it that could catch the error. */
function isLostReference(formula: string): boolean {
  return formula.includes('#REF!') && !/"|\bI(?:F|S)|COUNT|AGGREGATE|CHOOSE|TYPE/i.test(formula);
}

class FormulaReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly surroundings: FormulaSurroundings,
  ) {}

  whole(): CellResult | CellBlock {
    const operand = this.comparison();
    return this.at === this.tokens.length ? operand : NOT_KNOWN;
  }

  /** The value of a block of one cell; a larger one has none. */
  scalar(operand: CellResult | CellBlock): CellResult {
    if (!isBlock(operand)) return operand;
    const { sheet, top, bottom, left, right } = operand;
    return top === bottom && left === right ? this.surroundings.read(sheet, top, left) : NOT_KNOWN;
  }

  private sign(...texts: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private comparison(): CellResult | CellBlock {
    let left = this.joined();
    for (let operator = this.sign('=', '<>', '<', '>', '<=', '>='); operator; operator = this.sign('=', '<>', '<', '>', '<=', '>=')) {
      left = compared(this.scalar(left), operator, this.scalar(this.joined()));
    }
    return left;
  }

  private joined(): CellResult | CellBlock {
    let left = this.sum();
    while (this.sign('&')) left = joinedText(this.scalar(left), this.scalar(this.sum()));
    return left;
  }

  private sum(): CellResult | CellBlock {
    let left = this.product();
    for (let operator = this.sign('+', '-'); operator; operator = this.sign('+', '-')) {
      const sign = operator === '+' ? 1 : -1;
      left = calculated(this.scalar(left), this.scalar(this.product()), (a, b) => finite(a + sign * b));
    }
    return left;
  }

  private product(): CellResult | CellBlock {
    let left = this.power();
    for (let operator = this.sign('*', '/'); operator; operator = this.sign('*', '/')) {
      const work = operator === '*' ? (a: number, b: number): number | NoValue => finite(a * b) : (a: number, b: number): number | NoValue => (b === 0 ? DIVIDED_BY_ZERO : finite(a / b));
      left = calculated(this.scalar(left), this.scalar(this.power()), work);
    }
    return left;
  }

  private power(): CellResult | CellBlock {
    let left = this.percent();
    while (this.sign('^')) left = calculated(this.scalar(left), this.scalar(this.percent()), (a, b) => finite(a ** b));
    return left;
  }

  private percent(): CellResult | CellBlock {
    let operand = this.unary();
    while (this.sign('%')) operand = calculated(this.scalar(operand), 100, (a, b) => a / b);
    return operand;
  }

  private unary(): CellResult | CellBlock {
    if (this.sign('-')) return calculated(this.scalar(this.unary()), 0, (value) => -value);
    if (this.sign('+')) return this.unary();
    if (this.sign('(')) {
      const inner = this.comparison();
      return this.sign(')') ? inner : NOT_KNOWN;
    }
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
      case 'text':
        return token.value;
      case 'reference':
        return this.block(token.sheet, token.from, token.to ?? token.from);
      case 'word':
        return this.called(token.text);
      default:
        return NOT_KNOWN;
    }
  }

  private block(name: string | null, from: Corner, to: Corner): CellBlock | NoValue {
    const { sheet: own, snapshot } = this.surroundings;
    const sheet = name === null ? own : snapshot.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return NOT_KNOWN;
    return { sheet, top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row), left: Math.min(from.column, to.column), right: Math.max(from.column, to.column) };
  }

  private called(name: string): CellResult | CellBlock {
    if (!this.sign('(')) return name === 'TRUE' || name === 'FALSE' ? name === 'TRUE' : this.named(name);
    const starts = this.argumentStarts();
    if (!starts) return NOT_KNOWN;
    const count = starts.length - 1;
    const tokens = (index: number): readonly FormulaToken[] => this.tokens.slice(starts[index], starts[index + 1]! - 1);
    const argument = (index: number): CellResult | CellBlock => (index < count ? new FormulaReader(tokens(index), this.surroundings).whole() : NOT_KNOWN);
    if (name.includes('.')) return this.calledOther(name, Array.from({ length: count }, (_, index) => (tokens(index).length === 0 ? null : argument(index))));
    return calledFunction(name, { count, argument, value: (index) => this.scalar(argument(index)), read: this.surroundings.read });
  }

  private named(name: string): CellBlock | NoValue {
    const { snapshot } = this.surroundings;
    const named = areaNamed(snapshot, name);
    const sheet = named && sheetNamed(snapshot, named.sheet);
    return sheet ? { sheet, ...named.area } : NOT_KNOWN;
  }

  private calledOther(name: string, args: readonly (CellResult | CellBlock)[]): CellResult {
    const { read, callOther } = this.surroundings;
    let isKnown = true;
    const value = (result: CellResult): CellValue | null => {
      if (!isNoValue(result)) return result;
      isKnown = false;
      return null;
    };
    const rows = args.map((argument): ArgumentRows => {
      if (!isBlock(argument)) return [[value(argument)]];
      const { sheet, top, bottom, left, right } = argument;
      const last = Math.min(bottom, sheet.rows.length - 1);
      return Array.from({ length: Math.max(1, last - top + 1) }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => value(read(sheet, top + row, left + column))));
    });
    return isKnown ? callOther(name, rows) : NOT_KNOWN;
  }

  /** Token positions at which each argument starts, and behind the closing bracket; leaves the reader behind it. Null without one. */
  private argumentStarts(): number[] | null {
    const starts = [this.at];
    for (let depth = 0; this.at < this.tokens.length; this.at += 1) {
      const token = this.tokens[this.at]!;
      if (token.kind !== 'sign') continue;
      if (token.text === '(') depth += 1;
      else if (token.text === ')' && depth > 0) depth -= 1;
      else if (token.text === ')') {
        this.at += 1;
        return [...starts, this.at];
      } else if ((token.text === ',' || token.text === ';') && depth === 0) starts.push(this.at + 1);
    }
    return null;
  }
}

/** Digits that a sheet and a reader write alike; further ones depend on the sheet. */
const PLAIN_NUMBER = /^-?\d{1,10}$/;

function joinedText(left: CellResult, right: CellResult): string | NoValue {
  const texts: string[] = [];
  for (const result of [left, right]) {
    if (isNoValue(result)) return result;
    const text = result === null ? '' : String(result);
    if (typeof result === 'boolean' || (typeof result === 'number' && !PLAIN_NUMBER.test(text))) return NOT_KNOWN;
    texts.push(text);
  }
  return texts.join('');
}

function compared(left: CellResult, operator: string, right: CellResult): boolean | NoValue {
  if (isNoValue(left)) return left;
  if (isNoValue(right)) return right;
  const a = comparable(left, right);
  const b = comparable(right, left);
  if (operator === '=') return a === b;
  if (operator === '<>') return a !== b;
  if (typeof a !== 'number' || typeof b !== 'number') return NOT_KNOWN;
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}

/** Texts are compared without regard to case, and an empty cell is what the other side is when it is nothing. */
function comparable(value: CellValue | null, beside: CellValue | null): CellValue {
  if (typeof value === 'string') return value.toLowerCase();
  if (value !== null) return value;
  return typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
}
