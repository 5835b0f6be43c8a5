import type { Settings } from '../../workbook/settings';
import type { ComparisonBlock, ComparisonLine, ComputedRatio } from '../comparison-lines';
import { comparedRatio, comparisonBlocks, comparisonNames, copiedFigure } from '../comparison-lines';
import { emptyCountNote } from '../empty-count';
import { twoTierHeader } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { formulaNote, scaleNote, sourceNote } from '../method-notes';
import { differencesNote } from '../printed-figure';
import { figureWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import { polarityOf } from '../row-capaian';
import { nameOf } from '../source-rows';
import type { StandardFigures, StandardTable } from '../standard-table';
import { findStandardTable } from '../standard-table';
import type { TableBlock } from '../table-block';

const COLUMNS = { nomor: 0, sasaran: 1, indikator: 2, target: 3, realisasi: 4, capaian: 5, standar: 6, perbandingan: 7 };

/** L09, the fourth comparison BAB III asks for: realisasi of the year against the national standard, where there is one. */
export const standarNasional: Layout = {
  id: 'L09',
  sheetName: 'Realisasi vs Standar',
  title: { key: 'layout.L09' },
  sources(input: ReportInput) {
    const source = findStandardTable(input);
    return source ? { tables: source.tables, missing: [] } : { tables: [], missing: [{ key: 'layout.missing.standar-nasional' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const source = findStandardTable(input);
    if (!source) throw new Error('planned without a source table');
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L09.title', this.id, source.tables[0]!, source.year, settings),
        year: source.year,
        blocks: [{ caption: null, plan: (top) => table(source, top, settings) }],
      },
      settings,
    );
  },
};

interface Figures {
  readonly line: ComparisonLine;
  readonly figures: StandardFigures;
  readonly capaian: ComputedRatio;
  readonly perbandingan: ComputedRatio;
}

function table(source: StandardTable, top: number, settings: Settings): TableBlock {
  const blocks = comparisonBlocks(source.items, top + 2);
  const names = comparisonNames(blocks, COLUMNS);
  const lines = blocks.flatMap((block) => block.lines).map((line) => figuresOf(source, line, settings));
  const bottom = lines.at(-1)!.line.row;
  const cells = lines.flatMap(({ line: { row }, figures, capaian, perbandingan }) => [
    copiedFigure(figures.target, { row, column: COLUMNS.target }),
    copiedFigure(figures.realisasi, { row, column: COLUMNS.realisasi }),
    capaian.cell,
    copiedFigure(figures.standar, { row, column: COLUMNS.standar }),
    perbandingan.cell,
  ]);
  const width = figureWidth(cells, [COLUMNS.target, COLUMNS.realisasi]);
  return {
    header: twoTierHeader(top, [
      'report.header.nomor',
      'report.header.sasaran-strategis',
      'report.header.iku',
      {
        over: source.year === null ? 'report.header.figures' : { text: String(source.year) },
        columns: ['report.header.target', 'report.header.realisasi', 'report.header.tingkat-capaian', 'report.header.standar-nasional', 'report.header.perbandingan'],
      },
    ]),
    body: { cells: [...names.cells, ...cells], merges: names.merges, bottom },
    notes: notesOf(source, blocks, lines, cells, settings),
    columnWidths: [5, 32, 44, width, width, 13, figureWidth(cells, [COLUMNS.standar]), 16],
    toned: [{ top: top + 2, bottom, left: COLUMNS.capaian, right: COLUMNS.capaian }],
  };
}

function figuresOf(source: StandardTable, line: ComparisonLine, settings: Settings): Figures {
  const figures = source.figures(line.item);
  const name = nameOf(line.item);
  const at = (column: number): { row: number; column: number } => ({ row: line.row, column });
  const realisasi = { at: at(COLUMNS.realisasi), figure: figures.realisasi };
  const against = (column: number, figure: StandardFigures['target']): Parameters<typeof comparedRatio>[1] => ({ at: at(column), figure });
  return {
    line,
    figures,
    capaian: comparedRatio(at(COLUMNS.capaian), against(COLUMNS.target, figures.target), realisasi, { name, printed: figures.printed, judged: false }, settings),
    perbandingan: comparedRatio(at(COLUMNS.perbandingan), against(COLUMNS.standar, figures.standar), realisasi, { name, printed: null, judged: false }, settings),
  };
}

function notesOf(source: StandardTable, blocks: readonly ComparisonBlock[], lines: readonly Figures[], cells: TableBlock['body']['cells'], settings: Settings): TableBlock['notes'] {
  const first = lines[0]!.line.row;
  const standard = { top: first, bottom: lines.at(-1)!.line.row, left: COLUMNS.standar, right: COLUMNS.standar };
  const polar = blocks.flatMap((block) => block.lines).map(({ row, item }) => ({ at: { row, column: COLUMNS.capaian }, polarity: polarityOf(nameOf(item), settings) }));
  return [
    ...differencesNote(lines.flatMap(({ capaian }) => capaian.difference ?? []), source.tables[0]!.sheet),
    emptyCountNote(standard, cells.filter(({ column }) => column === COLUMNS.standar), reportWords('report.L09.empty-before'), reportWords('report.of-total', { total: lines.length })),
    reportWords('report.L09.method'),
    ...source.tables.map(sourceNote),
    formulaNote(polar, settings),
    scaleNote(settings),
  ];
}
