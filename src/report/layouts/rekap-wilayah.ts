import type { PerformanceTable } from '../../recognise/performance-table';
import { carriedBlock } from '../carried/carried-block';
import type { CarriedColumn } from '../carried/carried-table';
import { shareOfColumn } from '../carried/computed-figures';
import { reportYear, servingTables } from '../carried/serving-tables';
import { isCount, rekapColumns } from '../carried/rekap-columns';
import { countIn } from '../carried/share-basis';
import { shareNotes } from '../carried/share-note';
import type { Layout, ReportInput } from '../layout';
import { isWholeRekap } from '../rekap-sources';
import { reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';

/** L18: counts by region or kind, one table a source, each with its JUMLAH and its shares. */
export const rekapWilayah: Layout = {
  id: 'L18',
  sheetName: 'Rekap Wilayah',
  title: { key: 'layout.L18' },
  sources(input: ReportInput) {
    const tables = servingTables(input, isWholeRekap).map(({ table }) => table);
    return { tables, missing: tables.length > 0 ? [] : [{ key: 'layout.missing.rekap' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const year = reportYear(input);
    const blocks = servingTables(input, isWholeRekap).map(({ sheet, table }) =>
      carriedBlock({ sheet, table, columns: columnsOf(table), addedTotal: reportWords('report.carried.total') }, { notes: () => shareNotes(table) }),
    );
    return reportSheet({ layout: this.id, name: this.sheetName, title: reportTitle('report.L18.title', this.id, null, year, settings), year, blocks }, settings);
  },
};

/** The table's own columns, and the share of the whole where each row has one count or one row sum and no share yet. */
function columnsOf(table: PerformanceTable): readonly CarriedColumn[] {
  const columns = rekapColumns(table);
  const counts = table.columns.flatMap((column, index) => (isCount(column) ? [index] : []));
  const sums = table.columns.flatMap(({ role }, index) => (role === 'jumlah-baris' ? [index] : []));
  const whole = sums.length === 1 ? sums[0] : counts.length === 1 && sums.length === 0 ? counts[0] : undefined;
  if (whole === undefined || table.columns.some(({ role }) => role === 'persen') || !table.rows.some((row) => countIn(row, whole) !== null)) return columns;
  return [...columns, { kind: 'computed', from: null, header: [reportWords('report.header.share-of-total')], look: 'ratio', compute: shareOfColumn(whole) }];
}
