import { formatCell } from '../../workbook/address';
import type { PlanCell } from '../../workbook/sheet-plan';
import { BASIS_COLUMNS, capaianBasis } from '../capaian-basis';
import { copiedCell } from '../copied-cell';
import { printedMeanCell } from '../figure-cells';
import { headerRow } from '../header-row';
import type { Layout, ReportInput } from '../layout';
import { sourceNote } from '../method-notes';
import { columnOfRole } from '../planner-tables';
import type { PrintedDifference, PrintedSource } from '../printed-figure';
import { differencesNote } from '../printed-figure';
import type { ProgramLink, ProgramLinks } from '../program-links';
import { programBlocks, programLinks } from '../program-links';
import type { ReportBlock } from '../report-lines';
import { linesArea, ratiosOf } from '../report-lines';
import { headerTopBelow, reportSheet } from '../report-sheet';
import { reportTitle } from '../report-title';
import { reportWords } from '../report-words';
import type { Place } from '../sasaran-rows';
import { meansTable } from '../sasaran-rows';
import { figureOf, itemRows, nameFinder, namesOf } from '../source-rows';
import type { ReportSource } from '../source-table';
import { findReportSource } from '../source-table';
import type { CellText, TableBlock } from '../table-block';

/** The program stands over two columns: those of program and indicator in the table below. */
const COLUMNS = { nomor: 0, program: 1, capaian: 3 };

interface ProgramRow {
  readonly place: Place;
  readonly link: ProgramLink | null;
  /** The mean as a table of means prints it. */
  readonly printed: PrintedSource | null;
}

interface ProgramList {
  readonly source: ReportSource | null;
  readonly links: ProgramLinks | null;
  readonly means: ReturnType<typeof meansTable>;
  readonly rows: readonly ProgramRow[];
}

/** L11: the mean capaian of each program (PPS) over the indicators it serves, or as its source prints it where none are known. */
export const ppsProgram: Layout = {
  id: 'L11',
  sheetName: 'Rata-rata Capaian Program',
  title: { key: 'layout.L11' },
  sources(input: ReportInput) {
    const { source, links, means, rows } = programList(input);
    const tables = [...(means ? [means.table] : []), ...(links && source ? [links.table, source.table] : [])];
    return { tables, missing: rows.length > 0 ? [] : [{ key: 'layout.missing.pps' }] };
  },
  plan(input: ReportInput) {
    const { settings } = input;
    const list = programList(input);
    const { source, means } = list;
    const year = source?.year ?? means?.table.year ?? null;
    const blocksAt = (top: number): readonly ReportBlock[] => (source ? programBlocks(source, list.rows.map(({ link }) => link), top, settings) : []);
    return reportSheet(
      {
        layout: this.id,
        name: this.sheetName,
        title: reportTitle('report.L11.title', this.id, means?.table ?? null, year, settings),
        year,
        blocks: [
          { caption: null, plan: (top) => table(input, list, top, blocksAt) },
          ...(source && blocksAt(0).length > 0 ? [capaianBasis(source, blocksAt, 'report.header.program', settings)] : []),
        ],
      },
      settings,
    );
  },
};

/** The programs of the workbook's own table of means in its order, then what the linking table names besides. */
function programList(input: ReportInput): ProgramList {
  const source = findReportSource(input);
  const means = meansTable(input, source?.year ?? input.settings.report.year, 'program');
  const listed = means === null ? [] : itemRows(means).filter(({ row }) => row.labelAt !== null);
  const links = source && programLinks(input, source, listed.flatMap(({ row }) => row.label ?? []));
  const find = nameFinder(links?.programs ?? [], ({ name }) => name);
  const fromMeans = listed.map((item): ProgramRow => ({
    place: { sheet: item.sheet, at: item.row.labelAt! },
    link: find(item.row.label)[0] ?? null,
    printed: figureOf(item, columnOfRole(item.table, 'rata-rata') ?? columnOfRole(item.table, 'capaian')),
  }));
  const taken = new Set(fromMeans.map(({ link }) => link));
  const others = (links?.programs ?? []).filter((link) => !taken.has(link)).map((link): ProgramRow => ({ place: link.place, link, printed: null }));
  return { source, links, means, rows: [...fromMeans, ...others] };
}

