import type { PrintedSource } from './printed-figure';
import { figureOf, itemRows, rowFinder } from './source-rows';
import type { ReportSource } from './source-table';

/** Target and realisasi of an indicator in the year. */
export interface SourceFigures {
  readonly target: PrintedSource | null;
  readonly realisasi: PrintedSource | null;
}

/** Finds the figures an indicator has in the capaian table of the year; null where that does not name it. */
export function sourceFigures(source: ReportSource): (name: string | null, sasaran: string | null) => SourceFigures | null {
  const find = rowFinder(itemRows(source));
  return (name, sasaran) => {
    const item = find(name, sasaran);
    return item && { target: figureOf(item, source.group.target), realisasi: figureOf(item, source.group.realisasi) };
  };
}
