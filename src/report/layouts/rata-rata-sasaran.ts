import { mean } from '../../domain/aggregate/mean';
import type { Area } from '../../workbook/address';
import type { Settings } from '../../workbook/settings';
import type { PlanCell } from '../../workbook/sheet-plan';
import { BASIS_COLUMNS, capaianBasis } from '../capaian-basis';
import { ratioChart } from '../capaian-chart';
import { copiedCell } from '../copied-cell';
import { kategoriCell, meanCells, printedMeanCell } from '../figure-cells';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { sourceNote } from '../method-notes';
import { withNotes } from '../notes/with-notes';
import { namesSasaran } from '../planner-tables';
import type { PrintedDifference } from '../printed-figure';
import { differencesNote } from '../printed-figure';
import type { ReportBlock } from '../report-lines';
import { linesArea, ratiosOf, reportBlocks } from '../report-lines';
import { headerTopBelow, kategoriWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import type { SasaranList, SasaranRow } from '../sasaran-rows';
import { sasaranList } from '../sasaran-rows';
import type { ReportSource } from '../source-table';
import { findReportSource, requireReportSource, reportSources } from '../source-table';
import { differenceNote } from '../summary-rows';
import type { CellText, TableBlock } from '../table-block';

const COLUMNS = { nomor: 0, tujuan: 1, sasaran: 2, capaian: 3, kategori: 4 };
const HEADERS = [
  'report.header.nomor',
  'report.header.tujuan',
  'report.header.sasaran-strategis',
  'report.header.rata-rata-capaian',
  'report.header.kategori',
] as const;
/** The two means of the organisation. */
const MEAN_ROWS = 2;

/** L10: the mean capaian of each sasaran and both means of the organisation, over the indicators listed below them. */
export const rataRataSasaran: Layout = {
  id: 'L10',
  sheetName: 'Rata-rata Capaian Sasaran',
  title: { key: 'layout.L10' },
  sources(input: ReportInput) {
    const source = findReportSource(input);
    if (!source) return reportSources(input);
    const { means } = sasaranList(input, source, []);
    return {
      tables: [source.table, ...(means ? [means] : [])],
      missing: namesSasaran(source.table) ? [] : [{ key: 'layout.missing.sasaran', params: { sheet: source.table.sheet } }],
    };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const source = requireReportSource(input);
    const blocksAt = (top: number): readonly ReportBlock[] => reportBlocks(source, top, false, settings);
    const { means } = sasaranList(input, source, blocksAt(0));
    const plan = reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L10.title', this.id, means, source.year, settings),
        year: source.year,
        blocks: [
          { caption: null, plan: (top) => table(input, source, top, blocksAt) },
          capaianBasis(source, blocksAt, 'report.header.sasaran-strategis', settings),
        ],
      },
      settings,
    );
    return withNotes(plan, input.snapshot, { label: COLUMNS.sasaran, group: COLUMNS.tujuan });
  },
};

function table(input: ReportInput, source: ReportSource, top: number, blocksAt: (top: number) => readonly ReportBlock[]): TableBlock {
  const { settings } = input;
  const first = top + 1;
  /** The cells do not hang on the rows of the table below but for their formulas, so its notes can be counted before. */
  const listAt = (basisTop: number): SasaranList => sasaranList(input, source, blocksAt(basisTop + 1));
  const draft = listAt(0);
  const bottom = first + draft.rows.length + MEAN_ROWS - 1;
  const notesAbove = notesOf(draft, first, source, settings).length;
  const basisTop = headerTopBelow(bottom, notesAbove);
  const list = listAt(basisTop);
  const rows = list.rows.map((row, index) => ({ row: first + index, item: row, figure: figureCells(row, first + index, settings) }));
  const means = meanRows(list, blocksAt(basisTop + 1), first, settings);
  const toned = { left: COLUMNS.capaian, right: COLUMNS.kategori };
  const chart = ratioChart(
    { name: 'capaian-sasaran', kind: 'bar', title: reportWords('report.L10.chart'), series: [reportWords('report.header.rata-rata-capaian')] },
    rows.map(({ row, figure }, index) => ({
      name: reportWords('report.sasaran-number', { nomor: index + 1 }),
      figures: [{ at: { row, column: COLUMNS.capaian }, ratio: figure.ratio }],
    })),
  );
  return {
    header: headerRow(top, HEADERS),
    body: {
      cells: [...rows.flatMap(({ row, item, figure }, index) => [...nameCells(item, row, index + 1), ...figure.cells]), ...means.cells],
      merges: means.merges,
      bottom,
    },
    notes: notesOf(list, first, source, settings),
    columnWidths: [5, 34, 44, 13, kategoriWidth(settings)],
    toned: [{ ...toned, top: first, bottom }],
    charts: [chart],
  };
}

