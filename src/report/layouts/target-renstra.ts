import type { Settings } from '../../workbook/settings';
import type { PlanCell } from '../../workbook/sheet-plan';
import type { ComparisonLine, ComputedRatio } from '../comparison-lines';
import { comparedRatio, comparisonBlocks, comparisonNames, copiedFigure } from '../comparison-lines';
import { emptyCountNote } from '../empty-count';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { formulaNote, sourceNote } from '../method-notes';
import { differencesNote } from '../printed-figure';
import { remainingCell } from '../remaining-cell';
import type { RenstraTargets } from '../renstra-targets';
import { findRenstraTargets } from '../renstra-targets';
import { figureWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import { polarityOf } from '../row-capaian';
import { nameOf } from '../source-rows';
import { findReportSource } from '../source-table';
import type { TableBlock } from '../table-block';

const COLUMNS = { nomor: 0, sasaran: 1, indikator: 2, target: 3, realisasi: 4, targetAkhir: 5, capaian: 6, sisa: 7 };

/** L08, the third comparison BAB III asks for: realisasi up to the year against the target at the end of the renstra. */
export const targetRenstra: Layout = {
  id: 'L08',
  sheetName: 'Realisasi vs Renstra',
  title: { key: 'layout.L08' },
  sources(input: ReportInput) {
    const source = findRenstraTargets(input);
    if (source) return { tables: source.tables, missing: [] };
    return { tables: [], missing: [{ key: findReportSource(input) ? 'layout.missing.target-akhir' : 'layout.missing.capaian' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const source = findRenstraTargets(input);
    if (!source) throw new Error('planned without a source table');
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L08.title', this.id, source.byTitle === null ? null : source.tables[0]!, source.year, settings),
        year: source.year,
        blocks: [{ caption: null, plan: (top) => table(source, top, settings) }],
      },
      settings,
    );
  },
};

interface LineCells {
  readonly line: ComparisonLine;
  readonly cells: readonly PlanCell[];
  readonly capaian: ComputedRatio;
  readonly targetAkhir: PlanCell;
}

function table(source: RenstraTargets, top: number, settings: Settings): TableBlock {
  const blocks = comparisonBlocks(source.items, top + 1);
  const names = comparisonNames(blocks, COLUMNS);
  const lines = blocks.flatMap((block) => block.lines).map((line) => lineCells(source, line, settings));
  const cells = lines.flatMap((line) => line.cells);
  const width = figureWidth(cells, [COLUMNS.target, COLUMNS.realisasi, COLUMNS.targetAkhir, COLUMNS.sisa]);
  const ofYear = source.year === null ? '' : ` ${source.year}`;
  return {
    header: headerRow(top, [
      'report.header.nomor',
      'report.header.sasaran-strategis',
      'report.header.iku',
      { text: `${reportWords('report.header.target')}${ofYear}` },
      { text: `${reportWords('report.header.realisasi')}${ofYear}` },
      { text: `${reportWords('report.header.target-akhir')}${source.lastYear === null ? '' : ` (${source.lastYear})`}` },
      'report.header.capaian-target-akhir',
      'report.header.sisa-target-akhir',
    ]),
    body: { cells: [...names.cells, ...cells], merges: names.merges, bottom: lines.at(-1)!.line.row },
    notes: notesOf(source, lines, settings),
    columnWidths: [5, 32, 44, width, width, Math.max(width, 15), 16, Math.max(width, 14)],
    toned: [],
  };
}

function lineCells(source: RenstraTargets, line: ComparisonLine, settings: Settings): LineCells {
  const { item, row } = line;
  const figures = source.figures(item);
  const name = nameOf(item);
  const at = (column: number): { row: number; column: number } => ({ row, column });
  const realisasi = { at: at(COLUMNS.realisasi), figure: figures.realisasi };
  const against = { at: at(COLUMNS.targetAkhir), figure: figures.targetAkhir };
  const capaian = comparedRatio(at(COLUMNS.capaian), against, realisasi, { name, printed: figures.printed, judged: false }, settings);
  const targetAkhir = copiedFigure(figures.targetAkhir, against.at);
  return {
    line,
    capaian,
    targetAkhir,
    cells: [
      copiedFigure(figures.target, at(COLUMNS.target)),
      copiedFigure(figures.realisasi, realisasi.at),
      targetAkhir,
      capaian.cell,
      remainingCell(at(COLUMNS.sisa), against, realisasi, polarityOf(name, settings)),
    ],
  };
}

function notesOf(source: RenstraTargets, lines: readonly LineCells[], settings: Settings): TableBlock['notes'] {
  const column = { left: COLUMNS.targetAkhir, right: COLUMNS.targetAkhir };
  const area = { ...column, top: lines[0]!.line.row, bottom: lines.at(-1)!.line.row };
  const polar = lines.map(({ line: { row, item } }) => ({ at: { row, column: COLUMNS.capaian }, polarity: polarityOf(nameOf(item), settings) }));
  return [
    ...differencesNote(lines.flatMap(({ capaian }) => capaian.difference ?? []), source.tables[0]!.sheet),
    emptyCountNote(area, lines.map(({ targetAkhir }) => targetAkhir), reportWords('report.L08.empty-before'), reportWords('report.of-total', { total: lines.length })),
    ...(source.byTitle === null ? [] : [reportWords('report.L08.by-title', { sheet: source.byTitle })]),
    reportWords('report.L08.method'),
    ...source.tables.map(sourceNote),
    formulaNote(polar, settings),
  ];
}
