import { formatCell } from '../../workbook/address';
import type { Settings } from '../../workbook/settings';
import type { PlanCell } from '../../workbook/sheet-plan';
import { capaianTrend } from '../capaian-trend';
import { copiedCell } from '../copied-cell';
import { twoTierHeader } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { lineFigures } from '../line-figures';
import type { PolarCell } from '../method-notes';
import { formulaNote, scaleNote } from '../method-notes';
import type { PrintedDifference } from '../printed-figure';
import { differencesNote } from '../printed-figure';
import { figureWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import type { ComputableGroup } from '../row-capaian';
import { isComputable, rowCapaian } from '../row-capaian';
import { sasaranBlocks } from '../sasaran-blocks';
import { sasaranColumn } from '../sasaran-column';
import type { TableBlock } from '../table-block';
import type { YearFigures } from '../year-figures';
import { yearFigures } from '../year-figures';
import { yearSourceNotes } from '../year-source-notes';

const COLUMNS = { nomor: 0, sasaran: 1, indikator: 2 };
const FIRST_YEAR = 3;
const YEAR_WIDTH = 3;
const POINTS_FORMAT = '+0.00;-0.00;0.00';

type Years = YearFigures<ComputableGroup>;

/** L06: target, realisasi and capaian of every indicator year beside year, and what the last year changed. */
export const capaianAntarTahun: Layout = {
  id: 'L06',
  sheetName: 'Capaian Antar Tahun',
  title: { key: 'layout.L06' },
  sources(input: ReportInput) {
    const years = yearFigures(input, isComputable);
    return years ? { tables: years.sources.map(({ table }) => table), missing: [] } : { tables: [], missing: [{ key: 'layout.missing.years' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const years = yearFigures(input, isComputable);
    if (!years) throw new Error('planned without figures of two years');
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L06.title', this.id, years.base.table, null, settings),
        year: years.years.at(-1)!,
        blocks: [{ caption: null, plan: (top) => table(years, top, settings) }],
      },
      settings,
    );
  },
};

function table(years: Years, top: number, settings: Settings): TableBlock {
  const bodyTop = top + 2;
  const changeColumn = FIRST_YEAR + years.years.length * YEAR_WIDTH;
  let row = bodyTop;
  const blocks = sasaranBlocks(years.indicators).map(({ at, rows }, index) => {
    const lines = rows.map((item) => ({ item, ...yearCells(years, item, row, settings), row: row++ }));
    return { nomor: at === null ? null : index + 1, sasaranAt: at, lines };
  });
  const lines = blocks.flatMap((block) => block.lines);
  const sasaran = blocks.map((block) => sasaranColumn(years.base.sheet, COLUMNS, { ...block, rows: block.lines.map((line) => line.row) }));
  const cells = [
    ...sasaran.flatMap((part) => part.cells),
    ...lines.flatMap((line) => [
      copiedCell(years.base.sheet, line.item.labelAt!, { row: line.row, column: COLUMNS.indikator }, 'text'),
      ...line.cells,
      changeCell(line.row, changeColumn, line.ratios),
    ]),
  ];
  const [from, to] = years.years.slice(-2) as [number, number];
  const bottom = row - 1;
  const targets = years.years.flatMap((_, index) => [FIRST_YEAR + index * YEAR_WIDTH, FIRST_YEAR + index * YEAR_WIDTH + 1]);
  const width = figureWidth(cells, targets) - 2;
  const absent = lines.reduce((sum, { ratios }) => sum + ratios.filter((ratio) => ratio === undefined).length, 0);
  return {
    header: twoTierHeader(top, [
      'report.header.nomor',
      'report.header.sasaran-strategis',
      'report.header.iku',
      ...years.years.map((year) => ({
        over: { text: String(year) },
        columns: ['report.header.target', 'report.header.realisasi', 'report.header.tingkat-capaian'] as const,
      })),
      { text: reportWords('report.L06.change', { from, to }) },
    ]),
    body: { cells, merges: sasaran.flatMap((part) => part.merges), bottom },
    notes: [
      ...years.sources.flatMap(({ table: { sheet } }) => differencesNote(lines.flatMap(({ differences }) => differences.get(sheet) ?? []), sheet)),
      ...yearSourceNotes(years),
      formulaNote(lines.flatMap(({ polar }) => polar), settings),
      reportWords('report.L06.change-note', { from, to }),
      ...(absent === 0 ? [] : [reportWords('report.L06.absent', { count: absent })]),
      scaleNote(settings),
    ],
    columnWidths: [5, 28, 40, ...years.years.flatMap(() => [width, width, 13]), 14],
    toned: years.years.map((_, index) => ({ top: bodyTop, bottom, left: capaianColumn(index), right: capaianColumn(index) })),
    charts: [capaianTrend(blocks, years.years, capaianColumn)],
  };
}

const capaianColumn = (yearIndex: number): number => FIRST_YEAR + yearIndex * YEAR_WIDTH + YEAR_WIDTH - 1;

interface YearCells {
  readonly cells: readonly PlanCell[];
  /** By the sheet that prints the other figure. */
  readonly differences: ReadonlyMap<string, readonly PrintedDifference[]>;
  readonly polar: readonly PolarCell[];
  /** One each year: null where the figures give no capaian, undefined where there are no figures. */
  readonly ratios: readonly (number | null | undefined)[];
}

function yearCells(years: Years, item: Years['indicators'][number], row: number, settings: Settings): YearCells {
  const each = years.years.map((year, index) => {
    const figure = years.figure(item, year);
    if (!figure) return null;
    const found = rowCapaian(figure.sheet, figure.table, figure.row, figure.group, settings);
    const target = FIRST_YEAR + index * YEAR_WIDTH;
    const columns = { target, realisasi: target + 1, capaian: capaianColumn(index) };
    return { found, columns, sheet: figure.table.sheet, figures: lineFigures(figure.sheet, found, row, columns, false, settings) };
  });
  const given = each.flatMap((year) => year ?? []);
  return {
    cells: given.flatMap(({ figures }) => figures.cells),
    differences: new Map(given.map(({ sheet }) => [sheet, given.flatMap((other) => (other.sheet === sheet ? (other.figures.difference ?? []) : []))])),
    polar: given.map(({ found, columns }) => ({ at: { row, column: columns.capaian }, polarity: found.polarity })),
    ratios: each.map((year) => (year === null ? undefined : year.found.ratio.ok ? year.found.ratio.value : null)),
  };
}

/** The last capaian minus the one before, in percentage points; empty unless both are numbers. */
function changeCell(row: number, column: number, ratios: YearCells['ratios']): PlanCell {
  const [before, last] = [ratios.length - 2, ratios.length - 1];
  const [from, to] = [formatCell({ row, column: capaianColumn(before) }), formatCell({ row, column: capaianColumn(last) })];
  const [one, other] = [ratios[before] ?? null, ratios[last] ?? null];
  return {
    row,
    column,
    role: 'decimal2',
    formula: `=IF(COUNT(${from},${to})<2,"",(${to}-${from})*100)`,
    value: one === null || other === null ? '' : (other - one) * 100,
    format: POINTS_FORMAT,
  };
}
