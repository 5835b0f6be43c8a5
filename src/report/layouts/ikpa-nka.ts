import type { IkpaRegulation } from '../../domain/composite/ikpa';
import { ikpa2022, ikpa2024 } from '../../domain/composite/ikpa';
import type { PerformanceTable } from '../../recognise/performance-table';
import { carriedBlock } from '../carried/carried-block';
import type { CarriedRows } from '../carried/carried-block';
import { headerTiers } from '../carried/carried-header';
import { reportYear, servingTables } from '../carried/serving-tables';
import { countIn } from '../carried/share-basis';
import { carriedIkpa, ikpaColumns, ikpaUnits } from '../ikpa-columns';
import { carriedIkpaList, ikpaList } from '../ikpa-list';
import type { IkpaList } from '../ikpa-list';
import type { Layout, ReportInput } from '../layout';
import type { IkpaResult } from '../nka-block';
import { nkaBlock } from '../nka-block';
import { isNkaOverYears, nkaRealisasi, smartRealisasi } from '../nka-sources';
import type { PlannerTable } from '../planner-tables';
import { reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import type { BlockPlan } from '../table-block';

/** L16: IKPA with its arithmetic, the NKA it gives together with SMART, and NKA over the years where the workbook has that table. */
export const ikpaNka: Layout = {
  id: 'L16',
  sheetName: 'IKPA dan NKA',
  title: { key: 'layout.L16' },
  sources(input: ReportInput) {
    const tables = ikpaTables(input).map(({ table }) => table);
    return { tables, missing: tables.length > 0 ? [] : [{ key: 'layout.missing.ikpa' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const year = reportYear(input);
    const tables = ikpaTables(input);
    const first = tables.find(({ table }) => table.year === year) ?? tables[0]!;
    // Where nilai akhir stands is known once its own block is planned, before the one that refers to it.
    let result: IkpaResult | null = null;
    const blocks: BlockPlan[] = tables.map((own) =>
      ikpaBlock(own, year, (rows) => {
        if (own === first) result = resultOf(own.table, rows);
      }),
    );
    const names = first.table.columns.findIndex(({ role }) => role === 'nilai' || role === 'bobot');
    const nameColumns = Math.max(1, ikpaList(first.table) ? names : names - 1);
    const sources = { year, ikpa: () => result!, smart: smartRealisasi(input, year), printed: nkaRealisasi(input, year), nameColumns };
    const years = servingTables(input, isNkaOverYears).map(({ sheet, table }) =>
      carriedBlock({ sheet, table, addedTotal: null, columns: table.columns.map(({ header }, from) => ({ kind: 'copy', from, header: headerTiers(header) })) }),
    );
    return reportSheet({ layout: this.id, name: this.sheetName, title: reportTitle('report.L16.title', this.id, null, year, settings), year, blocks: [...blocks, nkaBlock(sources), ...years] }, settings);
  },
};

const ikpaTables = (input: ReportInput): readonly PlannerTable[] => servingTables(input, (table) => ikpaList(table) !== null || (table.kind === 'ikpa' && ikpaUnits(table).length > 0));

function ikpaBlock({ sheet, table }: PlannerTable, year: number | null, onRows: (rows: CarriedRows) => void): BlockPlan {
  const list = ikpaList(table);
  const addedTotal = list !== null && list.result === null ? reportWords('report.L16.akhir') : null;
  return carriedBlock(
    { sheet, table, columns: list ? carriedIkpaList(sheet, table, list) : carriedIkpa(sheet, table), addedTotal },
    {
      notes: (rows) => {
        onRows(rows);
        return list ? listNotes(table, list, year) : notesOf(table, year);
      },
    },
  );
}

function resultOf(table: PerformanceTable, { lines, cellOf }: CarriedRows): IkpaResult {
  const list = ikpaList(table);
  if (list) {
    const line = lines.find(({ source }) => source === list.result)!;
    const value = cellOf(line, list.akhir)?.cell.value;
    return { at: { row: line.row, column: list.akhir }, value: typeof value === 'number' ? value : null, others: 0 };
  }
  const units = ikpaUnits(table);
  const line = lines.find(({ source }) => source === units[0]!.nilai)!;
  const column = ikpaColumns(table).akhir;
  const value = cellOf(line, column)?.cell.value;
  return { at: { row: line.row, column }, value: typeof value === 'number' ? value : null, others: units.length - 1 };
}

function notesOf(table: PerformanceTable, year: number | null): readonly string[] {
  const [unit] = ikpaUnits(table);
  return [
    ...(unit!.bobot === null ? [reportWords('report.L16.no-weights')] : [reportWords('report.L16.method'), weightsNote(ikpaColumns(table).indicators.map((index) => countIn(unit!.bobot!, index)))]),
    ...(ikpaColumns(table).deduction === null ? [] : [reportWords('report.L16.deduction')]),
    ...yearNote(table, year),
  ];
}

function listNotes(table: PerformanceTable, { indicators, bobot, deduction }: IkpaList, year: number | null): readonly string[] {
  return [
    reportWords('report.L16.list-method'),
    weightsNote(indicators.map((row) => countIn(row, bobot))),
    ...(deduction === null ? [] : [reportWords('report.L16.deduction')]),
    ...yearNote(table, year),
  ];
}

const yearNote = (table: PerformanceTable, year: number | null): readonly string[] =>
  table.year !== null && year !== null && table.year !== year ? [reportWords('report.L16.other-year', { source: table.year, year })] : [];

/** Whose weights the table has, by their order. */
function weightsNote(points: readonly (number | null)[]): string {
  const sum = points.reduce<number>((total, each) => total + (each ?? 0), 0);
  const weights = points.map((each) => (each === null ? null : sum <= 2 ? each * 100 : each));
  const has = (regulation: IkpaRegulation): boolean =>
    regulation.weights.length === weights.length && regulation.weights.every(({ weightPercent }, index) => Math.abs(weightPercent - (weights[index] ?? -1)) < 1e-9);
  const regulation = [ikpa2022, ikpa2024].find(has);
  return regulation ? reportWords('report.L16.weights', { regulation: regulation.id }) : reportWords('report.L16.other-weights');
}
