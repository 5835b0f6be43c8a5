import { PRINT_MARGINS } from '../workbook/role-looks';
import type { RowSpan, SheetPlan } from '../workbook/sheet-plan';

/** Paper in points, upright. */
const PAPERS: Readonly<Record<SheetPlan['print']['paper'], { readonly width: number; readonly height: number }>> = {
  A4: { width: 595, height: 842 },
  F4: { width: 612, height: 936 },
};
const POINTS_PER_INCH = 72;
/** One character of a column width at the default font. */
const POINTS_PER_CHARACTER = 5.4;
const DEFAULT_POINTS = 15;
/**
 * The shares of a page by which a printer's fonts may make it shorter, and longer; they add up until a page begins where we say.
 * Longer is likelier: a sheet scaled down to the width of the paper gains rows.
 */
const SHORTER = 0.04;
const LONGER = 0.1;

/** The plan with its pages begun where its rows, as high as they are by now, ask for it. */
export const withPageBreaks = (plan: SheetPlan): SheetPlan => ({ ...plan, pageBreaksBefore: pageBreaks(plan, plan.keptWhole ?? []) });

/**
 * The rows that should begin a page so that no part of the sheet (a table with its notes, a chart, a signature block) is cut
 * which a page of its own would hold whole. A part longer than a page runs on from where it stands.
 */
export function pageBreaks(plan: SheetPlan, parts: readonly RowSpan[]): readonly number[] {
  const { print, columnWidths, rowHeights } = plan;
  const paper = PAPERS[print.paper];
  const [across, down] = print.orientation === 'portrait' ? [paper.width, paper.height] : [paper.height, paper.width];
  const width = columnWidths.reduce((sum, each) => sum + each, 0) * POINTS_PER_CHARACTER;
  const scale = Math.min(1, (across - (PRINT_MARGINS.left + PRINT_MARGINS.right) * POINTS_PER_INCH) / width);
  const page = (down - (PRINT_MARGINS.top + PRINT_MARGINS.bottom) * POINTS_PER_INCH) / scale;
  const points = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row <= to; row += 1) sum += rowHeights[row] ?? DEFAULT_POINTS;
    return sum;
  };
  const repeated = points(print.repeatRows.from, print.repeatRows.to);
  const needs = new Map(parts.slice(1).map(({ top, bottom }) => [top, points(top, bottom)]));
  const breaks: number[] = [];
  let used = 0;
  let pages = 1;
  for (let row = 0; row <= print.area.bottom; row += 1) {
    const needed = needs.get(row);
    const room = page - (used === 0 ? 0 : repeated);
    if (needed !== undefined && needed <= room && (used + needed > page * (1 - SHORTER * pages) || (pages > 1 && used < repeated + page * LONGER * (pages - 1)))) {
      breaks.push(row);
      used = repeated;
      pages = 1;
    }
    const height = points(row, row);
    const isFull = used + height > page;
    used = isFull ? repeated + height : used + height;
    if (isFull) pages += 1;
  }
  return breaks;
}
