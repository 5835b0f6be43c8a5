import type { PerformanceTable } from '../recognise/performance-table';
import { columnsInForce } from '../recognise/superseded-columns';
import { cellAt } from '../workbook/snapshot';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { bestRanked, columnOfRole, plannerTables } from './planner-tables';
import type { PrintedSource } from './printed-figure';
import { programLinks } from './program-links';
import type { ReportBlock } from './report-lines';
import type { Place } from './sasaran-rows';
import type { SourceRow } from './source-rows';
import { figureOf, nameFinder } from './source-rows';
import type { ReportSource } from './source-table';

/** One amount of a sasaran's budget: what it is for, and its pagu and realisasi. */
export interface BudgetLine {
  readonly place: Place;
  readonly pagu: PrintedSource;
  /** Null where the table has no column for it. */
  readonly realisasi: PrintedSource | null;
}

/** The budget of each sasaran, in the order of the blocks. */
export interface SasaranBudget {
  readonly tables: readonly PerformanceTable[];
  readonly unit: string | null;
  readonly lines: readonly (readonly BudgetLine[])[];
  /** Programs whose pagu is not known, or that serve several sasaran; theirs have no complete pagu. */
  readonly unplaced: readonly string[];
  readonly incomplete: ReadonlySet<number>;
}

/**
 * The budget of each sasaran: of a table that has pagu beside sasaran, else of the programs that serve its indicators. A
 * program of several sasaran is not divided. Null where nothing says what a sasaran costs.
 */
export function sasaranBudget(input: ReportInput, source: ReportSource, blocks: readonly ReportBlock[]): SasaranBudget | null {
  const budgets = plannerTables(input).flatMap((planner) => budgetColumns(planner, source.year));
  return bySasaran(budgets, blocks) ?? byPrograms(input, source, budgets, blocks);
}

interface BudgetTable extends PlannerTable {
  readonly pagu: number;
  readonly realisasi: number | null;
}

/** The pagu of the year, and the realisasi in the same rupiah. */
function budgetColumns(planner: PlannerTable, year: number | null): readonly BudgetTable[] {
  const { table } = planner;
  const ofRole = (role: 'pagu' | 'realisasi-anggaran') =>
    columnsInForce(table.columns, role).filter((index) => [null, year].includes(table.columns[index]!.year) || year === null);
  const [pagu, ...others] = ofRole('pagu');
  if (pagu === undefined || others.length > 0) return [];
  const realisasi = ofRole('realisasi-anggaran').filter((index) => table.columns[index]!.unit === table.columns[pagu]!.unit);
  return [{ ...planner, pagu, realisasi: realisasi.length === 1 ? realisasi[0]! : null }];
}

const rowsOf = ({ sheet, table }: PlannerTable): readonly SourceRow[] =>
  table.rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal').map((row) => ({ sheet, table, row }));

/** The amount of a row as a formula can add it up; null where it is no number. */
function lineOf(budget: BudgetTable, row: SourceRow, place: Place | null): BudgetLine | null {
  const pagu = figureOf(row, budget.pagu);
  if (place === null || pagu === null || !isNumber(pagu)) return null;
  const realisasi = figureOf(row, budget.realisasi);
  return { place, pagu, realisasi };
}

const isNumber = ({ sheet, at, reading }: PrintedSource): boolean => reading?.kind === 'number' && typeof cellAt(sheet, at.row, at.column)?.value === 'number';

const sasaranFinder = (blocks: readonly ReportBlock[]): ((name: string | null) => readonly number[]) =>
  nameFinder(blocks.map((_, index) => index), (index) => blocks[index]!.lines[0]!.item.sasaran);

function bySasaran(budgets: readonly BudgetTable[], blocks: readonly ReportBlock[]): SasaranBudget | null {
  const find = sasaranFinder(blocks);
  const candidates = budgets
    .filter(({ table }) => columnOfRole(table, 'sasaran') !== null)
    .map((budget) => {
      const lines: BudgetLine[][] = blocks.map(() => []);
      for (const row of rowsOf(budget)) {
        const [at] = find(row.row.sasaran ?? row.row.label);
        const labelAt = row.row.labelAt ?? row.row.sasaranAt;
        const line = lineOf(budget, row, labelAt && { sheet: row.sheet, at: labelAt });
        if (at !== undefined && line) lines[at]!.push(line);
      }
      return { budget, lines };
    })
    .filter(({ lines }) => lines.some((each) => each.length > 0));
  const best = bestRanked(candidates, ({ budget, lines }) => [budget.realisasi === null ? 0 : 1, lines.filter((each) => each.length > 0).length]);
  return best && { tables: [best.budget.table], unit: best.budget.table.columns[best.budget.pagu]!.unit, lines: best.lines, unplaced: [], incomplete: new Set() };
}

function byPrograms(input: ReportInput, source: ReportSource, budgets: readonly BudgetTable[], blocks: readonly ReportBlock[]): SasaranBudget | null {
  const candidates = budgets.filter(({ table }) => columnOfRole(table, 'program') !== null);
  const known = candidates.flatMap(rowsOf).flatMap(({ row }) => row.label ?? []);
  const links = programLinks(input, source, known);
  if (!links) return null;
  const findSasaran = sasaranFinder(blocks);
  const placed = candidates.map((budget) => {
    const find = nameFinder(rowsOf(budget), ({ row }) => row.label);
    const lines: BudgetLine[][] = blocks.map(() => []);
    const unplaced: string[] = [];
    const incomplete = new Set<number>();
    for (const { name, place, indicators, unfound } of links.programs) {
      const names = [...indicators.map((row) => row.sasaran), ...unfound.map(({ row }) => row.sasaran)];
      const served = [...new Set(names.flatMap((sasaran) => findSasaran(sasaran)))];
      const row = highest(find(name));
      const line = row && lineOf(budget, row, place);
      if (served.length === 1 && line) lines[served[0]!]!.push(line);
      else {
        unplaced.push(name);
        served.forEach((index) => incomplete.add(index));
      }
    }
    return { budget, lines, unplaced, incomplete };
  });
  const found = placed.filter(({ lines }) => lines.some((each) => each.length > 0));
  const best = bestRanked(found, ({ budget, lines }) => [lines.reduce((sum, each) => sum + each.length, 0), budget.realisasi === null ? 0 : 1]);
  if (!best) return null;
  const { budget, lines, unplaced, incomplete } = best;
  return { tables: [links.table, budget.table], unit: budget.table.columns[budget.pagu]!.unit, lines, unplaced, incomplete };
}

/** Of rows with one name the one highest in the programme tree; null where two stand as high. */
function highest(rows: readonly SourceRow[]): SourceRow | null {
  const levels = rows.map(({ row }) => row.level ?? 0);
  const top = rows.filter((_, index) => levels[index] === Math.min(...levels));
  return top.length === 1 ? top[0]! : null;
}
