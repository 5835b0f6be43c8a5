import type { PerformanceTable } from '../recognise/performance-table';
import { cellAt } from '../workbook/snapshot';
import { isFilled } from './filled-test';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { plannerTables } from './planner-tables';
import type { PrintedSource } from './printed-figure';
import { findRenstraTargets } from './renstra-targets';
import { sourceFigures } from './source-figures';
import type { RowFinder, SourceRow } from './source-rows';
import { figureOf, itemRows, nameOf, rowFinder } from './source-rows';
import type { ReportSource } from './source-table';
import { findStandardTable } from './standard-table';

/** The cells that say whether an indicator has a comparison: one of each list must be filled; an empty list is never. */
export type Needed = readonly (readonly PrintedSource[])[];

/** The four comparisons BAB III asks for: target of the year, earlier years, renstra, national standard. */
export const COMPARISONS = ['target', 'years', 'renstra', 'standard'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface Coverage {
  readonly items: readonly SourceRow[];
  readonly tables: readonly PerformanceTable[];
  needed(item: SourceRow): Readonly<Record<Comparison, Needed>>;
}

/** Where the figures of each comparison stand for the indicators of the year. */
export function comparisonCoverage(input: ReportInput, main: ReportSource): Coverage {
  const ofYear = sourceFigures(main);
  const earlier = plannerTables(input).flatMap((planner) => earlierRealisasi(planner, main.year));
  const renstra = findRenstraTargets(input);
  const standard = findStandardTable(input);
  const inRenstra = renstra && rowFinder(renstra.items);
  const inStandard = standard && rowFinder(standard.items);
  const tables = [main.table, ...earlier.map(({ table }) => table), ...(renstra?.tables ?? []), ...(standard?.tables ?? [])];
  return {
    items: itemRows(main),
    tables: [...new Set(tables)],
    needed(item) {
      const [name, sasaran] = [nameOf(item), item.row.sasaran];
      const own = ofYear(name, sasaran);
      const realisasi = present([own?.realisasi ?? null]);
      const renstraRow = inRenstra?.(name, sasaran) ?? null;
      const standardRow = inStandard?.(name, sasaran) ?? null;
      return {
        target: [present([own?.target ?? null]), realisasi],
        years: [lookedAt(earlier.flatMap(({ figures }) => figures(name, sasaran))), realisasi],
        renstra: [present([renstraRow && renstra!.figures(renstraRow).targetAkhir]), realisasi],
        standard: [present([standardRow && standard!.figures(standardRow).standar]), realisasi],
      };
    },
  };
}

const present = (figures: readonly (PrintedSource | null)[]): readonly PrintedSource[] => figures.flatMap((figure) => figure ?? []);

/** A formula has room for so many cells. */
const MOST_CELLS = 20;

/** The filled ones first: one of them is enough. */
function lookedAt(figures: readonly PrintedSource[]): readonly PrintedSource[] {
  const rank = ({ sheet, at }: PrintedSource): number => (isFilled(cellAt(sheet, at.row, at.column)) ? 0 : 1);
  return [...figures].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_CELLS);
}

/** Realisasi of years before the report year in a table. */
function earlierRealisasi(planner: PlannerTable, year: number | null) {
  const { table } = planner;
  const columns = table.groups.flatMap((group) => (group.realisasi !== null && group.period === null && group.year !== null && year !== null && group.year < year ? [group.realisasi] : []));
  if (columns.length === 0) return [];
  const find: RowFinder = rowFinder(itemRows(planner));
  const figures = (name: string | null, sasaran: string | null): readonly PrintedSource[] => {
    const row = find(name, sasaran);
    return row ? present(columns.map((column) => figureOf(row, column))) : [];
  };
  return [{ table, figures }];
}
