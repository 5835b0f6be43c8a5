import type { Result } from '../../domain/result';
import type { Message } from '../../i18n/message';
import type { TwinArgument } from './twin-argument';

/** The ordinary formula that equals one KINERJA call, without `=`. */
export interface TwinText {
  readonly text: string;
  /** Cells whose present content chose the form of the twin: changing them later changes nothing any more. */
  readonly fixed: readonly string[];
}

/** The twin of a call, or why there is none and its value must do. */
export type TwinOutcome = Result<TwinText, Message>;

/** `filled` are references that the formula around the call has already found not to be empty. */
export type Twin = (args: readonly TwinArgument[], filled: ReadonlySet<string>) => TwinOutcome;

export function twinText(text: string, fixed: readonly string[] = []): TwinOutcome {
  return { ok: true, value: { text, fixed } };
}

export function noTwin(key: Message['key'], params?: Message['params']): { readonly ok: false; readonly reason: Message } {
  return { ok: false, reason: params ? { key, params } : { key } };
}
