import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { carriedBlock } from '../carried/carried-block';
import { headerTiers } from '../carried/carried-header';
import { carriedKeys } from '../carried/carried-keys';
import type { CarriedColumn, CarriedTable } from '../carried/carried-table';
import type { PlannerTable } from '../planner-tables';
import { reportYear, servingTables } from '../carried/serving-tables';
import type { Layout, ReportInput } from '../layout';
import { withNotes } from '../notes/with-notes';
import { reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';

const isRenstra = ({ kind }: PerformanceTable): boolean => kind === 'renstra';

/** L17: the targets of each indicator over the years of the renstra, one table a source. */
export const matriksRenstra: Layout = {
  id: 'L17',
  sheetName: 'Matriks Renstra',
  title: { key: 'layout.L17' },
  sources(input: ReportInput) {
    const tables = servingTables(input, isRenstra).map(({ table }) => table);
    return { tables, missing: tables.length > 0 ? [] : [{ key: 'layout.missing.renstra' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const tables = servingTables(input, isRenstra).map(matrix);
    const blocks = tables.map((each) => carriedBlock(each));
    const plan = reportSheet({ layout: this.id, name: this.sheetName, title: reportTitle('report.L17.title', this.id, null, null, settings), year: reportYear(input), blocks }, settings);
    return withNotes(plan, input.snapshot, carriedKeys(plan, tables));
  },
};

/** The table's own columns with a SATUAN before the first target where it has none, and the yearly targets under one heading. */
function matrix({ sheet, table }: PlannerTable): CarriedTable {
  const columns: CarriedColumn[] = table.columns.map((column, from) => ({ kind: 'copy', from, header: isYearly(table, from) ? [reportWords('report.header.target'), String(column.year)] : headerTiers(column.header) }));
  const firstFigure = table.columns.findIndex(({ role }) => role === 'target' || role === 'baseline' || role === 'realisasi');
  if (firstFigure > 0 && !table.columns.some(({ role }) => role === 'satuan')) columns.splice(firstFigure, 0, satuan(table));
  return { sheet, table, columns, addedTotal: null };
}

/** A target of a year that stands beside the target of another year. */
function isYearly({ columns }: PerformanceTable, index: number): boolean {
  const { role, year, period } = columns[index]!;
  if (role !== 'target' || year === null || period !== null) return false;
  return [index - 1, index + 1].some((beside) => columns[beside]?.role === 'target' && columns[beside].year !== null && columns[beside].year !== year);
}

/** The unit its heading or every one of its targets names; where they name none or several, a cell to fill in. */
function satuan(table: PerformanceTable): CarriedColumn {
  const targets = table.columns.flatMap(({ role }, index) => (role === 'target' ? [index] : []));
  const ofHeading = table.columns[targets[0] ?? -1]?.unit ?? null;
  return {
    kind: 'made',
    from: null,
    header: [reportWords('report.header.satuan')],
    make: (at, { source }) => {
      if (source?.kind !== 'item') return null;
      const unit = ofHeading ?? unitOf(source, targets);
      return { cell: unit === null ? { ...at, role: 'input' } : { ...at, role: 'text-centre', value: unit }, difference: null };
    },
  };
}

/** `Persentase (%) ...`: the name itself tells the unit. */
const IN_PERCENT = /\(\s*%\s*\)/;

function unitOf({ label, readings }: TableRow, targets: readonly number[]): string | null {
  if (IN_PERCENT.test(label ?? '')) return '%';
  const units = targets.flatMap((index) => {
    const reading = readings[index];
    const quantity = reading?.kind === 'number' ? reading.quantity : reading?.kind === 'range' ? reading.high : null;
    return quantity === null ? [] : [quantity.percent ? '%' : (quantity.unit ?? '')];
  });
  const [first = ''] = units;
  return first !== '' && units.every((unit) => unit.toLowerCase() === first.toLowerCase()) ? first : null;
}
