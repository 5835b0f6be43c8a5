import type { Result } from '../result';
import type { Notation, UnreadableReason } from './reading';

/** Digits and separators, understood: `decimal` is the number in JavaScript's own notation, without separators for thousands. */
export interface Digits {
  readonly decimal: string;
  readonly decimals: number;
  readonly notation: Notation;
}

/** Which notation decides where both fit: `142.000` and `136,701`. */
export type Convention = 'id' | 'en';

const plain = /^(?:0|[1-9]\d*)$/;
const idNotation = /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|(?:0|[1-9]\d*),\d+)$/;
const enNotation = /^(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|(?:0|[1-9]\d*)\.\d+)$/;

const largest = 1e15;

/** Reads a run of digits, `.` and `,`. It never repairs: a run that fits neither notation is refused with the reason. */
export function readDigits(run: string, convention: Convention): Result<Digits, UnreadableReason> {
  const digits = understand(run, convention);
  if (digits === null) return { ok: false, reason: fault(run) };
  if (Number(digits.decimal) > largest) return { ok: false, reason: 'too-many-digits' };
  return { ok: true, value: digits };
}

function understand(run: string, convention: Convention): Digits | null {
  if (plain.test(run)) return { decimal: run, decimals: 0, notation: 'plain' };
  const fitsId = idNotation.test(run);
  const fitsEn = enNotation.test(run);
  if (!fitsId && !fitsEn) return null;
  const notation = fitsId && fitsEn ? convention : fitsId ? 'id' : 'en';
  const decimal = notation === 'id' ? run.replaceAll('.', '').replace(',', '.') : run.replaceAll(',', '');
  const point = decimal.indexOf('.');
  return { decimal, decimals: point < 0 ? 0 : decimal.length - point - 1, notation };
}

function fault(run: string): UnreadableReason {
  if (/[.,]{2}/.test(run)) return 'adjacent-separators';
  if (/^[.,]/.test(run)) return 'leading-separator';
  if (/[.,]$/.test(run)) return 'trailing-separator';
  if (/^0\d/.test(run)) return 'leading-zero';
  return /,.*,/.test(run) ? 'two-decimal-separators' : 'broken-grouping';
}
