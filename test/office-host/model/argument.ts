import { RichApiError } from '../protocol/rich-api-error';
import { isWireObject } from '../protocol/wire-type';
import type { RangeRef } from './host-model';

/** Arguments as the host takes them: anything of another kind is refused as Excel refuses it. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw new RichApiError('InvalidArgument');
  return value;
}

export function integerArgument(value: unknown): number {
  if (!Number.isInteger(value)) throw new RichApiError('InvalidArgument');
  return value as number;
}

export function positiveArgument(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new RichApiError('InvalidArgument');
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new RichApiError('InvalidArgument');
  return value;
}

export function oneOfArgument<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new RichApiError('InvalidArgument');
  return choice;
}

/** An argument left out comes as null. */
export function optional<Value>(value: unknown, read: (given: unknown) => Value): Value | null {
  return value === null || value === undefined ? null : read(value);
}

export function rangeArgument(value: unknown): RangeRef {
  if (!isWireObject(value) || value.type.name !== 'Range') throw new RichApiError('InvalidArgument');
  return value.self as RangeRef;
}
