import type { PlanCell } from '../../workbook/sheet-plan';
import type { IndicatorColumns } from '../indicator-body';
import { indicatorBody } from '../indicator-body';
import type { Layout, ReportInput } from '../layout';
import { methodNotes } from '../method-notes';
import { lastRowOf, reportBlocks } from '../report-lines';
import { figureWidth, HEADER_TOP, kategoriWidth, reportSheet, reportTitle } from '../report-sheet';
import { reportWords } from '../report-words';
import { skippedNotes } from '../skipped-notes';
import { requireReportSource, reportSources } from '../source-table';
import { summaryRows } from '../summary-rows';

const COLUMNS: IndicatorColumns = { nomor: 0, sasaran: 1, indikator: 2, satuan: 3, target: 4, realisasi: 5, capaian: 6, kategori: 7 };
const HEADERS = [
  'report.header.nomor',
  'report.header.sasaran',
  'report.header.indikator',
  'report.header.satuan',
  'report.header.target',
  'report.header.realisasi',
  'report.header.capaian',
  'report.header.kategori',
] as const;

/** L01, the ikhtisar: every indicator of the year, the counts around 100 %, and both headline means by name. */
export const ringkasan: Layout = {
  id: 'L01',
  sheetName: 'Ringkasan',
  title: { key: 'layout.L01' },
  sources: reportSources,
  plan(input: ReportInput) {
    const { settings } = input;
    const source = requireReportSource(input);
    const blocks = reportBlocks(source, HEADER_TOP + 1, false, settings);
    const body = indicatorBody(source, COLUMNS, blocks, settings);
    const bodyBottom = lastRowOf(blocks);
    const summary = summaryRows(blocks, COLUMNS, bodyBottom + 1, settings);
    const width = figureWidth(COLUMNS, body.cells);
    const toned = { left: COLUMNS.capaian, right: COLUMNS.kategori };
    return reportSheet(
      {
        layout: 'L01',
        name: this.sheetName,
        title: reportTitle('report.L01.title', source),
        year: source.year,
        header: {
          bottom: HEADER_TOP,
          cells: HEADERS.map((key, column): PlanCell => ({ row: HEADER_TOP, column, role: 'header', value: reportWords(key) })),
          merges: [],
        },
        body: { cells: [...body.cells, ...summary.cells], merges: [...body.merges, ...summary.merges], bottom: summary.bottom },
        notes: [...summary.notes, ...methodNotes(source, blocks, COLUMNS.capaian, settings), ...skippedNotes(source, blocks, COLUMNS)],
        columnWidths: [5, 30, 42, 11, width, width, 13, kategoriWidth(settings)],
        toned: [
          { ...toned, top: HEADER_TOP + 1, bottom: bodyBottom },
          { ...toned, top: summary.meansTop, bottom: summary.bottom },
        ],
      },
      settings,
    );
  },
};