function nameCells({ tujuan, sasaran }: SasaranRow, row: number, nomor: number): readonly PlanCell[] {
  const to = { row, column: COLUMNS.tujuan };
  return [
    { row, column: COLUMNS.nomor, role: 'text-centre', value: nomor },
    tujuan ? copiedCell(tujuan.sheet, tujuan.at, to, 'text') : { ...to, role: 'input' },
    copiedCell(sasaran.sheet, sasaran.at, { row, column: COLUMNS.sasaran }, 'text'),
  ];
}

interface Figure {
  readonly cells: readonly PlanCell[];
  readonly ratio: number | null;
  readonly difference: PrintedDifference | null;
}

/** The mean of a sasaran over its rows of the table below; a sasaran that table does not name has none. */
function figureCells({ block, printed }: SasaranRow, row: number, settings: Settings): Figure {
  if (!block) return { cells: [], ratio: null, difference: null };
  const at = { row, column: COLUMNS.capaian };
  const ratios = ratiosOf(block.lines);
  const value = mean(ratios, 'ignore');
  const ratio = value.ok ? value.value : null;
  const { cell, difference } = printedMeanCell(at, linesArea(block, BASIS_COLUMNS.capaian), ratios, printed, settings);
  return { cells: [cell, kategoriCell({ row, column: COLUMNS.kategori }, at, ratio, ratio === null, settings)], ratio, difference };
}

/** The mean over all indicators, then that of the sasaran means above. */
function meanRows(list: SasaranList, blocks: readonly ReportBlock[], first: number, settings: Settings) {
  const row = first + list.rows.length;
  const indicators: Area = {
    top: blocks[0]!.lines[0]!.row,
    bottom: blocks.at(-1)!.lines.at(-1)!.row,
    left: BASIS_COLUMNS.capaian,
    right: BASIS_COLUMNS.capaian,
  };
  const sasaran: Area = { top: first, bottom: row - 1, left: COLUMNS.capaian, right: COLUMNS.capaian };
  const label = (at: number, value: string): PlanCell => ({ row: at, column: COLUMNS.nomor, role: 'label-strong', value });
  return {
    cells: [
      label(row, reportWords('report.mean-of-indicators')),
      ...meanCells(row, COLUMNS, indicators, allRatios(blocks), settings),
      label(row + 1, reportWords('report.mean-of-sasaran-means')),
      ...meanCells(row + 1, COLUMNS, sasaran, sasaranMeans(list), settings),
    ],
    merges: [row, row + 1].map((at) => ({ top: at, bottom: at, left: COLUMNS.nomor, right: COLUMNS.capaian - 1 })),
  };
}

const allRatios = (blocks: readonly ReportBlock[]): readonly (number | null)[] => blocks.flatMap(({ lines }) => ratiosOf(lines));

function sasaranMeans({ rows }: SasaranList): readonly (number | null)[] {
  return rows.map(({ block }) => {
    const found = block === null ? null : mean(ratiosOf(block.lines), 'ignore');
    return found?.ok ? found.value : null;
  });
}

function notesOf(list: SasaranList, first: number, source: ReportSource, settings: Settings): readonly CellText[] {
  const row = first + list.rows.length;
  const differences = list.rows.flatMap((each, index) => figureCells(each, first + index, settings).difference ?? []);
  const without = list.rows.filter(({ block }) => block === null).length;
  const blocks = reportBlocks(source, 0, false, settings);
  return [
    differenceNote(row, row + 1, COLUMNS.capaian, mean(allRatios(blocks), 'ignore'), mean(sasaranMeans(list), 'ignore')),
    ...(list.means === null ? [] : differencesNote(differences, list.means.sheet)),
    ...(without === 0 ? [] : [reportWords('report.L10.without-indicators', { count: without, sheet: source.table.sheet })]),
    reportWords('report.L10.method'),
    ...(list.means === null ? [] : [sourceNote(list.means)]),
  ];
}
