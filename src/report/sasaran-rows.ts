import type { PerformanceTable } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { bestRanked, columnOfRole, plannerTables } from './planner-tables';
import type { PrintedSource } from './printed-figure';
import type { ReportBlock } from './report-lines';
import { cellInForce, figureOf, itemRows, nameFinder } from './source-rows';
import type { SourceRow } from './source-rows';
import type { ReportSource } from './source-table';

/** A place on a sheet of the user. */
export interface Place {
  readonly sheet: SheetSnapshot;
  readonly at: CellPosition;
}

/** One sasaran of a table that lists them, with its indicators of the year. */
export interface SasaranRow {
  readonly tujuan: Place | null;
  readonly sasaran: Place;
  /** Null where the capaian table does not name the sasaran. */
  readonly block: ReportBlock | null;
  /** Its mean as a table of means prints it. */
  readonly printed: PrintedSource | null;
}

export interface SasaranList {
  readonly rows: readonly SasaranRow[];
  /** The table of means whose rows and order it follows; null where there is none. */
  readonly means: PerformanceTable | null;
}

/**
 * The sasaran of the year: those of the workbook's own table of means in its order, then what the capaian table names besides,
 * each with the tujuan that some table gives it.
 */
export function sasaranList(input: ReportInput, source: ReportSource, blocks: readonly ReportBlock[]): SasaranList {
  const named = blocks.filter(({ sasaranAt }) => sasaranAt !== null);
  const sasaranOf = ({ lines }: ReportBlock): string | null => lines[0]!.item.sasaran;
  const findBlock = nameFinder(named, sasaranOf);
  const means = meansTable(input, source.year, 'sasaran');
  const listed = means === null ? [] : itemRows(means).filter(({ row }) => row.labelAt !== null);
  const tujuan = tujuanFinder(input);
  const fromMeans = listed.map((item): SasaranRow => ({
    tujuan: tujuanOf(item) ?? tujuan(item.row.label),
    sasaran: { sheet: item.sheet, at: item.row.labelAt! },
    block: single(findBlock(item.row.label)),
    printed: figureOf(item, columnOfRole(item.table, 'rata-rata') ?? columnOfRole(item.table, 'capaian')),
  }));
  const taken = new Set(fromMeans.map(({ block }) => block));
  const others = named.filter((block) => !taken.has(block)).map((block): SasaranRow => ({
    tujuan: tujuan(sasaranOf(block)),
    sasaran: { sheet: source.sheet, at: block.sasaranAt! },
    block,
    printed: null,
  }));
  return { rows: [...fromMeans, ...others], means: means?.table ?? null };
}

/** The table of means of the year per sasaran or per program, the one with most rows; null where there is none. */
export function meansTable(input: ReportInput, year: number | null, per: 'sasaran' | 'program'): PlannerTable | null {
  const candidates = plannerTables(input).filter(
    ({ table }) => table.kind === 'rata-rata' && columnOfRole(table, per) !== null && (table.year === null || year === null || table.year === year),
  );
  return bestRanked(candidates, ({ table }) => [table.rows.filter(({ kind }) => kind === 'item').length]);
}

const single = <Item>(found: readonly Item[]): Item | null => (found.length === 1 ? found[0]! : null);

function tujuanOf(item: SourceRow): Place | null {
  const column = columnOfRole(item.table, 'tujuan');
  const at = column === null ? null : cellInForce(item, item.table.columns[column]!.column, false);
  return at && { sheet: item.sheet, at };
}

/** The tujuan of a sasaran by any table that has a column of them. */
function tujuanFinder(input: ReportInput): (sasaran: string | null) => Place | null {
  const rows = plannerTables(input)
    .filter(({ table }) => columnOfRole(table, 'tujuan') !== null)
    .flatMap(itemRows);
  const find = nameFinder(rows, ({ row }) => row.sasaran ?? row.label);
  return (sasaran) => {
    for (const item of find(sasaran)) {
      const place = tujuanOf(item);
      if (place) return place;
    }
    return null;
  };
}
