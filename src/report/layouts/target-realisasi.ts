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

const COLUMNS: IndicatorColumns = { nomor: 0, sasaran: 1, indikator: 2, satuan: null, target: 3, realisasi: 4, capaian: 5, kategori: 6 };
const HEADER_BOTTOM = HEADER_TOP + 1;

/** L04, the first comparison BAB III asks of every sasaran: target against realisasi of the year, with each sasaran's mean. */
export const targetRealisasi: Layout = {
  id: 'L04',
  sheetName: 'Target vs Realisasi',
  title: { key: 'layout.L04' },
  sources: reportSources,
  plan(input: ReportInput) {
    const { settings } = input;
    const source = requireReportSource(input);
    const blocks = reportBlocks(source, HEADER_BOTTOM + 1, true, settings);
    const { cells, merges } = indicatorBody(source, COLUMNS, blocks, settings);
    const bottom = lastRowOf(blocks);
    const width = figureWidth(COLUMNS, cells);
    return reportSheet(
      {
        layout: 'L04',
        name: this.sheetName,
        title: reportTitle('report.L04.title', source),
        year: source.year,
        header: headerOf(source.year),
        body: { cells, merges, bottom },
        notes: [...methodNotes(source, blocks, COLUMNS.capaian, settings), ...skippedNotes(source, blocks, COLUMNS)],
        columnWidths: [5, 32, 46, width, width, 13, kategoriWidth(settings)],
        toned: [{ top: HEADER_BOTTOM + 1, bottom, left: COLUMNS.capaian, right: COLUMNS.kategori }],
      },
      settings,
    );
  },
};

/** Two tiers: the year over its four columns. */
function headerOf(year: number | null): Parameters<typeof reportSheet>[0]['header'] {
  const header = (row: number, column: number, value: string): PlanCell => ({ row, column, role: 'header', value });
  const spanning = [COLUMNS.nomor, COLUMNS.sasaran, COLUMNS.indikator];
  const tall = ['report.header.nomor', 'report.header.sasaran-strategis', 'report.header.iku'] as const;
  const figures = ['report.header.target', 'report.header.realisasi', 'report.header.tingkat-capaian', 'report.header.kategori'] as const;
  return {
    bottom: HEADER_BOTTOM,
    cells: [
      ...tall.map((key, index) => header(HEADER_TOP, spanning[index]!, reportWords(key))),
      header(HEADER_TOP, COLUMNS.target, year === null ? reportWords('report.header.figures') : String(year)),
      ...figures.map((key, index) => header(HEADER_BOTTOM, COLUMNS.target + index, reportWords(key))),
    ],
    merges: [
      ...spanning.map((column) => ({ top: HEADER_TOP, bottom: HEADER_BOTTOM, left: column, right: column })),
      { top: HEADER_TOP, bottom: HEADER_TOP, left: COLUMNS.target, right: COLUMNS.kategori },
    ],
  };
}
