import { roundHalfUp } from '../../domain/numeral/round';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { cellAt } from '../../workbook/snapshot';
import type { Corner, FormulaToken } from '../../workbook/formula/formula-tokens';
import { formulaTokens } from '../../workbook/formula/formula-tokens';

type Value = number | string | boolean;
/** A range stays a range until a function sums it: its texts do not count. */
type Operand = { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'range'; readonly numbers: readonly number[] };

/** What has no plain value: it spoils whatever is worked out with it, as an error does in a sheet. */
const UNKNOWN = NaN;

/** A range larger than this is not a block a reader could add up. */
const LARGEST_RANGE = 20_000;

/**
 * What a plain formula gives from the cells as they stand: the four operations, powers, percent, comparisons, and SUM,
 * AVERAGE, ROUND, ROUNDUP, ROUNDDOWN, ABS, MIN, MAX, IF and IFERROR. Null for anything else, for an error or a
 * text in its way, and for a result that is no number. It is a second reading, not a calculation engine.
 */
export function formulaValue(formula: string, sheet: SheetSnapshot, snapshot: Snapshot): number | null {
  const tokens = formulaTokens(formula);
  if (!tokens) return null;
  const value = single(new FormulaReader(tokens, sheet, snapshot).whole());
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

class FormulaReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly sheet: SheetSnapshot,
    private readonly snapshot: Snapshot,
  ) {}

  whole(): Operand {
    const operand = this.comparison();
    return this.at === this.tokens.length ? operand : unknown;
  }

  private sign(...texts: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private comparison(): Operand {
    const left = this.sum();
    const operator = this.sign('=', '<>', '<', '>', '<=', '>=');
    if (!operator) return left;
    return plain(compare(single(left), operator, single(this.sum())));
  }

  private sum(): Operand {
    let left = this.product();
    for (let operator = this.sign('+', '-'); operator; operator = this.sign('+', '-')) {
      const right = number(this.product());
      left = plain(operator === '+' ? number(left) + right : number(left) - right);
    }
    return left;
  }

  private product(): Operand {
    let left = this.power();
    for (let operator = this.sign('*', '/'); operator; operator = this.sign('*', '/')) {
      const right = number(this.power());
      left = plain(operator === '*' ? number(left) * right : number(left) / right);
    }
    return left;
  }

  private power(): Operand {
    let left = this.percent();
    while (this.sign('^')) left = plain(number(left) ** number(this.percent()));
    return left;
  }

  private percent(): Operand {
    let operand = this.unary();
    while (this.sign('%')) operand = plain(number(operand) / 100);
    return operand;
  }

  private unary(): Operand {
    if (this.sign('-')) return plain(-number(this.unary()));
    if (this.sign('+')) return this.unary();
    if (this.sign('(')) {
      const inner = this.comparison();
      return this.sign(')') ? inner : unknown;
    }
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
      case 'text':
        return plain(token.value);
      case 'reference':
        return this.reference(token.sheet, token.from, token.to);
      case 'word':
        return this.call(token.text);
      default:
        return unknown;
    }
  }

  private reference(name: string | null, from: Corner, to: Corner | null): Operand {
    const sheet = name === null ? this.sheet : this.snapshot.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return unknown;
    if (to === null) return plain(cellValue(sheet, from.row, from.column) ?? '');
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_RANGE) return unknown;
    const numbers: number[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const value = cellValue(sheet, row, column);
        if (typeof value === 'number') numbers.push(value);
      }
    }
    return { kind: 'range', numbers };
  }

  private call(name: string): Operand {
    if (!this.sign('(')) {
      return name === 'TRUE' || name === 'FALSE' ? plain(name === 'TRUE') : unknown;
    }
    const starts = this.argumentStarts();
    if (!starts) return unknown;
    const count = starts.length - 1;
    const argument = (index: number): Operand =>
      index < count ? new FormulaReader(this.tokens.slice(starts[index], starts[index + 1]! - 1), this.sheet, this.snapshot).whole() : unknown;
    const all = (): number[] => Array.from({ length: count }, (_, index) => argument(index)).flatMap(numbersOf);
    switch (name) {
      case 'SUM':
        return plain(all().reduce((sum, each) => sum + each, 0));
      case 'AVERAGE': {
        const numbers = all();
        return plain(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
      }
      case 'MIN':
        return plain(extreme(all(), Math.min));
      case 'MAX':
        return plain(extreme(all(), Math.max));
      case 'ABS':
        return plain(Math.abs(number(argument(0))));
      case 'ROUND':
      case 'ROUNDUP':
      case 'ROUNDDOWN':
        return plain(rounded(name, number(argument(0)), count > 1 ? number(argument(1)) : 0));
      case 'IF': {
        const condition = single(argument(0));
        return typeof condition === 'string' || Number.isNaN(condition) ? unknown : argument(condition ? 1 : 2);
      }
      case 'IFERROR':
        return argument(0);
      default:
        return unknown;
    }
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

function cellValue(sheet: SheetSnapshot, row: number, column: number): Value | null {
  const cell = cellAt(sheet, row, column);
  return cell?.error === undefined ? (cell?.value ?? null) : UNKNOWN;
}

const plain = (value: Value): Operand => ({ kind: 'value', value });
const unknown = plain(UNKNOWN);

function single(operand: Operand): Value {
  return operand.kind === 'value' ? operand.value : UNKNOWN;
}

/** An empty cell counts as nothing; any other text has no number. */
function number(operand: Operand): number {
  const value = single(operand);
  return typeof value === 'number' ? value : value === '' ? 0 : UNKNOWN;
}

function numbersOf(operand: Operand): readonly number[] {
  if (operand.kind === 'range') return operand.numbers;
  return typeof operand.value === 'number' ? [operand.value] : operand.value === '' ? [] : [UNKNOWN];
}

function extreme(numbers: readonly number[], pick: (...values: number[]) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((best, each) => pick(best, each));
}

function compare(left: Value, operator: string, right: Value): boolean | number {
  if (Number.isNaN(left) || Number.isNaN(right)) return UNKNOWN;
  const [a, b] = typeof left === 'string' && typeof right === 'string' ? [left.toLowerCase(), right.toLowerCase()] : [left, right];
  // An empty cell equals both nothing and zero.
  const equal = a === b || (a === '' && b === 0) || (a === 0 && b === '');
  if (operator === '=') return equal;
  if (operator === '<>') return !equal;
  const [x, y] = [a === '' ? 0 : a, b === '' ? 0 : b];
  if (typeof x !== 'number' || typeof y !== 'number') return UNKNOWN;
  if (operator === '<') return x < y;
  if (operator === '>') return x > y;
  return operator === '<=' ? x <= y : x >= y;
}

function rounded(name: 'ROUND' | 'ROUNDUP' | 'ROUNDDOWN', value: number, places: number): number {
  if (!Number.isInteger(places) || Math.abs(places) > 12 || !Number.isFinite(value)) return UNKNOWN;
  const shift = 10 ** places;
  const steps = Number((value * shift).toPrecision(15));
  if (name === 'ROUND') return places >= 0 ? roundHalfUp(value, places) : (Math.sign(steps) * Math.round(Math.abs(steps))) / shift;
  const whole = name === 'ROUNDUP' ? Math.ceil(Math.abs(steps)) : Math.floor(Math.abs(steps));
  return (Math.sign(steps) * whole) / shift;
}
