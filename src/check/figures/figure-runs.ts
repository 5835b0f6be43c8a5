import type { Area } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import type { TextFigure } from './text-figures';

/** Texts of one kind that stand together in one rectangle, from its top left down each column. */
export interface FigureRun<Figure> {
  readonly area: Area;
  readonly figures: readonly Figure[];
}

interface Run<Figure> {
  area: Area;
  /** The area in rows and columns of the table, so that an empty one between does not part a run. */
  lines: Area;
  figures: Figure[];
}

/**
 * The figures as runs: rows at most `reach` below each other in one column, then columns beside each other with the same
 * first and last row. `apart` parts figures that must not be told as one. The figures come column by column, downwards.
 */
export function figureRuns<Figure extends Pick<TextFigure, 'place'> & Partial<Pick<TextFigure, 'line'>>>(
  figures: Iterable<Figure>,
  { reach = 1, apart = () => false }: { readonly reach?: number; readonly apart?: (one: Figure, next: Figure) => boolean } = {},
): readonly FigureRun<Figure>[] {
  const columns: Run<Figure>[] = [];
  for (const figure of figures) {
    const last = columns.at(-1);
    const { place, line = place } = figure;
    const below = last && last.area.left === place.column ? line.row - last.lines.bottom : 0;
    if (last && below > 0 && below <= reach && !apart(last.figures[0]!, figure)) {
      last.figures.push(figure);
      last.area = { ...last.area, bottom: place.row };
      last.lines = { ...last.lines, bottom: line.row };
    } else {
      columns.push({ area: cellArea(place), lines: cellArea(line), figures: [figure] });
    }
  }
  const runs: Run<Figure>[] = [];
  const byRightEdge = new Map<string, Run<Figure>>();
  for (const run of columns) {
    const edge = (column: number): string => `${run.lines.top},${run.lines.bottom},${column}`;
    const beside = byRightEdge.get(edge(run.lines.left - 1));
    if (beside && !apart(beside.figures[0]!, run.figures[0]!)) {
      beside.figures.push(...run.figures);
      beside.area = { ...beside.area, right: run.area.right };
      beside.lines = { ...beside.lines, right: run.lines.right };
      byRightEdge.set(edge(run.lines.right), beside);
    } else {
      runs.push(run);
      byRightEdge.set(edge(run.lines.right), run);
    }
  }
  return runs;
}