function table(input: ReportInput, list: ProgramList, top: number, blocksAt: (top: number) => readonly ReportBlock[]): TableBlock {
  const first = top + 1;
  const bottom = top + list.rows.length;
  const notes = notesOf(list, rowCells(input, list, first, blocksAt(0)), first);
  const cells = rowCells(input, list, first, blocksAt(headerTopBelow(bottom, notes.length) + 1));
  const header = headerRow(top, ['report.header.nomor', 'report.header.program', { text: '' }, 'report.header.rata-rata-capaian']);
  const overTwo = (row: number) => ({ top: row, bottom: row, left: COLUMNS.program, right: COLUMNS.capaian - 1 });
  return {
    header: { ...header, merges: [overTwo(top)] },
    body: { cells: cells.flatMap((each) => each.cells), merges: list.rows.map((_, index) => overTwo(first + index)), bottom },
    notes,
    columnWidths: [5, 34, 44, 13],
    toned: [{ top: first, bottom, left: COLUMNS.capaian, right: COLUMNS.capaian }],
  };
}

interface RowCells {
  readonly cells: readonly PlanCell[];
  readonly difference: PrintedDifference | null;
  /** Whether the figure is a live copy of the printed one. */
  readonly isCopy: boolean;
}

function rowCells({ settings }: ReportInput, { rows }: ProgramList, first: number, blocks: readonly ReportBlock[]): readonly RowCells[] {
  return rows.map(({ place, link, printed }, index): RowCells => {
    const row = first + index;
    const at = { row, column: COLUMNS.capaian };
    const names: readonly PlanCell[] = [
      { row, column: COLUMNS.nomor, role: 'text-centre', value: index + 1 },
      copiedCell(place.sheet, place.at, { row, column: COLUMNS.program }, 'text'),
    ];
    const block = link && blocks.find(({ sasaranAt }) => sasaranAt === link.place.at);
    if (block) {
      const { cell, difference } = printedMeanCell(at, linesArea(block, BASIS_COLUMNS.capaian), ratiosOf(block.lines), printed, settings);
      return { cells: [...names, cell], difference, isCopy: false };
    }
    if (printed === null) return { cells: names, difference: null, isCopy: false };
    return { cells: [...names, copiedCell(printed.sheet, printed.at, at, 'as-source')], difference: null, isCopy: true };
  });
}

function notesOf({ source, links, means, rows }: ProgramList, cells: readonly RowCells[], first: number): readonly CellText[] {
  const copies = cells.flatMap(({ isCopy }, index) => (isCopy ? [formatCell({ row: first + index, column: COLUMNS.capaian })] : []));
  const unfound = rows.flatMap(({ link }) => link?.unfound ?? []);
  return [
    ...(means === null ? [] : differencesNote(cells.flatMap(({ difference }) => difference ?? []), means.table.sheet)),
    ...(copies.length === 0 || means === null ? [] : [reportWords('report.L11.copied', { cells: copies.join(', '), sheet: means.table.sheet })]),
    ...(links === null || source === null ? [] : [reportWords('report.L11.method', { sheet: links.table.sheet })]),
    ...(links?.carriesDown ? [reportWords('report.program.carried-down')] : []),
    ...(unfound.length === 0 ? [] : [reportWords('report.program.unfound', { count: unfound.length, sheet: source!.table.sheet, list: namesOf(unfound) })]),
    ...(means === null ? [] : [sourceNote(means.table)]),
    ...(links === null ? [] : [sourceNote(links.table)]),
  ];
}
