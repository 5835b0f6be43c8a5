import type { PerformanceTable } from '../../recognise/performance-table';
import { carriedBlock } from '../carried/carried-block';
import type { CarriedColumn } from '../carried/carried-table';
import { shareOf } from '../carried/computed-figures';
import { reportYear, servingTables } from '../carried/serving-tables';
import { isCount, rekapColumns } from '../carried/rekap-columns';
import { shareNotes } from '../carried/share-note';
import type { Layout, ReportInput } from '../layout';
import { isKlusterRekap } from '../rekap-sources';
import { reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';

/** L14: for each kluster how many were served and how many improved, one table a source, with TOTAL and shares. */
export const kluster: Layout = {
  id: 'L14',
  sheetName: 'Kluster',
  title: { key: 'layout.L14' },
  sources(input: ReportInput) {
    const tables = servingTables(input, isKlusterRekap).map(({ table }) => table);
    return { tables, missing: tables.length > 0 ? [] : [{ key: 'layout.missing.kluster' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const year = reportYear(input);
    const blocks = servingTables(input, isKlusterRekap).map(({ sheet, table }) => {
      const columns = klusterColumns(table);
      const notes = [...shareNotes(table), ...(columns.length > table.columns.length ? [reportWords('report.note.sample-share')] : [])];
      return carriedBlock({ sheet, table, columns, addedTotal: reportWords('report.carried.total') }, { notes: () => notes });
    });
    return reportSheet({ layout: this.id, name: this.sheetName, title: reportTitle('report.L14.title', this.id, null, year, settings), year, blocks }, settings);
  },
};

const MONITORED = /monit|evaluasi|survei|survey|sampel|sample|responden|assess?ment|asesmen/i;

/** The table's own columns; the share of those who improved where it has none, and the share monitored where some were. */
function klusterColumns(table: PerformanceTable): readonly CarriedColumn[] {
  const counts = table.columns.flatMap((column, index) => (isCount(column) ? [index] : []));
  const monitored = counts.find((index) => MONITORED.test(table.columns[index]!.header));
  const [first, last] = [counts[0]!, counts.at(-1)!];
  const columns = [...rekapColumns(table)];
  if (!table.columns.some(({ role }) => role === 'persen')) {
    columns.push({ kind: 'computed', from: null, header: ['%'], look: 'ratio', compute: shareOf(last, monitored !== undefined && monitored !== last ? monitored : first) });
  }
  if (monitored !== undefined && monitored !== first) {
    columns.push({ kind: 'computed', from: null, header: [reportWords('report.header.sample-share')], look: 'ratio', compute: shareOf(monitored, first) });
  }
  return columns;
}
