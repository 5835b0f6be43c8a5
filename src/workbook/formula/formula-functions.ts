import { roundHalfUp } from '../../domain/numeral/round';
import { cellAt } from '../snapshot';
import type { CellBlock, CellResult, NoValue, ReadCell } from './cell-result';
import { asNumber, calculated, DIVIDED_BY_ZERO, finite, isBlock, isNoValue, NOT_KNOWN, worseOf } from './cell-result';

type Argument = CellResult | CellBlock;

/** The arguments of one call; each is worked out when it is asked for, as IF leaves one alone. */
export interface CallArguments {
  readonly count: number;
  /** A cell or a range stays a block of cells. */
  argument(index: number): Argument;
  /** The one value of an argument. */
  value(index: number): CellResult;
  readonly read: ReadCell;
}

/** A range larger than this is not a block a reader could add up. */
const LARGEST_BLOCK = 20_000;

/** What a call of one of Excel's plain functions comes to; not known for any other function. */
export function calledFunction(name: string, call: CallArguments): Argument {
  switch (name) {
    case 'SUM':
      return overNumbers(call, 0, (numbers) => numbers.reduce((sum, each) => sum + each, 0));
    case 'PRODUCT':
      return overNumbers(call, 0, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1)));
    case 'AVERAGE':
      return overNumbers(call, 0, meanOf);
    case 'MIN':
      return overNumbers(call, 0, (numbers) => extreme(numbers, Math.min));
    case 'MAX':
      return overNumbers(call, 0, (numbers) => extreme(numbers, Math.max));
    case 'COUNT':
      return counted(call, 0, (result) => typeof result === 'number');
    case 'COUNTA':
      return counted(call, 0, (result) => result !== null);
    case 'SUMPRODUCT':
      return sumOfProducts(call);
    case 'SUBTOTAL':
      return subtotal(call);
    case 'ABS':
      return calculated(call.value(0), 0, (value) => Math.abs(value));
    case 'ROUND':
    case 'ROUNDUP':
    case 'ROUNDDOWN':
      return calculated(call.value(0), call.count > 1 ? call.value(1) : 0, (value, places) => rounded(name, value, places));
    case 'IF': {
      const condition = truth(call.value(0));
      if (isNoValue(condition)) return condition;
      return condition || call.count > 2 ? call.argument(condition ? 1 : 2) : false;
    }
    case 'IFERROR':
    case 'IFNA': {
      const result = call.value(0);
      const caught = isNoValue(result) && result.error !== null && (name === 'IFERROR' || result.error === '#N/A');
      return caught ? call.argument(1) : result;
    }
    case 'ISERROR': {
      const result = call.value(0);
      return isNoValue(result) ? (result.error === null ? result : true) : false;
    }
    case 'ISNUMBER':
    case 'ISBLANK': {
      const result = call.value(0);
      return result === NOT_KNOWN ? NOT_KNOWN : name === 'ISBLANK' ? result === null : typeof result === 'number';
    }
    case 'AND':
    case 'OR':
      return allOrAny(name, call);
    case 'NOT': {
      const said = truth(call.value(0));
      return isNoValue(said) ? said : !said;
    }
    default:
      return NOT_KNOWN;
  }
}

/** What a condition says; a text says nothing. */
export function truth(result: CellResult): boolean | NoValue {
  if (typeof result === 'boolean') return result;
  const value = asNumber(result);
  return typeof value === 'number' ? value !== 0 : value;
}

function allOrAny(name: 'AND' | 'OR', call: CallArguments): boolean | NoValue {
  let answer = name === 'AND';
  for (let index = 0; index < call.count; index += 1) {
    const said = truth(call.value(index));
    if (isNoValue(said)) return said;
    answer = name === 'AND' ? answer && said : answer || said;
  }
  return answer;
}

/** Each cell of a block, row by row; false where it is too large to read. */
function eachCell({ sheet, top, bottom, left, right }: CellBlock, read: ReadCell, see: (result: CellResult, row: number, column: number) => void): boolean {
  if ((bottom - top + 1) * (right - left + 1) > LARGEST_BLOCK) return false;
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) see(read(sheet, row, column), row, column);
  return true;
}

/** The numbers of all arguments from `first` on. Texts and empty cells of a block do not count; an error or what is not known spoils them. */
function overNumbers(call: CallArguments, first: number, work: (numbers: readonly number[]) => number | NoValue, isLeftOut?: (block: CellBlock, row: number, column: number) => boolean): number | NoValue {
  const numbers: number[] = [];
  let spoilt: NoValue | null = null;
  const spoil = (by: NoValue): void => {
    spoilt = spoilt === null ? by : worseOf(spoilt, by);
  };
  for (let index = first; index < call.count; index += 1) {
    const argument = call.argument(index);
    if (!isBlock(argument)) {
      const value = asNumber(argument);
      if (typeof value === 'number') numbers.push(value);
      else spoil(value);
      continue;
    }
    const isRead = eachCell(argument, call.read, (result, row, column) => {
      if (isLeftOut?.(argument, row, column)) return;
      if (typeof result === 'number') numbers.push(result);
      else if (isNoValue(result)) spoil(result);
    });
    if (!isRead) return NOT_KNOWN;
  }
  if (spoilt !== null) return spoilt;
  const value = work(numbers);
  return typeof value === 'number' ? finite(value) : value;
}

