import type { PerformanceTable } from '../recognise/performance-table';
import { columnsInForce } from '../recognise/superseded-columns';
import type { CellPosition } from '../workbook/address';
import { formatCell } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import type { CarriedRows } from './carried/carried-block';
import { wholeLine } from './carried/carried-lines';
import { headerRow } from './header-row';
import { reportWords, textLiteral } from './report-words';
import type { BlockPlan, TableBlock } from './table-block';

interface Figure {
  readonly at: CellPosition;
  readonly value: number;
}

/** What one table of the sheet makes of the budget as a whole. */
export interface BudgetWhole {
  readonly table: PerformanceTable;
  readonly pagu: Figure | null;
  readonly realisasi: Figure | null;
}

/** The whole pagu and realisasi of a carried budget table: its JUMLAH, its only row, or the rows that stack them. */
export function budgetWhole(table: PerformanceTable, { lines, cellOf }: CarriedRows): BudgetWhole {
  const items = lines.filter(({ source }) => source?.kind === 'item');
  const whole = wholeLine(lines) ?? (items.length === 1 ? items[0]! : null);
  const figure = (role: 'pagu' | 'realisasi-anggaran'): Figure | null => {
    const columns = columnsInForce(table.columns, role);
    const stackedIn = table.columns.findIndex((column) => column.role === 'angka-periode');
    const stackedRows = items.filter(({ source }) => source?.measure === role);
    const [line, column] = columns.length === 1 ? [whole, columns[0]!] : stackedRows.length === 1 ? [stackedRows[0]!, stackedIn] : [null, -1];
    const value = line === null || column < 0 ? undefined : cellOf(line, column)?.cell.value;
    return typeof value === 'number' ? { at: { row: line!.row, column }, value } : null;
  };
  return { table, pagu: figure('pagu'), realisasi: figure('realisasi-anggaran') };
}

/** The tables that can be of one budget: those of the year and unit of the first that has both pagu and realisasi. */
export function comparableWholes(wholes: readonly BudgetWhole[]): readonly BudgetWhole[] {
  const first = wholes.find(({ pagu, realisasi }) => pagu !== null && realisasi !== null);
  const unitOf = ({ table }: BudgetWhole): string => table.columns.flatMap(({ unit }) => (unit === null || unit === '%' ? [] : [unit]))[0] ?? 'rupiah';
  return first ? wholes.filter((each) => each.pagu !== null && each.table.year === first.table.year && unitOf(each) === unitOf(first)) : [];
}

const COLUMNS = { table: 0, pagu: 1, realisasi: 2, paguDifference: 3, realisasiDifference: 4 };
/** Less than this is a rounded rupiah. */
const SLACK = 0.5;

/** The wholes under each other with what each differs from the first, and a line that says whether all agree. */
export function tiesBlock(wholes: () => readonly BudgetWhole[]): BlockPlan {
  return { caption: reportWords('report.L13.ties'), plan: (top) => ties(wholes(), top) };
}

function ties(wholes: readonly BudgetWhole[], top: number): TableBlock {
  const header = headerRow(top, ['report.header.tabel', 'report.header.jumlah-pagu', 'report.header.jumlah-realisasi', 'report.header.selisih-pagu', 'report.header.selisih-realisasi']);
  const differences: { at: string; value: number }[] = [];
  const cells = wholes.flatMap(({ table, pagu, realisasi }, index): PlanCell[] => {
    const row = top + 1 + index;
    const copy = (column: number, figure: Figure | null): PlanCell[] => (figure === null ? [] : [{ row, column, role: 'integer', formula: `=${formatCell(figure.at)}`, value: figure.value }]);
    const difference = (column: number, of: number, figure: Figure | null, first: Figure | null): PlanCell[] => {
      if (index === 0 || figure === null || first === null) return [];
      const cell: PlanCell = { row, column, role: 'integer', formula: `=${formatCell({ row, column: of })}-${formatCell({ row: top + 1, column: of })}`, value: figure.value - first.value };
      differences.push({ at: formatCell(cell), value: figure.value - first.value });
      return [cell];
    };
    return [
      { row, column: COLUMNS.table, role: 'text', value: table.title ?? table.sheet },
      ...copy(COLUMNS.pagu, pagu),
      ...copy(COLUMNS.realisasi, realisasi),
      ...difference(COLUMNS.paguDifference, COLUMNS.pagu, pagu, wholes[0]!.pagu),
      ...difference(COLUMNS.realisasiDifference, COLUMNS.realisasi, realisasi, wholes[0]!.realisasi),
    ];
  });
  const agree = differences.every(({ value }) => Math.abs(value) < SLACK);
  const [tied, untied] = [reportWords('report.L13.tied'), reportWords('report.L13.untied')];
  const test = differences.map(({ at }) => `ABS(${at})<${SLACK}`).join(',');
  return {
    header,
    body: { cells, merges: [], bottom: top + wholes.length },
    notes: [{ formula: `=IF(AND(${test}),${textLiteral(tied)},${textLiteral(untied)})`, value: agree ? tied : untied }],
    columnWidths: [30, 20, 20, 16, 16],
    toned: [],
  };
}
