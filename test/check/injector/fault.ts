import type { Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import type { CleanWorkbook } from './clean-workbook';
import type { Figure, Place } from './figures';
import { figureCell } from './figures';
import type { Random } from './random';
import { recalculated } from './recalculated';

/** A workbook with one fault in it, and what a reviewer must say; or why nobody can prove it. */
export interface Injected {
  readonly snapshot: Snapshot;
  /** The cells that were changed. Whatever else is accused is accused wrongly. */
  readonly changed: readonly Place[];
  readonly expected: Expected;
}

export type Expected =
  | {
      readonly kind: 'provable';
      /** Any of these rules says it. */
      readonly rules: readonly string[];
      /** Where: one of these cells is in the finding's area or among its related cells. */
      readonly places: readonly Place[];
      readonly atLeast: 'error' | 'warning' | 'info';
    }
  | { readonly kind: 'unprovable'; readonly reason: string };

/** Puts one fault into a clean workbook; null where that workbook has no place for it. */
export type Fault = (workbook: CleanWorkbook, random: Random) => Injected | null;

/** The sheets with other cells at the places given, and what follows from them by formula; null empties one. */
export function withCells({ sheets }: Pick<CleanWorkbook, 'sheets'>, cells: readonly (readonly [Place, SnapshotCell | null])[]): Snapshot {
  return recalculated({
    sheets: sheets.map((sheet) => {
      const own = cells.filter(([place]) => place.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const rows = sheet.rows.map((row) => row && [...row]);
      for (const [{ row, column }, cell] of own) (rows[row] ??= [])[column] = cell ?? undefined;
      return { ...sheet, rows };
    }),
  });
}

/** One figure with another value, typed in over whatever was there. */
export function retyped(workbook: CleanWorkbook, figure: Figure, value: number, expected: Expected): Injected {
  return { snapshot: withCells(workbook, [[figure, figureCell({ ...figure, value }, workbook.habit)]]), changed: [figure], expected };
}

export const provable = (rules: readonly string[], places: readonly Place[], atLeast: 'error' | 'warning' | 'info'): Expected => ({ kind: 'provable', rules, places, atLeast });
export const unprovable = (reason: string): Expected => ({ kind: 'unprovable', reason });
