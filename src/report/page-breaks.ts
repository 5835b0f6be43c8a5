import { PRINT_MARGINS } from '../workbook/role-looks';
import type { SheetPlan } from '../workbook/sheet-plan';

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
 * The rows that should begin a page so that no part of the sheet (a table with its notes, a chart, a signature block) is cut
 * which a page of its own would hold whole. A part longer than a page runs on from where it stands.
 */
export function pageBreaks(plan: SheetPlan, parts: readonly { readonly top: number; readonly bottom: number }[]): readonly number[] {
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
  const breaks: number[] = [];
  let start = 0;
  for (const { top, bottom } of parts.slice(1)) {
    const room = page - (start === 0 ? 0 : repeated);
    const used = points(start, top - 1) % room;
    const needed = points(top, bottom);
    if (used + needed <= room || needed > page - repeated) continue;
    breaks.push(top);
    start = top;
  }
  return breaks;
}
