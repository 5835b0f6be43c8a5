import { readNumeral } from '../domain/numeral/read-numeral';
import type { Quantity, Reading } from '../domain/numeral/reading';
import type { SnapshotCell } from '../workbook/snapshot';

const decimalsByFormat = new Map<string, number>();

/** Decimals a number format shows: `0.00%` shows two. Only its first section counts. */
function formatDecimals(format: string): number {
  const remembered = decimalsByFormat.get(format);
  if (remembered !== undefined) return remembered;
  const [positive = ''] = format.replace(/"[^"]*"|\\./g, '').split(';');
  const decimals = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  decimalsByFormat.set(format, decimals);
  return decimals;
}

function generalDecimals(value: number): number {
  const text = String(value);
  const dot = text.indexOf('.');
  return dot < 0 || text.includes('e') ? 0 : Math.min(text.length - dot - 1, 10);
}

/** A true number: under a percent format 0.9642 is 96.42 %; binary noise of the scaling is taken off. */
function numberQuantity(value: number, format: string | undefined): Quantity {
  const percent = format !== undefined && format.includes('%');
  const scaled = percent ? Number((value * 100).toPrecision(14)) : value;
  return {
    value: scaled,
    decimals: format === undefined || format === 'General' ? generalDecimals(scaled) : formatDecimals(format),
    percent,
    currency: format !== undefined && /rp/i.test(format) ? 'Rp' : null,
    unit: null,
    marks: '',
    notation: 'plain',
    bound: null,
  };
}

/** How one cell of a numeric column reads, whether it holds a number or a text that means one. */
export function readCell(cell: SnapshotCell | undefined): Reading {
  if (!cell || cell.value === null) return { kind: 'missing', written: cell?.error ?? '' };
  if (typeof cell.value === 'number') return { kind: 'number', quantity: numberQuantity(cell.value, cell.format) };
  return readNumeral(String(cell.value));
}
