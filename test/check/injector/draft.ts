import type { SheetSnapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import { formatCell, parseArea } from '../../../src/workbook/address';
import type { Figure, Habit, Place } from './figures';
import { figureCell } from './figures';

/** A sheet being typed. */
export class Draft {
  private readonly rows: SnapshotCell[][] = [];
  private readonly merges: string[] = [];

  constructor(
    readonly name: string,
    readonly habit: Habit,
  ) {}

  text(row: number, column: number, text: string): Place {
    (this.rows[row] ??= [])[column] = { value: text };
    return { sheet: this.name, row, column };
  }

  /** A plain count, as in a column of numbers: never text. */
  number(row: number, column: number, value: number): void {
    (this.rows[row] ??= [])[column] = { value };
  }

  line(row: number, texts: readonly (string | null)[]): void {
    texts.forEach((text, column) => text !== null && this.text(row, column, text));
  }

  /** A typed figure, or with `formula` one that the sheet works out, where the workbook keeps formulas. */
  figure(row: number, column: number, value: number, decimals = 0, { percent = false, formula }: { readonly percent?: boolean; readonly formula?: string } = {}): Figure {
    const figure = { sheet: this.name, row, column, value, decimals, percent };
    const cell = figureCell(figure, this.habit);
    (this.rows[row] ??= [])[column] = formula !== undefined && this.habit.formulas ? { ...cell, formula } : cell;
    return figure;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push(`${formatCell({ row: top, column: left })}:${formatCell({ row: bottom, column: right })}`);
  }

  done(): SheetSnapshot {
    return {
      name: this.name,
      visibility: 'visible',
      rows: Array.from(this.rows, (row) => row && Array.from(row, (cell) => cell as SnapshotCell | undefined)),
      merges: this.merges.map((text) => parseArea(text)!),
      hiddenRows: [],
      hiddenColumns: [],
      protected: false,
      layout: null,
    };
  }
}

/** `D5` for a formula. */
export const cellName = (place: Pick<Place, 'row' | 'column'>): string => formatCell(place);

/** `=SUM(C4:C9)` over rows of one column. */
export const columnSum = (top: number, bottom: number, column: number): string => `=SUM(${cellName({ row: top, column })}:${cellName({ row: bottom, column })})`;
