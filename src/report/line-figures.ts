import type { Settings } from '../workbook/settings';
import type { PlanCell } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { copiedNumber } from './copied-number';
import { capaianCell } from './figure-cells';
import type { PrintedDifference } from './printed-figure';
import type { RowCapaian } from './row-capaian';

/** Where the figures of one indicator and year stand on the report sheet. */
export interface FigureColumns {
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number;
}

export interface LineFigures {
  readonly cells: readonly PlanCell[];
  /** How the capaian differs from the one its source prints. */
  readonly difference: PrintedDifference | null;
  /** Whether there is no realisasi yet. */
  readonly isBlank: boolean;
}

/**
 * Target and realisasi as copies that follow the source, and the capaian over those copies. `judged` says that its category
 * stands beside it, so that it is shown with as many decimals as tell the category.
 */
export function lineFigures(sheet: SheetSnapshot, found: RowCapaian, row: number, columns: FigureColumns, judged: boolean, settings: Settings): LineFigures {
  const at = (column: number): { row: number; column: number } => ({ row, column });
  const [target, realisasi] = [
    copiedNumber(sheet, found.targetAt, at(columns.target)),
    copiedNumber(sheet, found.realisasiAt, at(columns.realisasi)),
  ];
  const isBlank = realisasi.value === '' && realisasi.error === undefined;
  const { cell, difference } = capaianCell(at(columns.capaian), { target, realisasi, isBlank, judged }, found, settings);
  return { cells: [target, realisasi, cell], difference, isBlank };
}
