import { fittedHeights } from '../workbook/fitted-heights';
import type { SheetPlan } from '../workbook/sheet-plan';

/** Pixels of one character of the default font, Calibri 11, and of the padding of a column (ECMA-376 18.3.1.13). */
const CHARACTER_PX = 7;
const PADDING_PX = 5;
/** 72 points and 96 pixels to the inch. */
const POINTS_PER_PX = 72 / 96;

export const STANDARD_HEIGHT_POINTS = 15;
/** The width of a column nobody set, in characters. */
const STANDARD_CHARACTERS = 8.43;
/** A column of this size is hidden. */
const HIDDEN = 0;

export function pointsOfCharacters(characters: number): number {
  return characters === 0 ? HIDDEN : Math.round(characters * CHARACTER_PX + PADDING_PX) * POINTS_PER_PX;
}

/** Sizes in points, by row or column from the first; undefined leaves one as it is. */
export interface Sizes {
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
}

/** The sizes a plan asks for. Rows whose text fits are of standard height; those of a new sheet are so anyway. What an earlier plan hid is shown. */
export function plannedSizes(plan: SheetPlan, present: Sizes | null): Sizes {
  const fitted = fittedHeights(plan);
  const last = Math.max(-1, ...Object.keys(fitted).map(Number), (present?.rows.length ?? 0) - 1);
  return {
    rows: Array.from({ length: last + 1 }, (_, row) => fitted[row] ?? (present ? STANDARD_HEIGHT_POINTS : undefined)),
    columns: Array.from({ length: Math.max(plan.columnWidths.length, present?.columns.length ?? 0) }, (_, column) => {
      const characters = plan.columnWidths[column] ?? (present?.columns[column] === HIDDEN ? STANDARD_CHARACTERS : undefined);
      return characters === undefined ? undefined : pointsOfCharacters(characters);
    }),
  };
}

/** Neighbours of one size as one stretch. */
function stretches(sizes: readonly (number | undefined)[], present: readonly (number | undefined)[]): { from: number; to: number; size: number }[] {
  const found: { from: number; to: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    if (size === undefined || size === present[index]) return;
    const last = found.at(-1);
    if (last && last.size === size && last.to === index - 1) last.to = index;
    else found.push({ from: index, to: index, size });
  });
  return found;
}

/** Sets the sizes that are not so already. */
export function writeSizes(sheet: Excel.Worksheet, sizes: Sizes, present: Sizes | null): void {
  for (const { from, to, size } of stretches(sizes.columns, present?.columns ?? [])) {
    const columns = sheet.getRangeByIndexes(0, from, 1, to - from + 1);
    columns.columnHidden = size === HIDDEN;
    if (size !== HIDDEN) columns.format.columnWidth = size;
  }
  for (const { from, to, size } of stretches(sizes.rows, present?.rows ?? [])) {
    sheet.getRangeByIndexes(from, 0, to - from + 1, 1).format.rowHeight = size;
  }
}

/** The sizes to give back after the plan's were set: only where those are others. */
export function formerSizes(former: Sizes, planned: Sizes): Sizes {
  const changed = (sizes: Sizes['rows'], others: Sizes['rows']): Sizes['rows'] =>
    sizes.map((size, index) => (others[index] === undefined || others[index] === size ? undefined : size));
  return { rows: changed(former.rows, planned.rows), columns: changed(former.columns, planned.columns) };
}
