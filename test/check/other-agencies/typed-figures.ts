import type { SheetSnapshot, SnapshotCell } from '../../../src/workbook/snapshot';

/** A fault typed over one cell (`null` empties it), and the rules of which one must speak of that cell. */
export interface Planted {
  readonly cell: string;
  readonly value: string | number | SnapshotCell | null;
  readonly rules: readonly string[];
}

/** A workbook as one kind of agency keeps it, without a fault, and faults put into it one at a time. */
export interface AgencyWorkbook {
  readonly sheets: readonly SheetSnapshot[];
  readonly planted: readonly Planted[];
}

export const whole = (value: number): SnapshotCell => ({ value, format: '#,##0' });
export const decimal = (value: number, places = 2): SnapshotCell => ({ value: Number(value.toFixed(places)), format: `#,##0.${'0'.repeat(places)}` });
export const percent = (ratio: number): SnapshotCell => ({ value: Number(ratio.toFixed(4)), format: '0.00%' });
export const formula = (value: number, text: string, format: string): SnapshotCell => ({ value, formula: text, format });

/** `1.234,50` as a text, the way it is copied from a report. */
export function typedFigure(value: number, places = 2): SnapshotCell {
  const [digits, decimals] = Math.abs(value).toFixed(places).split('.');
  const grouped = digits!.replace(/\B(?=(\d{3})+$)/g, '.');
  return { value: `${value < 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}` };
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
