import type { Settings } from '../../workbook/settings';
import { twoTierHeader } from '../header-row';
import type { IndicatorColumns } from '../indicator-body';
import { indicatorBody } from '../indicator-body';
import type { Layout, ReportInput } from '../layout';
import { methodNotes } from '../method-notes';
import { differencesNote } from '../printed-figure';
import { reportBlocks } from '../report-lines';
import { figureWidth, kategoriWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { skippedNotes } from '../skipped-notes';
import type { ReportSource } from '../source-table';
import { requireReportSource, reportSources } from '../source-table';
import type { TableBlock } from '../table-block';

const COLUMNS: IndicatorColumns = { nomor: 0, sasaran: 1, indikator: 2, satuan: null, target: 3, realisasi: 4, capaian: 5, kategori: 6 };

/** L04, the first comparison BAB III asks of every sasaran: target against realisasi of the year, with each sasaran's mean. */
export const targetRealisasi: Layout = {
  id: 'L04',
  sheetName: 'Target vs Realisasi',
  title: { key: 'layout.L04' },
  sources: reportSources,
  plan(input: ReportInput) {
    const { settings } = input;
    const source = requireReportSource(input);
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L04.title', this.id, source.table, source.year, settings),
        year: source.year,
        blocks: [{ caption: null, plan: (top) => table(source, top, settings) }],
      },
      settings,
    );
  },
};

function table(source: ReportSource, top: number, settings: Settings): TableBlock {
  const blocks = reportBlocks(source, top + 2, true, settings);
  const body = indicatorBody(source, COLUMNS, blocks, settings);
  const width = figureWidth(body.cells, [COLUMNS.target, COLUMNS.realisasi]);
  return {
    header: twoTierHeader(top, [
      'report.header.nomor',
      'report.header.sasaran-strategis',
      'report.header.iku',
      {
        over: source.year === null ? 'report.header.figures' : { text: String(source.year) },
        columns: ['report.header.target', 'report.header.realisasi', 'report.header.tingkat-capaian', 'report.header.kategori'],
      },
    ]),
    body,
    notes: [
      ...differencesNote(body.differences, source.table.sheet),
      ...methodNotes(source, blocks, COLUMNS.capaian, settings),
      ...skippedNotes(source, blocks, COLUMNS),
    ],
    columnWidths: [5, 32, 46, width, width, 13, kategoriWidth(settings)],
    toned: [{ top: top + 2, bottom: body.bottom, left: COLUMNS.capaian, right: COLUMNS.kategori }],
  };
}
