import { isTextFormat, parseValue } from 'numfmt';
import type { CellValue } from '../../../src/workbook/snapshot';
import { RichApiError } from '../protocol/rich-api-error';

export const MAXIMUM_TEXT_LENGTH = 32_767;
export const MAXIMUM_FORMULA_LENGTH = 8_192;

export interface EnteredContent {
  readonly value: CellValue;
  readonly formula: string | null;
  /** A format the content brings along (`12%` brings `0%`); applied only where the cell is General. */
  readonly format?: string;
}

/** Texts and quoted sheet names out of the way, brackets and the last character tell whether a formula can be one. */
function isWellFormed(formula: string): boolean {
  const bare = formula.slice(1).replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, '');
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && bare.trim() !== '' && !/["']/.test(bare) && !/[-+*/^&=<>,;(]\s*$/.test(bare);
}

function asFormula(formula: string): EnteredContent {
  if (formula.length > MAXIMUM_FORMULA_LENGTH || !isWellFormed(formula)) throw new RichApiError('InvalidArgument');
  return { value: '#CALC!', formula };
}

/**
 * What Excel makes of a value as it enters a cell of this format: `1` as text becomes a number, `12%` a ratio,
 * `=A1` a formula, and a text stays a text behind an apostrophe or under the format `@`. Throws a RichApiError for what
 * Excel does not take.
 */
export function enteredContent(input: unknown, cellFormat: string, locale: string): EnteredContent {
  if (typeof input === 'boolean' || (typeof input === 'number' && Number.isFinite(input))) {
    return { value: isTextFormat(cellFormat) ? String(input).toUpperCase() : input, formula: null };
  }
  if (typeof input !== 'string' || input.length > MAXIMUM_TEXT_LENGTH + 1) throw new RichApiError('InvalidArgument');
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  if (isTextFormat(cellFormat)) return { value: input, formula: null };
  if (/^=./.test(input)) return asFormula(input);
  const read = /\d|^(?:true|false)$/i.test(input) ? parseValue(input, { locale }) : null;
  if (read && typeof read.v !== 'object') return { value: read.v as CellValue, formula: null, ...(read.z && { format: read.z }) };
  if (/^[+-]./.test(input)) return asFormula(`=${input}`);
  return { value: input, formula: null };
}
