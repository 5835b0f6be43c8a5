import type { SnapshotCell } from '../../../src/workbook/snapshot';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A number at its place. `value` is what it is, unrounded; `percent` ones are in percent points, printed with the sign. */
export interface Figure extends Place {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
}

/** How one workbook keeps its numbers. Derived ones are formulas or constants. */
export interface Habit {
  readonly numbers: 'number' | 'text';
  readonly formulas: boolean;
  /** Indonesian unless it says otherwise. */
  readonly language?: 'en';
}

/** The number as Indonesians print it: `1.234,50`; in English `1,234.50`. */
export function printed(value: number, decimals: number, language?: 'en'): string {
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`;
}

export function printedFigure({ value, decimals, percent }: Pick<Figure, 'value' | 'decimals' | 'percent'>, language?: 'en'): string {
  return `${printed(value, decimals, language)}${percent ? '%' : ''}`;
}

/** The figure as a cell of a workbook with this habit, as a constant. */
export function figureCell(figure: Pick<Figure, 'value' | 'decimals' | 'percent'>, { numbers, language }: Pick<Habit, 'numbers' | 'language'>): SnapshotCell {
  if (numbers === 'text') return { value: printedFigure(figure, language) };
  const fraction = figure.decimals > 0 ? `.${'0'.repeat(figure.decimals)}` : '';
  return figure.percent ? { value: figure.value / 100, format: `0${fraction}%` } : { value: figure.value, format: `#,##0${fraction}` };
}
