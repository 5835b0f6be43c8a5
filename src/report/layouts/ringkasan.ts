import { headerRow } from '../header-row';
import type { IndicatorColumns } from '../indicator-body';
import { indicatorBody } from '../indicator-body';
import type { Layout, ReportInput } from '../layout';
import { methodNotes } from '../method-notes';
import { withNotes } from '../notes/with-notes';
import { differencesNote } from '../printed-figure';
import { lastRowOf, reportBlocks } from '../report-lines';
import { figureWidth, kategoriWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { skippedNotes } from '../skipped-notes';
import type { ReportSource } from '../source-table';
import { requireReportSource, reportSources } from '../source-table';
import { summaryRows } from '../summary-rows';
import type { TableBlock } from '../table-block';
import type { Settings } from '../../workbook/settings';

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
    const plan = reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L01.title', this.id, null, source.year, settings),
        year: source.year,
        blocks: [{ caption: null, plan: (top) => table(source, top, settings) }],
      },
      settings,
    );
    return withNotes(plan, input.snapshot, { label: COLUMNS.indikator, group: COLUMNS.sasaran });
  },
};

function table(source: ReportSource, top: number, settings: Settings): TableBlock {
  const blocks = reportBlocks(source, top + 1, false, settings);
  const body = indicatorBody(source, COLUMNS, blocks, settings);
  const bodyBottom = lastRowOf(blocks);
  const summary = summaryRows(blocks, COLUMNS, bodyBottom + 1, settings);
  const width = figureWidth(body.cells, [COLUMNS.target, COLUMNS.realisasi]);
  const toned = { left: COLUMNS.capaian, right: COLUMNS.kategori };
  return {
    header: headerRow(top, HEADERS),
    body: { cells: [...body.cells, ...summary.cells], merges: [...body.merges, ...summary.merges], bottom: summary.bottom },
    notes: [
      ...summary.notes,
      ...differencesNote(body.differences, source.table.sheet),
      ...methodNotes(source, blocks, COLUMNS.capaian, settings),
      ...skippedNotes(source, blocks, COLUMNS),
    ],
    columnWidths: [5, 30, 42, 11, width, width, 13, kategoriWidth(settings)],
    toned: [
      { ...toned, top: top + 1, bottom: bodyBottom },
      { ...toned, top: summary.meansTop, bottom: summary.bottom },
    ],
  };
}