function counted(call: CallArguments, first: number, counts: (result: CellResult) => boolean, isLeftOut?: (block: CellBlock, row: number, column: number) => boolean): number | NoValue {
  let count = 0;
  let isKnown = true;
  const see = (result: CellResult): void => {
    if (result === NOT_KNOWN) isKnown = false;
    else if (counts(result)) count += 1;
  };
  for (let index = first; index < call.count; index += 1) {
    const argument = call.argument(index);
    if (!isBlock(argument)) see(argument);
    else if (!eachCell(argument, call.read, (result, row, column) => (isLeftOut?.(argument, row, column) ? undefined : see(result)))) return NOT_KNOWN;
  }
  return isKnown ? count : NOT_KNOWN;
}

const SUBTOTALS = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', '', '', 'SUM'] as const;

/** Leaves out other subtotals, as Excel does; not known over hidden rows, which may be hidden by a filter or by hand. */
function subtotal(call: CallArguments): number | NoValue {
  const code = call.value(0);
  const name = typeof code === 'number' ? SUBTOTALS[(code > 100 ? code - 100 : code) - 1] : undefined;
  const isOther = ({ sheet }: CellBlock, row: number, column: number): boolean => cellAt(sheet, row, column)?.formula?.toUpperCase().includes('SUBTOTAL(') ?? false;
  for (let index = 1; index < call.count; index += 1) {
    const argument = call.argument(index);
    if (!isBlock(argument) || argument.sheet.hiddenRows.some((row) => row >= argument.top && row <= argument.bottom)) return NOT_KNOWN;
  }
  switch (name) {
    case 'SUM':
      return overNumbers(call, 1, (numbers) => numbers.reduce((sum, each) => sum + each, 0), isOther);
    case 'AVERAGE':
      return overNumbers(call, 1, meanOf, isOther);
    case 'MIN':
      return overNumbers(call, 1, (numbers) => extreme(numbers, Math.min), isOther);
    case 'MAX':
      return overNumbers(call, 1, (numbers) => extreme(numbers, Math.max), isOther);
    case 'COUNT':
      return counted(call, 1, (result) => typeof result === 'number', isOther);
    case 'COUNTA':
      return counted(call, 1, (result) => result !== null, isOther);
    default:
      return NOT_KNOWN;
  }
}

/** Ranges of one shape, cell by cell; a cell without a number counts as nought. */
function sumOfProducts(call: CallArguments): number | NoValue {
  let products: number[] | null = null;
  let spoilt: NoValue | null = null;
  let shape = '';
  for (let index = 0; index < call.count; index += 1) {
    const block = call.argument(index);
    if (!isBlock(block)) return NOT_KNOWN;
    const own = `${block.bottom - block.top} ${block.right - block.left}`;
    if (index > 0 && own !== shape) return NOT_KNOWN;
    shape = own;
    const factors: number[] = [];
    const isRead = eachCell(block, call.read, (result) => {
      if (isNoValue(result)) spoilt = spoilt === null ? result : worseOf(spoilt, result);
      factors.push(typeof result === 'number' ? result : 0);
    });
    if (!isRead) return NOT_KNOWN;
    products = products === null ? factors : products.map((product, at) => product * factors[at]!);
  }
  return spoilt ?? (products === null ? NOT_KNOWN : finite(products.reduce((sum, each) => sum + each, 0)));
}

function meanOf(numbers: readonly number[]): number | NoValue {
  return numbers.length === 0 ? DIVIDED_BY_ZERO : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function extreme(numbers: readonly number[], pick: (...values: number[]) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((best, each) => pick(best, each));
}

function rounded(name: 'ROUND' | 'ROUNDUP' | 'ROUNDDOWN', value: number, places: number): number | NoValue {
  if (!Number.isInteger(places) || Math.abs(places) > 12) return NOT_KNOWN;
  const shift = 10 ** places;
  const steps = Number((value * shift).toPrecision(15));
  if (name === 'ROUND') return places >= 0 ? roundHalfUp(value, places) : (Math.sign(steps) * Math.round(Math.abs(steps))) / shift;
  const whole = name === 'ROUNDUP' ? Math.ceil(Math.abs(steps)) : Math.floor(Math.abs(steps));
  return (Math.sign(steps) * whole) / shift;
}
