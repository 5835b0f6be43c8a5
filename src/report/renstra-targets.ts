import type { CapaianGroup, PerformanceTable } from '../recognise/performance-table';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { bestRanked, columnOfRole, plannerTables } from './planner-tables';
import type { PrintedSource } from './printed-figure';
import { isComputable } from './row-capaian';
import { sourceFigures } from './source-figures';
import type { RowFinder, SourceRow } from './source-rows';
import { figureOf, itemRows, nameOf, rowFinder } from './source-rows';
import type { ReportSource } from './source-table';
import { findReportSource } from './source-table';

/** The figures of one indicator beside its target at the end of the renstra, each from whatever table has it. */
export interface RenstraFigures {
  readonly target: PrintedSource | null;
  readonly realisasi: PrintedSource | null;
  readonly targetAkhir: PrintedSource | null;
  /** The capaian against the last target as its own table prints it. */
  readonly printed: PrintedSource | null;
}

/** The indicators of the year with their targets at the end of the renstra. */
export interface RenstraTargets {
  readonly year: number | null;
  /** The last year of the renstra, where a table names it. */
  readonly lastYear: number | null;
  readonly tables: readonly PerformanceTable[];
  /** The sheet whose TARGET is the last one by the title of its table alone. */
  readonly byTitle: string | null;
  readonly items: readonly SourceRow[];
  figures(item: SourceRow): RenstraFigures;
}

const SPEAKS_OF_RENSTRA = /\b(renstra|rencana strategis|rpjmd|rpjmn|rpjm|jangka menengah)\b/i;

/** Where a table states targets at the end of the renstra: a column of its table, and the year it says. */
interface LastTargets extends PlannerTable {
  readonly column: number;
  readonly year: number | null;
  readonly byTitle: boolean;
  /** The year's own figures beside it. */
  readonly group: CapaianGroup | null;
  readonly printed: number | null;
}

/**
 * Targets at the end of the renstra: of a column that says so, else of a comparison whose title says it is with the renstra,
 * else of the last year of a renstra table that covers the report year. The rows are those of a table that has the realisasi
 * beside them, else of the capaian table of the year. Null where no table has such targets or none has a realisasi.
 */
export function findRenstraTargets(input: ReportInput): RenstraTargets | null {
  const main = findReportSource(input);
  const year = input.settings.report.year ?? main?.year ?? null;
  const tables = plannerTables(input);
  const stated = tables.flatMap((planner) => statedColumn(planner, year));
  const titled = tables.flatMap((planner) => titledComparison(planner, year, main));
  const spans = tables.flatMap((planner) => lastYearOf(planner, year));
  const own = best([...stated, ...titled].filter(({ group }) => group !== null && group.realisasi !== null));
  const found = own ?? bestFor(main, stated) ?? bestFor(main, spans);
  if (!found || !(own ?? main)) return null;
  const known = main ? sourceFigures(main) : null;
  const find = own ? null : rowFinder(itemRows(found));
  return {
    year: year ?? own?.group?.year ?? found.table.year,
    lastYear: found.year,
    tables: [found.table, ...(main && main.table !== found.table ? [main.table] : [])],
    byTitle: found.byTitle ? found.table.sheet : null,
    items: itemRows(own ?? main!),
    figures(item) {
      const row = find ? find(nameOf(item), item.row.sasaran) : item;
      const ofYear = known?.(nameOf(item), item.row.sasaran) ?? null;
      const group = own?.group ?? null;
      return {
        target: (found.byTitle || !own ? null : figureOf(item, group?.target ?? null)) ?? ofYear?.target ?? null,
        realisasi: (own ? figureOf(item, group?.realisasi ?? null) : null) ?? ofYear?.realisasi ?? null,
        targetAkhir: row && figureOf(row, found.column),
        printed: own ? figureOf(item, found.printed) : null,
      };
    },
  };
}

const count = ({ rows }: PerformanceTable): number => rows.filter(({ kind }) => kind === 'item').length;

const best = (candidates: readonly LastTargets[]): LastTargets | null => bestRanked(candidates, ({ table, byTitle }) => [byTitle ? 0 : 1, count(table)]);

/** Of several, the one that names most indicators of the year. */
function bestFor(main: ReportSource | null, candidates: readonly LastTargets[]): LastTargets | null {
  if (!main) return null;
  const wanted = itemRows(main);
  const named = (find: RowFinder): number => wanted.filter((item) => find(nameOf(item), item.row.sasaran) !== null).length;
  const ranked = candidates.map((candidate) => ({ candidate, named: named(rowFinder(itemRows(candidate))) })).filter((each) => each.named > 0);
  return bestRanked(ranked, (each) => [each.named])?.candidate ?? null;
}

const isOfYear = (group: CapaianGroup, year: number | null): boolean => group.period === null && (group.year === null || year === null || group.year === year);

function statedColumn(planner: PlannerTable, year: number | null): readonly LastTargets[] {
  const { table } = planner;
  const column = columnOfRole(table, 'target-akhir');
  if (column === null) return [];
  // Where nothing names the year of the report, the last realisasi is the one to set against the end.
  const group = bestRanked(table.groups.filter((each) => each.realisasi !== null && isOfYear(each, year)), (each) => [each.year ?? 0, isComputable(each) ? 1 : 0]);
  return [{ ...planner, column, year: table.columns[column]!.year, byTitle: false, group, printed: columnOfRole(table, 'persen') }];
}

function titledComparison(planner: PlannerTable, year: number | null, main: ReportSource | null): readonly LastTargets[] {
  const { table } = planner;
  if (table.kind !== 'capaian' || !SPEAKS_OF_RENSTRA.test(table.title ?? '') || table === main?.table) return [];
  const groups = table.groups.filter((each) => isComputable(each) && isOfYear(each, year));
  const [group] = groups;
  return groups.length === 1 && group ? [{ ...planner, column: group.target!, year: null, byTitle: true, group, printed: group.capaian }] : [];
}

function lastYearOf(planner: PlannerTable, year: number | null): readonly LastTargets[] {
  const { table } = planner;
  if (table.kind !== 'renstra') return [];
  const targets = table.groups.flatMap((group) => (group.year === null || group.period !== null || group.target === null ? [] : [{ year: group.year, column: group.target }]));
  const last = targets.reduce<(typeof targets)[number] | null>((latest, each) => (latest && latest.year >= each.year ? latest : each), null);
  if (!last || (year !== null && (last.year < year || targets.every((each) => each.year > year)))) return [];
  return [{ ...planner, column: last.column, year: last.year, byTitle: false, group: null, printed: null }];
}
