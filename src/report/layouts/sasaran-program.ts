import type { TableRow } from '../../recognise/performance-table';
import type { PlanCell } from '../../workbook/sheet-plan';
import { formatArea } from '../../workbook/address';
import { cellAt } from '../../workbook/snapshot';
import { displayedText } from '../../workbook/displayed-text';
import { anchorOf, copiedCell } from '../copied-cell';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import type { PlannerTable } from '../planner-tables';
import { bestRanked, columnOfRole, namesSasaran, plannerTables, tableOfYear } from '../planner-tables';
import { figureWidth, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import { sasaranBlocks } from '../sasaran-blocks';
import { sasaranColumn } from '../sasaran-column';
import { findReportSource } from '../source-table';
import type { BlockPart, TableBlock } from '../table-block';

const COLUMNS = { nomor: 0, sasaran: 1, indikator: 2, target: 3, program: 4 };
const HEADERS = ['report.header.nomor', 'report.header.sasaran-strategis', 'report.header.iku', 'report.header.target', 'report.header.program'] as const;

/** The table that names a programme beside the target of its indicators. */
interface ProgramSource extends PlannerTable {
  /** Indices into the table's columns. */
  readonly target: number;
  readonly program: number;
  readonly year: number | null;
}

/** L03: every indicator with its target and the programme that serves it, the programme merged over its indicators. */
export const sasaranProgram: Layout = {
  id: 'L03',
  sheetName: 'Sasaran dan Program',
  title: { key: 'layout.L03' },
  sources(input: ReportInput) {
    const source = findSource(input);
    return source ? { tables: [source.table], missing: [] } : { tables: [], missing: [{ key: 'layout.missing.program' }] };
  },
  plan(input: ReportInput) {
    const source = findSource(input);
    if (!source) throw new Error('planned without a source table');
    const { settings } = input;
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L03.title', this.id, source.table, source.year, settings),
        year: source.year,
        blocks: [{ caption: null, plan: (top) => table(source, top) }],
      },
      settings,
    );
  },
};

/** Of the report year: the one with sasaran, then the one with most indicators, then the first in the workbook. */
function findSource(input: ReportInput): ProgramSource | null {
  const candidates = plannerTables(input).flatMap(({ sheet, table }): readonly ProgramSource[] => {
    const program = columnOfRole(table, 'program');
    if (program === null || columnOfRole(table, 'indikator') === null) return [];
    return table.groups.flatMap(({ target, year, period }) => (target === null || period !== null ? [] : [{ sheet, table, target, program, year }]));
  });
  const year = input.settings.report.year ?? findReportSource(input)?.year ?? Math.max(...candidates.map((each) => each.year ?? 0));
  const ofYear = candidates.flatMap((each) => {
    const table = tableOfYear(each.table, year);
    return table !== null && (each.year === null || each.year === year) ? [{ ...each, table }] : [];
  });
  return bestRanked(ofYear, ({ table }) => [namesSasaran(table) ? 1 : 0, table.rows.filter(({ kind }) => kind === 'item').length]);
}

function table(source: ProgramSource, top: number): TableBlock {
  const body = bodyOf(source, top + 1);
  const width = figureWidth(body.cells, [COLUMNS.target]);
  return {
    header: headerRow(top, HEADERS),
    body,
    notes: [reportWords('report.note.source', { sheet: source.table.sheet, area: formatArea(source.table.area) })],
    columnWidths: [5, 32, 46, width, 36],
    toned: [],
  };
}

function bodyOf(source: ProgramSource, top: number): BlockPart {
  const { sheet, table: { columns, rows } } = source;
  const parts: Pick<BlockPart, 'cells' | 'merges'>[] = [];
  let row = top;
  sasaranBlocks(rows).forEach(({ at, rows: items }, index) => {
    const first = row;
    parts.push(sasaranColumn(sheet, COLUMNS, { nomor: at === null ? null : index + 1, sasaranAt: at, rows: items.map((_, place) => first + place) }));
    parts.push({ cells: items.flatMap((item, place) => lineCells(source, item, first + place)), merges: [] });
    for (const { from, to } of programRuns(source, items)) {
      const column = COLUMNS.program;
      const at = { row: items[from]!.row, column: columns[source.program]!.column };
      parts.push({
        cells: [copiedCell(sheet, at, { row: first + from, column }, 'text')],
        merges: from === to ? [] : [{ top: first + from, bottom: first + to, left: column, right: column }],
      });
    }
    row += items.length;
  });
  return { cells: parts.flatMap(({ cells }) => cells), merges: parts.flatMap(({ merges }) => merges), bottom: row - 1 };
}

function lineCells({ sheet, table: { columns }, target }: ProgramSource, { row, labelAt }: TableRow, to: number): readonly PlanCell[] {
  return [
    ...(labelAt ? [copiedCell(sheet, labelAt, { row: to, column: COLUMNS.indikator }, 'text')] : []),
    copiedCell(sheet, { row, column: columns[target]!.column }, { row: to, column: COLUMNS.target }, 'as-source'),
  ];
}

/** Indicators one after the other with the same programme, by place: a cell left empty goes on with the one above. */
function programRuns({ sheet, table: { columns }, program }: ProgramSource, items: readonly TableRow[]): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number; name: string }[] = [];
  items.forEach((item, index) => {
    const { row, column } = anchorOf(sheet, { row: item.row, column: columns[program]!.column });
    const name = displayedText(cellAt(sheet, row, column)).trim();
    const last = runs.at(-1);
    if (last && (name === '' || name === last.name)) last.to = index;
    else runs.push({ from: index, to: index, name });
  });
  return runs;
}
