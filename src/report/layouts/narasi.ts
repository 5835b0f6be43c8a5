import type { Settings } from '../../workbook/settings';
import type { PlanCell } from '../../workbook/sheet-plan';
import { headerRow } from '../header-row';
import type { IndicatorColumns } from '../indicator-body';
import { indicatorBody } from '../indicator-body';
import type { IndicatorFigures } from '../indicator-figures';
import { indicatorFigures } from '../indicator-figures';
import type { Layout, ReportInput } from '../layout';
import { methodNotes } from '../method-notes';
import { narasiCell } from '../narasi-cell';
import { narasiParagraphs } from '../narasi-paragraphs';
import { withNotes } from '../notes/with-notes';
import { differencesNote } from '../printed-figure';
import type { ReportBlock } from '../report-lines';
import { reportBlocks } from '../report-lines';
import { figureWidth, HEADER_TOP, kategoriWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { skippedNotes } from '../skipped-notes';
import type { ReportSource } from '../source-table';
import { requireReportSource, reportSources } from '../source-table';
import type { TableBlock } from '../table-block';

const COLUMNS: IndicatorColumns = { nomor: 0, sasaran: 1, indikator: 2, satuan: null, target: 3, realisasi: 4, capaian: 5, kategori: 6 };
const NARASI = 7;
/** Analisis, kendala, solusi: for people to write. */
const TYPED = [8, 9, 10];

/**
 * The sentences BAB III says of every indicator, beside its figures and people's own analysis, obstacles and remedies; below
 * them a paragraph for each sasaran and the executive summary.
 */
export const narasi: Layout = {
  id: 'NARASI',
  sheetName: 'Narasi',
  title: { key: 'layout.NARASI' },
  sources: reportSources,
  plan(input: ReportInput) {
    const { settings } = input;
    const source = requireReportSource(input);
    const figures = indicatorFigures(input);
    const blocks = reportBlocks(source, HEADER_TOP + 1, true, settings);
    const plan = reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.NARASI.title', this.id, null, source.year, settings),
        year: source.year,
        blocks: [{ caption: null, plan: (top) => table(source, top, blocks, figures, settings) }],
        closings: [narasiParagraphs(source, blocks, COLUMNS, settings)],
      },
      settings,
    );
    return withNotes(plan, input.snapshot, { label: COLUMNS.indikator, group: COLUMNS.sasaran });
  },
};

function table(source: ReportSource, top: number, blocks: readonly ReportBlock[], figures: IndicatorFigures, settings: Settings): TableBlock {
  const body = indicatorBody(source, COLUMNS, blocks, settings);
  const width = figureWidth(body.cells, [COLUMNS.target, COLUMNS.realisasi]);
  const told = blocks.flatMap(({ lines }) =>
    lines.flatMap((line): PlanCell[] => {
      const at = (column: number): { row: number; column: number } => ({ row: line.row, column });
      const own = { indikator: at(COLUMNS.indikator), target: at(COLUMNS.target), realisasi: at(COLUMNS.realisasi) };
      return [narasiCell(at(NARASI), own, source, line, figures, settings), ...TYPED.map((column): PlanCell => ({ ...at(column), role: 'input' }))];
    }),
  );
  return {
    header: headerRow(top, [
      'report.header.nomor',
      'report.header.sasaran',
      'report.header.indikator',
      'report.header.target',
      'report.header.realisasi',
      'report.header.capaian',
      'report.header.kategori',
      'report.header.narasi',
      'report.header.analisis',
      'report.header.kendala',
      'report.header.solusi',
    ]),
    body: { ...body, cells: [...body.cells, ...told] },
    notes: [
      ...differencesNote(body.differences, source.table.sheet),
      ...methodNotes(source, blocks, COLUMNS.capaian, settings),
      ...skippedNotes(source, blocks, COLUMNS),
    ],
    columnWidths: [5, 24, 30, width, width, 12, kategoriWidth(settings), 48, 30, 26, 26],
    toned: [{ top: top + 1, bottom: body.bottom, left: COLUMNS.capaian, right: COLUMNS.kategori }],
  };
}
