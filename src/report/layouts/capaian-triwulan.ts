import { cumulated } from '../../domain/aggregate/cumulative';
import type { CumulativeKind } from '../../domain/aggregate/cumulative';
import { formatArea, formatCell } from '../../workbook/address';
import type { Settings } from '../../workbook/settings';
import type { PlanCell } from '../../workbook/sheet-plan';
import { comparedRatio, copiedFigure, nameCell } from '../comparison-lines';
import { copiedCell } from '../copied-cell';
import { twoTierHeader } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { formulaNote, sourceNote } from '../method-notes';
import { withNotes } from '../notes/with-notes';
import { columnOfRole } from '../planner-tables';
import type { PrintedSource } from '../printed-figure';
import type { QuarterFigures, QuarterSource } from '../quarter-figures';
import { QUARTERS, cellNumber, cumulativeKind, findQuarterSource } from '../quarter-figures';
import { HEADER_TOP, headerTopBelow, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import { polarityOf } from '../row-capaian';
import { nameOf } from '../source-rows';
import type { SourceRow } from '../source-rows';
import type { CellText, TableBlock } from '../table-block';

const COLUMNS = { nomor: 0, indikator: 1, satuan: 2, yearTarget: 3, targets: 4, realisasi: 8, capaian: 12, ofYear: 16, kendala: 20, solusi: 21 };
/** The table of figures up to each quarter, below. */
const UP_TO = { nomor: 0, indikator: 1, kind: 2, first: 4 };
const QUARTER_WORDS = ['report.quarter.1', 'report.quarter.2', 'report.quarter.3', 'report.quarter.4'] as const;
const KIND_WORDS = { jumlah: 'report.cumulative.jumlah', 'rata-rata': 'report.cumulative.rata-rata', 'posisi-akhir': 'report.cumulative.posisi-akhir' } as const;

interface Line {
  readonly item: SourceRow;
  readonly figures: QuarterFigures;
  /** Null while nobody said and no target proves it. */
  readonly kind: CumulativeKind | null;
}

/** L19: target, realisasi and capaian by quarter, against the quarter's own target and against that of the year. */
export const capaianTriwulan: Layout = {
  id: 'L19',
  sheetName: 'Capaian Triwulan',
  title: { key: 'layout.L19' },
  sources(input: ReportInput) {
    const source = findQuarterSource(input);
    return source ? { tables: source.tables, missing: [] } : { tables: [], missing: [{ key: 'layout.missing.triwulan' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const source = findQuarterSource(input);
    if (!source) throw new Error('planned without figures of a quarter');
    const lines = source.items.map((item): Line => {
      const figures = source.figures(item);
      return { item, figures, kind: cumulativeKind(nameOf(item), figures, settings) };
    });
    const plan = reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L19.title', this.id, source.tables[0]!, source.year, settings),
        year: source.year,
        blocks: [
          { caption: null, plan: (top) => mainTable(source, lines, top, settings) },
          { caption: reportWords('report.L19.up-to-caption'), plan: (top) => upToTable(lines, top) },
        ],
      },
      settings,
    );
    return withNotes(plan, input.snapshot, { label: COLUMNS.indikator, group: COLUMNS.satuan });
  },
};

const quarterGroup = (over: 'report.header.target' | 'report.header.realisasi' | 'report.L19.of-quarter' | 'report.L19.of-year' | 'report.L19.up-to') => ({
  over,
  columns: QUARTER_WORDS,
});

function mainTable(source: QuarterSource, lines: readonly Line[], top: number, settings: Settings): TableBlock {
  const first = top + 2;
  const bottom = first + lines.length - 1;
  const polar = lines.map(({ item }, index) => ({ at: { row: first + index, column: COLUMNS.capaian }, polarity: polarityOf(nameOf(item), settings) }));
  const undecided = lines.filter(({ kind }) => kind === null).length;
  const notes: readonly CellText[] = [
    reportWords('report.L19.method'),
    ...(undecided === 0 ? [] : [reportWords('report.L19.undecided', { count: undecided })]),
    ...source.tables.map(sourceNote),
    formulaNote(polar, settings),
  ];
  const upToFirst = headerTopBelow(bottom, notes.length) + 2;
  const narrow = [9, 9, 9, 9];
  return {
    header: twoTierHeader(top, [
      'report.header.nomor',
      'report.header.indikator',
      'report.header.satuan',
      'report.L19.year-target',
      quarterGroup('report.header.target'),
      quarterGroup('report.header.realisasi'),
      quarterGroup('report.L19.of-quarter'),
      quarterGroup('report.L19.of-year'),
      'report.header.kendala',
      'report.header.solusi',
    ]),
    body: { cells: lines.flatMap((line, index) => lineCells(line, index, first + index, upToFirst + index, settings)), merges: [], bottom },
    notes,
    columnWidths: [5, 38, 12, 11, ...narrow, ...narrow, ...narrow, ...narrow, 22, 22],
    toned: [],
  };
}

function lineCells({ item, figures, kind }: Line, index: number, row: number, upToRow: number, settings: Settings): readonly PlanCell[] {
  const at = (column: number): { row: number; column: number } => ({ row, column });
  const name = nameOf(item);
  const ratio = (column: number, against: Parameters<typeof comparedRatio>[1], realisasi: Parameters<typeof comparedRatio>[2]): PlanCell =>
    comparedRatio(at(column), against, realisasi, { name, printed: null, judged: false }, settings).cell;
  const yearTarget = { at: at(COLUMNS.yearTarget), figure: figures.yearTarget };
  return [
    { ...at(COLUMNS.nomor), role: 'text-centre', value: index + 1 },
    nameCell(item, at(COLUMNS.indikator)),
    satuanCell(item, at(COLUMNS.satuan)),
    copiedFigure(figures.yearTarget, yearTarget.at),
    ...QUARTERS.flatMap((_, quarter): readonly PlanCell[] => {
      const target = { at: at(COLUMNS.targets + quarter), figure: figures.targets[quarter]! };
      const realisasi = { at: at(COLUMNS.realisasi + quarter), figure: figures.realisasi[quarter]! };
      const upTo = { at: { row: upToRow, column: UP_TO.first + quarter }, figure: upToFigure(figures, kind, quarter) };
      return [
        copiedFigure(target.figure, target.at),
        copiedFigure(realisasi.figure, realisasi.at),
        ratio(COLUMNS.capaian + quarter, target, realisasi),
        ...(kind === null ? [] : [ratio(COLUMNS.ofYear + quarter, yearTarget, upTo)]),
      ];
    }),
    textCell(item, at(COLUMNS.kendala), /^(kendala|hambatan|permasalahan)\b/i),
    textCell(item, at(COLUMNS.solusi), /^(solusi|tindak lanjut|rencana tindak lanjut|upaya)\b/i),
  ];
}

function satuanCell({ sheet, table, row }: SourceRow, to: { row: number; column: number }): PlanCell {
  const column = columnOfRole(table, 'satuan');
  return column === null ? { ...to, role: 'input' } : copiedCell(sheet, { row: row.row, column: table.columns[column]!.column }, to, 'text-centre');
}

/** What the source says in a column of that name; else a cell for people. */
function textCell({ sheet, table, row }: SourceRow, to: { row: number; column: number }, header: RegExp): PlanCell {
  const column = table.columns.find((each) => header.test(each.header));
  return column ? copiedCell(sheet, { row: row.row, column: column.column }, to, 'text') : { ...to, role: 'input' };
}

/** The realisasi up to a quarter as a figure; null where it shows none. */
function upToFigure({ realisasi }: QuarterFigures, kind: CumulativeKind | null, quarter: number): PrintedSource | null {
  const last = realisasi[quarter]!;
  const value = kind === null ? null : cumulated(realisasi.slice(0, quarter + 1).map(cellNumber), kind);
  if (value === null || last?.reading?.kind !== 'number') return null;
  const { quantity } = last.reading;
  return { ...last, reading: { kind: 'number', quantity: { ...quantity, value: quantity.percent ? value * 100 : value } } };
}

function upToTable(lines: readonly Line[], top: number): TableBlock {
  const first = top + 2;
  const mainFirst = HEADER_TOP + 2;
  const cells = lines.flatMap(({ item, figures, kind }, index): readonly PlanCell[] => {
    const row = first + index;
    return [
      { row, column: UP_TO.nomor, role: 'text-centre', value: index + 1 },
      nameCell(item, { row, column: UP_TO.indikator }),
      { row, column: UP_TO.kind, role: 'text-centre', value: reportWords(kind === null ? 'report.cumulative.undecided' : KIND_WORDS[kind]) },
      ...QUARTERS.flatMap((_, quarter) => (kind === null ? [] : [upToCell(figures, kind, quarter, row, mainFirst + index)])),
    ];
  });
  return {
    header: twoTierHeader(top, ['report.header.nomor', 'report.header.indikator', { over: 'report.L19.kind', columns: [{ text: '' }, { text: '' }] }, quarterGroup('report.L19.up-to')]),
    body: { cells, merges: lines.map((_, index) => ({ top: first + index, bottom: first + index, left: UP_TO.kind, right: UP_TO.kind + 1 })), bottom: first + lines.length - 1 },
    notes: [],
    columnWidths: [5, 38, 12, 11, 9, 9, 9, 9],
    toned: [],
  };
}

function upToCell({ realisasi }: QuarterFigures, kind: CumulativeKind, quarter: number, row: number, mainRow: number): PlanCell {
  const own = { row: mainRow, column: COLUMNS.realisasi + quarter };
  const range = formatArea({ top: mainRow, bottom: mainRow, left: COLUMNS.realisasi, right: own.column });
  const last = formatCell(own);
  const value = cumulated(realisasi.slice(0, quarter + 1).map(cellNumber), kind);
  const format = realisasi[quarter] ? copiedFigure(realisasi[quarter], own).format : undefined;
  const whole = kind === 'jumlah' ? `SUM(${range})` : `AVERAGE(${range})`;
  return {
    row,
    column: UP_TO.first + quarter,
    role: 'as-source',
    formula: kind === 'posisi-akhir' ? `=IF(ISNUMBER(${last}),${last},"")` : `=IF(COUNT(${range})<${quarter + 1},"",${whole})`,
    value: value ?? '',
    ...(format === undefined ? {} : { format }),
  };
}
