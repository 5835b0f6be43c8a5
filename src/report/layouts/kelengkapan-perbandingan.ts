import { cellAddress, formatAddress, formatArea, formatCell } from '../../workbook/address';
import type { PlanCell } from '../../workbook/sheet-plan';
import { cellAt } from '../../workbook/snapshot';
import type { Comparison, Needed } from '../comparison-coverage';
import { COMPARISONS, comparisonCoverage } from '../comparison-coverage';
import { nameCell } from '../comparison-lines';
import { filledTest, isFilled } from '../filled-test';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { sourceNote } from '../method-notes';
import { reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords, textLiteral } from '../report-words';
import { requireReportSource, reportSources } from '../source-table';
import type { TableBlock } from '../table-block';

const COLUMNS = { nomor: 0, indikator: 1, first: 2, all: 6 };
const WORDS: Readonly<Record<Comparison, 'report.L20.target' | 'report.L20.years' | 'report.L20.renstra' | 'report.L20.standard'>> = {
  target: 'report.L20.target',
  years: 'report.L20.years',
  renstra: 'report.L20.renstra',
  standard: 'report.L20.standard',
};

/** L20: which of the four comparisons each indicator has, by what its source cells hold, and the share that has all four. */
export const kelengkapanPerbandingan: Layout = {
  id: 'L20',
  sheetName: 'Kelengkapan Perbandingan',
  title: { key: 'layout.L20' },
  sources: reportSources,
  plan(input: ReportInput) {
    const { settings } = input;
    const { year } = requireReportSource(input);
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L20.title', this.id, null, year, settings),
        year,
        blocks: [{ caption: null, plan: (top) => table(input, top) }],
      },
      settings,
    );
  },
};

function table(input: ReportInput, top: number): TableBlock {
  const coverage = comparisonCoverage(input, requireReportSource(input));
  const first = top + 1;
  const lines = coverage.items.map((item, index) => {
    const row = first + index;
    const needed = coverage.needed(item);
    const marks = COMPARISONS.map((comparison, place) => markCell(row, COLUMNS.first + place, needed[comparison]));
    const names: readonly PlanCell[] = [{ row, column: COLUMNS.nomor, role: 'text-centre', value: index + 1 }, nameCell(item, { row, column: COLUMNS.indikator })];
    return { cells: [...names, ...marks, allCell(row, marks)], marks };
  });
  const last = first + lines.length - 1;
  const counted = lines.map(({ cells }) => cells.slice(COLUMNS.first));
  const summary = Array.from({ length: COLUMNS.all - COLUMNS.first + 1 }, (_, place) => summaryCells(first, last, place, counted));
  const labels = (['report.L20.count', 'report.L20.share'] as const).map(
    (key, index): PlanCell => ({ row: last + 1 + index, column: COLUMNS.nomor, role: 'label-strong', value: reportWords(key) }),
  );
  return {
    header: headerRow(top, [
      'report.header.nomor',
      'report.header.indikator',
      ...COMPARISONS.map((comparison) => WORDS[comparison]),
      'report.L20.all',
    ]),
    body: {
      cells: [...lines.flatMap(({ cells }) => cells), ...labels, ...summary.flat()],
      merges: [last + 1, last + 2].map((row) => ({ top: row, bottom: row, left: COLUMNS.nomor, right: COLUMNS.indikator })),
      bottom: last + 2,
    },
    notes: [reportWords('report.L20.method'), ...coverage.tables.map(sourceNote)],
    columnWidths: [5, 56, 15, 15, 15, 15, 15],
    toned: [],
  };
}

/** `ada` while the source cells of a comparison are filled: one of each kind it needs. */
function markCell(row: number, column: number, needed: Needed): PlanCell {
  const [yes, no] = [reportWords('report.L20.yes'), reportWords('report.L20.no')];
  const at = { row, column, role: 'text-centre' as const };
  if (needed.some((cells) => cells.length === 0)) return { ...at, value: no };
  const tests = needed.map((cells) => anyOf(cells.map(({ sheet, at: cell }) => filledTest(formatAddress(cellAddress(sheet.name, cell))))));
  const holds = needed.every((cells) => cells.some(({ sheet, at: cell }) => isFilled(cellAt(sheet, cell.row, cell.column))));
  return { ...at, formula: `=IF(AND(${tests.join(',')}),${textLiteral(yes)},${textLiteral(no)})`, value: holds ? yes : no };
}

const anyOf = (tests: readonly string[]): string => (tests.length === 1 ? tests[0]! : `OR(${tests.join(',')})`);

function allCell(row: number, marks: readonly PlanCell[]): PlanCell {
  const [yes, no] = [reportWords('report.L20.yes'), reportWords('report.L20.no')];
  const range = formatArea({ top: row, bottom: row, left: COLUMNS.first, right: COLUMNS.all - 1 });
  return {
    row,
    column: COLUMNS.all,
    role: 'text-centre',
    formula: `=IF(COUNTIF(${range},${textLiteral(yes)})=${COMPARISONS.length},${textLiteral(yes)},${textLiteral(no)})`,
    value: marks.every(({ value }) => value === yes) ? yes : no,
  };
}

function summaryCells(first: number, last: number, place: number, counted: readonly (readonly PlanCell[])[]): readonly PlanCell[] {
  const column = COLUMNS.first + place;
  const yes = reportWords('report.L20.yes');
  const range = formatArea({ top: first, bottom: last, left: column, right: column });
  const count = counted.filter((cells) => cells[place]!.value === yes).length;
  const at = formatCell({ row: last + 1, column });
  return [
    { row: last + 1, column, role: 'integer-strong', formula: `=COUNTIF(${range},${textLiteral(yes)})`, value: count },
    { row: last + 2, column, role: 'percent2-strong', formula: `=${at}/ROWS(${range})`, value: count / counted.length },
  ];
}
