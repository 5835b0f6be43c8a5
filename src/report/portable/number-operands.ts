import type { Result } from '../../domain/result';
import type { Message } from '../../i18n/message';
import { noTwin } from './twin';
import type { CellsArgument, TwinArgument } from './twin-argument';
import { isSingle } from './twin-argument';
import type { Words } from './text-cell';
import { textCell } from './text-cell';

/** A number of a twin: a cell that may be empty, or a number typed in the formula. */
export interface NumberOperand {
  readonly text: string;
  /** Null for a cell. */
  readonly constant: number | null;
}

/** The arguments as single numbers; a range, a text, or a cell that holds one has none. */
export function numberOperands(args: readonly (TwinArgument | undefined)[], words: Words): Result<readonly NumberOperand[], Message> {
  const operands: NumberOperand[] = [];
  for (const argument of args) {
    const operand = numberOperand(argument, words);
    if (!operand.ok) return operand;
    operands.push(operand.value);
  }
  return { ok: true, value: operands };
}

function numberOperand(argument: TwinArgument = { kind: 'left-out' }, words: Words): Result<NumberOperand, Message> {
  switch (argument.kind) {
    case 'left-out':
      return noTwin('portable.argument-missing');
    case 'number':
      return { ok: true, value: { text: argument.text, constant: argument.value } };
    case 'text':
      return noTwin('portable.text-argument', { text: argument.value });
    case 'expression':
      return noTwin('portable.expression', { argument: argument.text });
    case 'cells':
      return cellOperand(argument, words);
  }
}

function cellOperand(cells: CellsArgument, words: Words): Result<NumberOperand, Message> {
  if (!isSingle(cells)) return noTwin('portable.spills');
  const text = textCell(cells, words);
  return text ? { ok: false, reason: text } : { ok: true, value: { text: cells.text, constant: null } };
}

/**
 * The body where all numbers are there, #N/A else. LEN sees an empty cell and an empty text alike, and hands an error on;
 * a comparison with "" would not do in every engine.
 */
export function unlessMissing(operands: readonly NumberOperand[], filled: ReadonlySet<string>, body: string): string {
  const tests = operands.filter(({ text, constant }) => constant === null && !filled.has(text)).map(({ text }) => `LEN(${text})=0`);
  return tests.length === 0 ? body : `IF(${anyOf(tests)},NA(),${body})`;
}

/** `OR(a,b)`, or the one test itself. */
export function anyOf(tests: readonly string[]): string {
  return tests.length === 1 ? tests[0]! : `OR(${tests.join(',')})`;
}

/** The body unless one of the tests holds; the tests may be none. */
export function outOfDomain(tests: readonly string[], body: string): string {
  return tests.length === 0 ? body : `IF(${anyOf(tests)},#NUM!,${body})`;
}

/** `D5<0` as a test, none for a typed number that cannot be below zero. */
export function belowZero({ text, constant }: NumberOperand): readonly string[] {
  return constant !== null && constant >= 0 ? [] : [`${text}<0`];
}
