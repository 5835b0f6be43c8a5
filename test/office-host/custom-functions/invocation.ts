import type { CellMatrix } from '../../../src/functions/cell-matrix';
import { functionCell } from '../../../src/functions/cell-matrix';
import type { PushEntry } from '../events/push-entry';
import type { FunctionMetadata } from './functions-metadata';

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const Flag = { cancelable: 1, stream: 2 } as const;

/** What SetInvocationArrayResults brings for one invocation. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/** The runtime's own numbers for what a function may answer with; any other failure shows #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?' };

/** The push that calls one function. Arguments are matrices, a parameter left out is null; no function of ours asks for its address. */
export function invocationEntry(id: number, { id: functionId, parameters, options = {} }: FunctionMetadata, args: readonly (readonly unknown[])[]): PushEntry {
  const flags = (options.cancelable ? Flag.cancelable : 0) | (options.stream ? Flag.stream : 0);
  const padded = parameters.map((_, index) => args[index] ?? null);
  return [CUSTOM_FUNCTION, INVOKE, '', JSON.stringify([id, functionId, padded, '', flags]), 0, false];
}

/** What the cells of a formula hold once its function has answered. An element may be an error of its own: its code is what the cell shows. */
export function resultMatrix([, succeeded, value, errorCode = 0]: InvocationResult): CellMatrix {
  if (!succeeded) return [[{ code: ERRORS[errorCode] ?? '#VALUE!', reason: null }]];
  if (!Array.isArray(value)) return [[functionCell(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(functionCell) : [functionCell(row)]));
}
