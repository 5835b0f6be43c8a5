import { mean } from '../../domain/aggregate/mean';
import { serapan } from '../../domain/composite/serapan';
import { formatArea, formatCell } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { PlanCell } from '../../workbook/sheet-plan';
import { cellAt } from '../../workbook/snapshot';
import { BASIS_COLUMNS, capaianBasis } from '../capaian-basis';
import { ratioChart } from '../capaian-chart';
import { copiedCell } from '../copied-cell';
import { printedMeanCell } from '../figure-cells';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { sourceNote } from '../method-notes';
import { withNotes } from '../notes/with-notes';
import type { PrintedSource } from '../printed-figure';
import type { ReportBlock } from '../report-lines';
import { linesArea, ratiosOf, reportBlocks } from '../report-lines';
import { figureWidth, headerTopBelow, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import type { BudgetLine, SasaranBudget } from '../sasaran-budget';
import { sasaranBudget } from '../sasaran-budget';
import type { ReportSource } from '../source-table';
import { findReportSource, requireReportSource, reportSources } from '../source-table';
import type { CellText, TableBlock } from '../table-block';

/** The sasaran stands over two columns: those of sasaran and indicator in the tables below. */
const COLUMNS = { nomor: 0, sasaran: 1, capaian: 3, pagu: 4, realisasi: 5, serapan: 6, efisiensi: 7, sdmRencana: 8, sdmRealisasi: 9 };
const BUDGET = { nomor: 0, sasaran: 1, program: 2, pagu: 3, realisasi: 4 };
const RUPIAH = '#,##0';
/** 1 as computed may come out a hair below 1. */
const NOISE = 1e-9;

interface Source {
  readonly source: ReportSource;
  readonly budget: SasaranBudget;
  readonly blocksAt: (top: number) => readonly ReportBlock[];
}

/** L12: what each sasaran reached against what it cost, over the programs and indicators listed below. */
export const efisiensi: Layout = {
  id: 'L12',
  sheetName: 'Efisiensi Anggaran',
  title: { key: 'layout.L12' },
  sources(input: ReportInput) {
    const source = findReportSource(input);
    if (!source) return reportSources(input);
    const budget = sasaranBudget(input, source, reportBlocks(source, 0, false, input.settings));
    return { tables: [source.table, ...(budget?.tables ?? [])], missing: budget ? [] : [{ key: 'layout.missing.pagu-sasaran' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const source = requireReportSource(input);
    const blocksAt = (top: number): readonly ReportBlock[] => reportBlocks(source, top, false, settings);
    const budget = sasaranBudget(input, source, blocksAt(0));
    if (!budget) throw new Error('planned without the pagu of sasaran');
    const all = { source, budget, blocksAt };
    const plan = reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L12.title', this.id, null, source.year, settings),
        year: source.year,
        blocks: [
          { caption: null, plan: (top) => mainTable(all, top, input) },
          { caption: reportWords('report.L12.budget-caption'), plan: (top) => budgetTable(all, top) },
          capaianBasis(source, blocksAt, 'report.header.sasaran-strategis', settings),
        ],
      },
      settings,
    );
    return withNotes(plan, input.snapshot, { label: COLUMNS.sasaran, group: COLUMNS.nomor });
  },
};

/** The rows of each sasaran in the table of amounts, from row `top` down; null where it has none. */
function budgetAreas({ lines }: SasaranBudget, top: number): readonly (Area | null)[] {
  let row = top;
  return lines.map((each) => {
    if (each.length === 0) return null;
    const area = { top: row, bottom: row + each.length - 1, left: BUDGET.pagu, right: BUDGET.pagu };
    row += each.length;
    return area;
  });
}

const amountOf = (figure: PrintedSource | null): number | null => {
  const value = figure && cellAt(figure.sheet, figure.at.row, figure.at.column)?.value;
  return typeof value === 'number' ? value : null;
};

function mainTable(all: Source, top: number, { settings }: ReportInput): TableBlock {
  const { budget, blocksAt } = all;
  const first = top + 1;
  const notes = notesOf(all);
  const bottom = top + budget.lines.length;
  const budgetTop = headerTopBelow(bottom, notes.length);
  const amounts = budget.lines.reduce((sum, each) => sum + each.length, 0);
  const blocks = blocksAt(headerTopBelow(budgetTop + amounts, budgetNotes(budget).length) + 1);
  const areas = budgetAreas(budget, budgetTop + 1);
  const rows = blocks.map((block, index) => {
    const row = first + index;
    const at = (column: number): { row: number; column: number } => ({ row, column });
    const { cell } = printedMeanCell(at(COLUMNS.capaian), linesArea(block, BASIS_COLUMNS.capaian), ratiosOf(block.lines), null, settings);
    const found = mean(ratiosOf(block.lines), 'ignore');
    const money = moneyCells(budget, index, areas[index]!, row, found.ok ? found.value : null);
    const name: readonly PlanCell[] = block.sasaranAt
      ? [copiedCell(block.sasaranOn ?? all.source.sheet, block.sasaranAt, at(COLUMNS.sasaran), 'text')]
      : [{ ...at(COLUMNS.sasaran), role: 'text', value: reportWords('report.no-sasaran') }];
    const people = [COLUMNS.sdmRencana, COLUMNS.sdmRealisasi].map((column): PlanCell => ({ ...at(column), role: 'input' }));
    const cells: readonly PlanCell[] = [{ ...at(COLUMNS.nomor), role: 'text-centre', value: index + 1 }, ...name, cell, ...money.cells, ...people];
    return { row, cells, capaian: found.ok ? found.value : null, serapan: money.serapan };
  });
  const cells = rows.flatMap((each) => each.cells);
  const drawn = rows.filter((each) => each.serapan !== null && each.capaian !== null);
  const inUnit = budget.unit === null || budget.unit === 'rupiah' ? '' : ` (${budget.unit})`;
  const header = headerRow(top, [
    'report.header.nomor',
    'report.header.sasaran',
    { text: '' },
    'report.header.capaian-kinerja',
    { text: `${reportWords('report.header.pagu-anggaran')}${inUnit}` },
    { text: `${reportWords('report.header.realisasi')}${inUnit}` },
    'report.header.serapan-persen',
    'report.header.tingkat-efisiensi',
    'report.header.sdm-rencana',
    'report.header.sdm-realisasi',
  ]);
  const overTwo = (row: number): Area => ({ top: row, bottom: row, left: COLUMNS.sasaran, right: COLUMNS.capaian - 1 });
  const width = figureWidth(cells, [COLUMNS.pagu, COLUMNS.realisasi]);
  return {
    header: { ...header, merges: [overTwo(top)] },
    body: { cells, merges: rows.map(({ row }) => overTwo(row)), bottom },
    notes,
    columnWidths: [5, 34, 44, 13, width, width, 13, 13, 11, 11],
    toned: [],
    ...(drawn.length === 0
      ? {}
      : {
          charts: [
            ratioChart(
              {
                name: 'serapan-capaian',
                kind: 'column',
                title: reportWords('report.L12.chart'),
                series: [reportWords('report.header.capaian-kinerja'), reportWords('report.header.serapan-persen')],
              },
              drawn.map(({ row, capaian, serapan: spent }) => ({
                name: reportWords('report.sasaran-number', { nomor: row - first + 1 }),
                figures: [
                  { at: { row, column: COLUMNS.capaian }, ratio: capaian },
                  { at: { row, column: COLUMNS.serapan }, ratio: spent },
                ],
              })),
            ),
          ],
        }),
  };
}

/** Pagu, realisasi, serapan and efisiensi of one sasaran; words where its pagu is not known as a whole. */
function moneyCells(budget: SasaranBudget, index: number, area: Area | null, row: number, capaian: number | null) {
  const at = (column: number): { row: number; column: number } => ({ row, column });
  if (area === null || budget.incomplete.has(index)) {
    const words = reportWords(area === null && !budget.incomplete.has(index) ? 'report.cell.missing' : 'report.L12.incomplete');
    return { cells: [{ ...at(COLUMNS.pagu), role: 'text-centre', value: words } as PlanCell], serapan: null };
  }
  const lines = budget.lines[index]!;
  const spent = lines.map(({ realisasi }) => amountOf(realisasi));
  const allSpent = spent.every((amount) => amount !== null);
  const pagu = lines.reduce((sum, line) => sum + amountOf(line.pagu)!, 0);
  const realisasi = allSpent ? spent.reduce<number>((sum, amount) => sum + amount!, 0) : null;
  const ratio = realisasi === null ? null : serapan(pagu, realisasi);
  const [p, r, c, s] = [COLUMNS.pagu, COLUMNS.realisasi, COLUMNS.capaian, COLUMNS.serapan].map((column) => formatCell(at(column)));
  const spentArea = formatArea({ ...area, left: BUDGET.realisasi, right: BUDGET.realisasi });
  const share = ratio?.ok ? ratio.value : null;
  const level = share === null || capaian === null ? '' : capaian >= 1 - NOISE ? capaian - share : '–';
  const cells: readonly PlanCell[] = [
    { ...at(COLUMNS.pagu), role: 'integer', format: RUPIAH, formula: `=SUM(${formatArea(area)})`, value: pagu },
    {
      ...at(COLUMNS.realisasi),
      role: 'integer',
      format: RUPIAH,
      formula: `=IF(COUNT(${spentArea})<ROWS(${spentArea}),"",SUM(${spentArea}))`,
      value: realisasi ?? '',
    },
    { ...at(COLUMNS.serapan), role: 'percent2', formula: `=IF(${r}="","",IF(${p}=0,"",KINERJA.SERAPAN(${p},${r})))`, value: share ?? '' },
    {
      ...at(COLUMNS.efisiensi),
      role: 'percent2',
      formula: `=IF(${c}="","",IF(${s}="","",IF(${c}>=1-1E-9,${c}-${s},"–")))`,
      value: level,
    },
  ];
  return { cells, serapan: share };
}

function budgetTable({ source, budget, blocksAt }: Source, top: number): TableBlock {
  const areas = budgetAreas(budget, top + 1);
  const blocks = blocksAt(0);
  const cells = budget.lines.flatMap((lines, index) => {
    const area = areas[index];
    if (!area) return [];
    const { sasaranAt } = blocks[index]!;
    return [
      { row: area.top, column: BUDGET.nomor, role: 'text-centre', value: index + 1 } as PlanCell,
      ...(sasaranAt ? [copiedCell(source.sheet, sasaranAt, { row: area.top, column: BUDGET.sasaran }, 'text')] : []),
      ...lines.flatMap((line, place) => budgetLine(line, area.top + place)),
    ];
  });
  const merges = areas.flatMap((area) =>
    area === null || area.top === area.bottom ? [] : [BUDGET.nomor, BUDGET.sasaran].map((column) => ({ ...area, left: column, right: column })),
  );
  const bottom = areas.reduce((last, area) => Math.max(last, area?.bottom ?? last), top);
  const width = figureWidth(cells, [BUDGET.pagu, BUDGET.realisasi]);
  return {
    header: headerRow(top, ['report.header.nomor', 'report.header.sasaran', 'report.L12.for', 'report.header.pagu-anggaran', 'report.header.realisasi']),
    body: { cells, merges, bottom },
    notes: budgetNotes(budget),
    columnWidths: [5, 34, 44, width, width],
    toned: [],
  };
}

function budgetLine({ place, pagu, realisasi }: BudgetLine, row: number): readonly PlanCell[] {
  const amount = (figure: PrintedSource, column: number): PlanCell => ({ ...copiedCell(figure.sheet, figure.at, { row, column }, 'integer'), format: RUPIAH });
  return [
    copiedCell(place.sheet, place.at, { row, column: BUDGET.program }, 'text'),
    amount(pagu, BUDGET.pagu),
    ...(realisasi ? [amount(realisasi, BUDGET.realisasi)] : []),
  ];
}

function notesOf({ budget }: Source): readonly CellText[] {
  const spent = budget.lines.flat().some(({ realisasi }) => amountOf(realisasi) !== null);
  const { unplaced } = budget;
  const list = unplaced.map((name) => `"${name}"`).join('; ');
  return [
    reportWords('report.L12.method'),
    ...(spent ? [] : [reportWords('report.L12.no-realisasi', { sheet: budget.tables.at(-1)!.sheet })]),
    ...(unplaced.length === 0 ? [] : [reportWords('report.L12.unplaced', { count: unplaced.length, list })]),
    reportWords('report.L12.sdm'),
  ];
}

const budgetNotes = ({ tables }: SasaranBudget): readonly CellText[] => tables.map(sourceNote);
