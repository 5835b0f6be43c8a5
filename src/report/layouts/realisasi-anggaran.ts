import type { PerformanceTable } from '../../recognise/performance-table';
import { budgetColumns } from '../budget-columns';
import type { BudgetWhole } from '../budget-ties';
import { budgetWhole, comparableWholes, tiesBlock } from '../budget-ties';
import { carriedBlock, carriedRows } from '../carried/carried-block';
import type { CarriedColumn, CarriedTable } from '../carried/carried-table';
import type { PlannerTable } from '../planner-tables';
import { reportYear, servingTables } from '../carried/serving-tables';
import type { Layout, ReportInput } from '../layout';
import { reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import { serapanChart } from '../serapan-chart';
import type { BlockPlan } from '../table-block';

/** L13: the budget by jenis belanja, by kewenangan and by program, each from its own table, and whether their totals agree. */
export const realisasiAnggaran: Layout = {
  id: 'L13',
  sheetName: 'Realisasi Anggaran',
  title: { key: 'layout.L13' },
  sources(input: ReportInput) {
    const tables = budgetTables(input).map(({ table }) => table);
    return { tables, missing: tables.length > 0 ? [] : [{ key: 'layout.missing.anggaran' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const year = reportYear(input);
    const sources = budgetTables(input);
    const key = sources.some(({ table }) => spends(table)) ? 'report.L13.title' : 'report.L13.pagu-title';
    const compared = comparableWholes(sources.map((own) => budgetWhole(own.table, carriedRows(carriedBudget(own), 0)))).map(({ table }) => table);
    // Where a whole stands on the sheet is known once its own block is planned; the block that compares them is planned after those.
    const wholes = new Map<PerformanceTable, BudgetWhole>();
    const blocks = sources.map((own, index) => budgetBlock(own, `serapan-${index + 1}`, (whole) => wholes.set(own.table, whole)));
    const ties = compared.length > 1 ? [tiesBlock(() => compared.map((table) => wholes.get(table)!))] : [];
    return reportSheet({ layout: this.id, name: this.sheetName, title: reportTitle(key, this.id, null, year, settings), year, blocks: [...blocks, ...ties] }, settings);
  },
};

const spends = ({ columns, rows }: PerformanceTable): boolean =>
  columns.some(({ role }) => role === 'realisasi-anggaran') || rows.some(({ measure }) => measure === 'realisasi-anggaran');

/** The budget tables that speak of the year, in the order of the report. */
function budgetTables(input: ReportInput): readonly PlannerTable[] {
  const year = reportYear(input);
  const found = servingTables(input, (table) => table.kind === 'anggaran' && isOfYear(table, year));
  return found.map((own) => ({ own, rank: rankOf(own.table) })).sort((one, other) => one.rank - other.rank).map(({ own }) => own);
}

function isOfYear({ columns, rows }: PerformanceTable, year: number | null): boolean {
  const money = columns.filter(({ role }) => role === 'pagu' || role === 'realisasi-anggaran' || role === 'angka-periode');
  const hasMoney = columns.some(({ role }) => role === 'pagu' || role === 'realisasi-anggaran') || rows.some(({ measure }) => measure === 'pagu' || measure === 'realisasi-anggaran');
  return hasMoney && (year === null || money.some((column) => column.year === null || column.year === year));
}

/** The budget as a whole, by jenis belanja, by kewenangan, then by program and kegiatan. */
function rankOf({ columns, rows }: PerformanceTable): number {
  if (rows.some(({ measure }) => measure !== null)) return 0;
  const heading = columns.find(({ role }) => role === 'program' || role === 'uraian')?.header ?? '';
  if (/jenis belanja|belanja/i.test(heading)) return 1;
  return /kewenangan/i.test(heading) ? 2 : 3;
}

const carriedBudget = ({ sheet, table }: PlannerTable): CarriedTable => ({ sheet, table, columns: budgetColumns(table), addedTotal: reportWords('report.carried.total') });

function budgetBlock(own: PlannerTable, chart: string, onWhole: (whole: BudgetWhole) => void): BlockPlan {
  const carried = carriedBudget(own);
  const { table, columns } = carried;
  const labels = columns.findIndex(({ kind, from }) => kind === 'copy' && from !== null && !['nomor', 'kode'].includes(table.columns[from]!.role));
  const serapan = columns.findIndex((column) => column.kind === 'computed' && column.look === 'ratio');
  return carriedBlock(
    carried,
    {
      notes: (rows) => {
        onWhole(budgetWhole(table, rows));
        return notesOf(table, columns);
      },
      charts: (rows) => (serapan < 0 || labels < 0 ? [] : serapanChart(chart, table.title ?? table.sheet, rows, labels, serapan)),
    },
  );
}

function notesOf(table: PerformanceTable, columns: readonly CarriedColumn[]): readonly string[] {
  const unit = table.columns.find((column) => column.role === 'pagu' || column.role === 'realisasi-anggaran')?.unit ?? null;
  const isUnsure = table.questions.some(({ about }) => about === 'rupiah-scale');
  return [
    ...(columns.some(({ kind }) => kind === 'computed') ? [reportWords('report.L13.serapan')] : []),
    ...(table.rows.some(({ kind, level }) => kind === 'subtotal' && level !== null) ? [reportWords('report.L13.sums')] : []),
    ...(unit === null ? [] : [reportWords(isUnsure ? 'report.L13.unit-unsure' : 'report.L13.unit', { unit })]),
  ];
}
