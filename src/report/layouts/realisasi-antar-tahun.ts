import { indicatorKey } from '../../recognise/indicator-name';
import type { PlanCell } from '../../workbook/sheet-plan';
import { copiedCell } from '../copied-cell';
import { carriedFootnotes } from '../footnotes';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { sourceNote } from '../method-notes';
import { realisasiTrends } from '../realisasi-trend';
import { figureWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import { findReportSource } from '../source-table';
import type { BlockPlan, TableBlock } from '../table-block';
import { yearFigures } from '../year-figures';
import type { IndicatorSeries, SeriesFigure } from '../year-series';
import { figureAt, hasRealisasi, indicatorSeries } from '../year-series';
import type { JointSeries } from '../joint-series';
import { jointSeries } from '../joint-series';
import { yearSourceNotes } from '../year-source-notes';

/** L07: realisasi of the last years and the target of the next: a small table for each indicator that has its own, else one row each. */
export const realisasiAntarTahun: Layout = {
  id: 'L07',
  sheetName: 'Realisasi Antar Tahun',
  title: { key: 'layout.L07' },
  sources(input: ReportInput) {
    const { own, joint } = found(input);
    const tables = [...own.map(({ table }) => table), ...(joint?.sources.map(({ table }) => table) ?? [])];
    return tables.length > 0 ? { tables: [...new Set(tables)], missing: [] } : { tables: [], missing: [{ key: 'layout.missing.realisasi-years' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const { own, joint } = found(input);
    const blocks = [...own.map((series, index) => ownBlock(series, index + 1)), ...(joint ? [jointBlock(joint, own.length)] : [])];
    const trends = [
      ...own.map(({ indikator, figures }, index) => ({ nomor: index + 1, indikator, realisasi: figures.filter(({ role }) => role === 'realisasi') })),
      ...(joint?.lines.map(({ indikator, realisasi }, index) => ({ nomor: own.length + index + 1, indikator, realisasi })) ?? []),
    ];
    const year = settings.report.year ?? findReportSource(input)?.year ?? null;
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L07.title', this.id, null, null, settings),
        year,
        blocks: withCharts(blocks, (columns) => realisasiTrends(trends, columns)),
      },
      settings,
    );
  },
};

function found(input: ReportInput): { readonly own: readonly IndicatorSeries[]; readonly joint: JointSeries | null } {
  const own = indicatorSeries(input);
  const known = new Set(own.map(({ indikator }) => indicatorKey(indikator)));
  const figures = yearFigures(input, hasRealisasi);
  return { own, joint: figures && jointSeries(input, figures, known) };
}

/** The charts stand below all tables. */
function withCharts(blocks: readonly BlockPlan[], chartsOf: (columns: number) => TableBlock['charts']): readonly BlockPlan[] {
  let columns = 0;
  return blocks.map(({ caption, plan }, index) => ({
    caption,
    plan: (top) => {
      const block = plan(top);
      columns = Math.max(columns, block.columnWidths.length);
      return index === blocks.length - 1 ? { ...block, charts: chartsOf(columns) ?? [] } : block;
    },
  }));
}

const headerOf = ({ role, year }: Pick<SeriesFigure, 'role' | 'year'>): { readonly text: string } => ({
  text: reportWords(role === 'target' ? 'report.header.target-of-year' : 'report.header.realisasi-of-year', { year }),
});

const figureCell = (figure: SeriesFigure, row: number, column: number): PlanCell => copiedCell(figure.source.sheet, figureAt(figure), { row, column }, 'as-source');

function ownBlock(series: IndicatorSeries, nomor: number): BlockPlan {
  return {
    caption: reportWords('report.L07.caption', { nomor, indikator: series.indikator }),
    plan: (top) => {
      const cells = series.figures.map((figure, column) => figureCell(figure, top + 1, column));
      return {
        header: headerRow(top, series.figures.map(headerOf)),
        body: { cells, merges: [], bottom: top + 1 },
        notes: [...carriedFootnotes(series, [series.row]), sourceNote(series.table)],
        columnWidths: series.figures.map(() => Math.max(18, figureWidth(cells, series.figures.map((_, column) => column)))),
        toned: [],
      };
    },
  };
}

function jointBlock(joint: JointSeries, above: number): BlockPlan {
  const { lines, years, nextYear } = joint;
  const hasTargets = lines.some(({ target }) => target !== null);
  const firstYear = 2;
  return {
    caption: above === 0 ? null : reportWords('report.L07.joint'),
    plan: (top) => {
      const cells = lines.flatMap(({ labelAt, realisasi, target }, index): readonly PlanCell[] => {
        const row = top + 1 + index;
        return [
          { row, column: 0, role: 'text-centre', value: above + index + 1 },
          copiedCell(joint.sheet, labelAt, { row, column: 1 }, 'text'),
          ...realisasi.map((figure) => figureCell(figure, row, firstYear + years.indexOf(figure.year))),
          ...(target === null ? [] : [figureCell(target, row, firstYear + years.length)]),
        ];
      });
      const figureColumns = Array.from({ length: years.length + (hasTargets ? 1 : 0) }, (_, index) => firstYear + index);
      const width = figureWidth(cells, figureColumns);
      return {
        header: headerRow(top, [
          'report.header.nomor',
          'report.header.indikator',
          ...years.map((year) => headerOf({ role: 'realisasi', year })),
          ...(hasTargets ? [headerOf({ role: 'target', year: nextYear })] : []),
        ]),
        body: { cells, merges: [], bottom: top + lines.length },
        notes: [...yearSourceNotes(joint), ...(hasTargets ? [] : [reportWords('report.L07.no-target', { year: nextYear })])],
        columnWidths: [5, 48, ...figureColumns.map(() => width)],
        toned: [],
      };
    },
  };
}
