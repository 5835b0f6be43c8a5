import { indicatorKey } from '../recognise/indicator-name';
import type { PerformanceTable, TableRow } from '../recognise/performance-table';
import type { Settings } from '../workbook/settings';
import { displayedText } from '../workbook/displayed-text';
import { cellAt } from '../workbook/snapshot';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { bestRanked, columnOfRole, plannerTables } from './planner-tables';
import type { ReportBlock } from './report-lines';
import { rowCapaian } from './row-capaian';
import type { Place } from './sasaran-rows';
import type { SourceRow } from './source-rows';
import { cellInForce, itemRows, nameOf, rowFinder } from './source-rows';
import type { ReportSource } from './source-table';

/** A program and the indicators that a table puts beside it. */
export interface ProgramLink {
  readonly name: string;
  readonly place: Place;
  /** Rows of the capaian table. */
  readonly indicators: readonly TableRow[];
  /** Rows of the linking table whose indicator the capaian table does not name. */
  readonly unfound: readonly SourceRow[];
}

export interface ProgramLinks {
  readonly table: PerformanceTable;
  readonly programs: readonly ProgramLink[];
  /** Whether a row without a program was taken to go on with the one above. */
  readonly carriesDown: boolean;
}

/**
 * Which program each indicator of the year serves, by the table that says so for most of them. `known` are names of programs
 * that other tables use: of two tables, one that spells them alike is the better. Null where no table links them.
 */
export function programLinks(input: ReportInput, source: ReportSource, known: readonly string[]): ProgramLinks | null {
  const find = rowFinder(itemRows(source));
  const names = new Set(known.map(indicatorKey));
  const candidates = plannerTables(input)
    .filter(({ table }) => columnOfRole(table, 'program') !== null && columnOfRole(table, 'indikator') !== null)
    .filter(({ table }) => table.year === null || source.year === null || table.year === source.year)
    .map((table) => linksOf(table, find))
    .filter(({ programs }) => programs.some(({ indicators }) => indicators.length > 0));
  return bestRanked(candidates, ({ programs }) => [
    programs.reduce((sum, { name, indicators }) => sum + (names.size === 0 || names.has(indicatorKey(name)) ? indicators.length : 0), 0),
  ]);
}

function linksOf(planner: PlannerTable, find: ReturnType<typeof rowFinder>): ProgramLinks {
  const column = planner.table.columns[columnOfRole(planner.table, 'program')!]!.column;
  const programs = new Map<string, { name: string; place: Place; indicators: TableRow[]; unfound: SourceRow[] }>();
  let carriesDown = false;
  for (const item of itemRows(planner)) {
    const at = cellInForce(item, column, true);
    if (at === null) continue;
    const name = displayedText(cellAt(item.sheet, at.row, at.column)).trim();
    const inMerge = item.sheet.merges.some((area) => area.left <= column && area.right >= column && area.top === at.row && area.bottom >= item.row.row);
    carriesDown ||= at.row !== item.row.row && !inMerge;
    const key = indicatorKey(name);
    const program = programs.get(key) ?? { name, place: { sheet: item.sheet, at }, indicators: [], unfound: [] };
    programs.set(key, program);
    const found = find(nameOf(item), item.row.sasaran);
    if (found) program.indicators.push(found.row);
    else program.unfound.push(item);
  }
  return { table: planner.table, programs: [...programs.values()], carriesDown };
}

/** The programs that have indicators, numbered by their place, with their rows from `top` down. */
export function programBlocks(source: ReportSource, programs: readonly (ProgramLink | null)[], top: number, settings: Settings): readonly ReportBlock[] {
  let row = top;
  return programs.flatMap((program, index) => {
    if (program === null || program.indicators.length === 0) return [];
    const { place, indicators } = program;
    const lines = indicators.map((item) => ({ row: row++, item, found: rowCapaian(source.sheet, source.table, item, source.group, settings) }));
    return [{ nomor: index + 1, sasaranAt: place.at, sasaranOn: place.sheet, lines, meanRow: null }];
  });
}
