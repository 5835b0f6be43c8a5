import { printPlain } from '../numeral/print-numeral';
import type { BandBounds } from './read-band-text';

/** The bounds of a band as reports print them, so that readBandText gives them back: `>85-100%`, `≥95`, `<70`. */
export function printBand({ lower, lowerClosed, upper, upperClosed }: BandBounds, measure: 'percent' | 'score'): string {
  const sign = measure === 'percent' ? '%' : '';
  const from = lower === null ? '' : printPlain(lower);
  const to = upper === null ? '' : `${printPlain(upper)}${sign}`;
  if (lower === null) return `${upperClosed ? '≤' : '<'}${to}`;
  if (upper === null) return `${lowerClosed ? '≥' : '>'}${from}${sign}`;
  if (lower === upper) return to;
  return `${lowerClosed ? '' : '>'}${from}-${upperClosed ? '' : '<'}${to}`;
}

/** One end of a gap or an overlap; an open-ended scale has none. */
export function printLimit(value: number): string {
  if (Number.isFinite(value)) return printPlain(value);
  return value > 0 ? '∞' : '-∞';
}
