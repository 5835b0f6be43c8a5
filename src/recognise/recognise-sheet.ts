import { formatArea } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { Settings } from '../workbook/settings';
import type { SheetSnapshot } from '../workbook/snapshot';
import { bandScale } from './band-scale';
import { capaianGroups } from './capaian-groups';
import type { ColumnContents } from './column-contents';
import { columnContents, lookOfCell } from './column-contents';
import { columnMeaning } from './column-meaning';
import type { ColumnReading } from './column-roles';
import { readColumns } from './column-roles';
import { columnUnit } from './column-unit';
import { cumulativeQuestions } from './cumulative-questions';
import type { ColumnSpan, HeaderBlock } from './header-block';
import { countsColumns, headerBlockAt, withoutSpacers } from './header-block';
import { headerlessListAt, startsList } from './headerless-list';
import { columnConfidence, tableConfidence } from './confidence';
import { asIkpa } from './ikpa';
import type { ColumnRole, Confidence, PerformanceTable, TableColumn, TableKind, UnrecognisedReason } from './performance-table';
import { TIER_MARK } from './performance-table';
import { columnRoleQuestion, columnRoleQuestions, polarityQuestions, rupiahScaleQuestion, rupiahScaleQuestions } from './questions';
import type { SheetGrid } from './sheet-grid';
import { sheetGrid } from './sheet-grid';
import { sideBySide } from './side-by-side';
import type { TableBody } from './table-rows';
import { isBlankRow, tableRows } from './table-rows';
import { periodsByTitle } from './periods-by-title';
import { tableSubject } from './table-subject';
import type { TableTitle } from './table-title';
import { tableTitle } from './table-title';
import { supersededColumns } from './superseded-columns';
import { yearsOfOrdinals } from './ordinal-years';
import { yearsInText } from './years-in-text';

export interface SheetRecognition {
  readonly tables: readonly PerformanceTable[];
  /** Null where a table was found. */
  readonly reason: UnrecognisedReason | null;
}

/** Finds every table of one sheet, from the top down. `asked` collects the questions already put on earlier sheets. */
export function recogniseSheet(sheet: SheetSnapshot, settings: Settings, asked: Set<string>): SheetRecognition {
  if (sheet.layout !== null) return { tables: [], reason: 'made-by-add-in' };
  if (!sheet.rows.some((row) => row?.some((cell) => cell !== undefined))) return { tables: [], reason: 'empty' };
  const grid = sheetGrid(sheet);
  const found = tablesIn(sheet.name, grid, 0, { left: 0, right: grid.columnCount - 1 }, settings);
  const tables = found.tables.map((table) => performanceTable(sheet.name, grid, table, settings, asked));
  return { tables, reason: tables.length > 0 ? null : found.reason };
}

interface TablesFound {
  readonly tables: readonly FoundTable[];
  readonly reason: UnrecognisedReason;
}

/** Every table from a row down, within a span of columns; tables side by side are read each within its own. */
function tablesIn(sheet: string, grid: SheetGrid, from: number, span: ColumnSpan, settings: Settings): TablesFound {
  const tables: FoundTable[] = [];
  let reason: UnrecognisedReason = 'no-header';
  let row = from;
  while (row < grid.rowCount) {
    const beside = sideBySide(grid, row, span, (header) => readHeader(grid, header, NO_TITLE).reading);
    if (beside) {
      const upTo = { ...grid, rowCount: beside.bottom + 1 };
      for (const part of beside.spans) tables.push(...tablesIn(sheet, upTo, row, part, settings).tables);
      row = beside.bottom + 1;
      continue;
    }
    const found = tableAt(sheet, grid, row, span, tables.at(-1), settings);
    if ('skip' in found) {
      if (found.knownWords && reason === 'no-header') reason = 'kind-not-supported';
      row = found.skip;
      continue;
    }
    row = Math.max(found.body.next, found.header.bottom + 1, row + 1);
    if (found.body.rows.some(({ kind }) => kind === 'item' || kind === 'subtotal')) tables.push(found);
    else reason = 'no-row';
  }
  return { tables, reason };
}

const NO_TITLE: TableTitle = { text: null, year: null, period: null };

/** A header with its rows read. */
interface FoundTable {
  readonly header: HeaderBlock;
  readonly kind: TableKind;
  readonly columns: readonly TableColumn[];
  readonly title: TableTitle;
  readonly body: TableBody;
  readonly confidence: Confidence;
}

/** No table here: where the search goes on, and whether header words of ours stood there. */
interface Skipped {
  readonly skip: number;
  readonly knownWords: boolean;
}

/** The table whose header or first row stands on this row; else the row where the search goes on. */
function tableAt(sheet: string, grid: SheetGrid, row: number, span: ColumnSpan, previous: FoundTable | undefined, settings: Settings): FoundTable | Skipped {
  const header = headerBlockAt(grid, row, span);
  const previousBottom = previous?.body.bottom ?? -1;
  if (!header) {
    if (!startsList(grid, row, span)) return { skip: row + 1, knownWords: false };
    const title = tableTitle(grid, row, previousBottom, span);
    const list = headerlessListAt(grid, row, title.text ?? '', span);
    if (!list) return { skip: row + 1, knownWords: false };
    const columns = tableColumns(sheet, grid, list.header, list.roles, title, settings);
    return { header: list.header, kind: list.kind, columns, title, body: tableRows(grid, { header: list.header, columns, kind: list.kind, span, measure: -1 }, () => true), confidence: tableConfidence(list.header, { kind: list.kind, measure: -1, meanings: [] }) };
  }
  const title = previous?.body.goesOn && previous.body.next === row ? previous.title : tableTitle(grid, header.top, previousBottom, span);
  const { block, reading } = readHeader(grid, header, title);
  if (!reading) return { skip: header.telling ? header.bottom + 1 : row + 1, knownWords: header.telling || header.paths.filter((path) => columnMeaning(path).word !== null).length > 1 };
  const columns = tableColumns(sheet, grid, block, reading.roles, title, settings);
  const { kind, measure } = reading;
  const startsTable = (another: HeaderBlock): boolean => readHeader(grid, another, NO_TITLE).reading !== null;
  return { header: block, kind, columns, title, body: tableRows(grid, { header: block, columns, kind, span, measure }, startsTable), confidence: tableConfidence(block, reading) };
}

/** What the columns of a header hold, with the columns beside it that have no header of their own. */
function readHeader(grid: SheetGrid, written: HeaderBlock, title: TableTitle): { block: HeaderBlock; reading: ColumnReading | null } {
  const from = written.bottom + (countsColumns(grid, written.bottom + 1, written) ? 2 : 1);
  const to = sampleBottom(grid, from, written);
  const contents: ColumnContents[] = written.paths.map((_, index) => columnContents(grid, from, to, written.left + index));
  const header = withoutSpacers(grid, written, (column) => contents[column - written.left]!.filled === 0);
  const reading = readColumns(header, contents, title.text ?? '');
  if (reading?.kind !== 'rekap') return { block: header, reading };
  const block = withUnheadedSides(grid, header, contents[0]!.filled);
  const wider = block === header ? reading : readColumns(block, block.paths.map((_, index) => columnContents(grid, from, to, block.left + index)), title.text ?? '');
  if (!wider) return { block, reading: null };
  // An IKPA table may name its unit on the first of four rows only.
  const asked = asIkpa(wider, block, (column) => columnContents(grid, from, from + IKPA_DEPTH, column));
  return { block, reading: asked.kind === 'ikpa' || showsTable(grid, block, asked) ? asked : null };
}

const IKPA_DEPTH = 24;
const SAMPLE_ROWS = 60;

/** The last row looked at for what the columns hold: before a gap of two rows, and after so many filled ones. */
function sampleBottom(grid: SheetGrid, from: number, span: ColumnSpan): number {
  let filled = 0;
  let row = from;
  for (; row < grid.rowCount && filled < SAMPLE_ROWS; row += 1) {
    if (!isBlankRow(grid, row, span)) filled += 1;
    else if (filled > 0 && (row + 1 >= grid.rowCount || isBlankRow(grid, row + 1, span))) break;
  }
  return row - 1;
}

/** Numbers to the left of a header, or units to its right, without a header of their own. */
function withUnheadedSides(grid: SheetGrid, header: HeaderBlock, rows: number): HeaderBlock {
  const from = header.bottom + 1;
  const to = Math.min(grid.rowCount - 1, from + 60);
  let { left, right, paths } = header;
  const filledBeside = (column: number): number => columnContents(grid, from, to, column).filled;
  if (left > 0 && grid.merge(header.bottom, left) === null && filledBeside(left - 1) * 2 >= rows && rows > 1) {
    left -= 1;
    paths = [[], ...paths];
  }
  if (right + 1 < grid.columnCount && filledBeside(right + 1) > 1 && columnContents(grid, from, to, right + 1).words > 1) {
    right += 1;
    paths = [...paths, []];
  }
  return left === header.left && right === header.right ? header : { ...header, left, right, paths };
}

const FIGURES: ReadonlySet<ColumnRole> = new Set(['jumlah', 'jumlah-baris', 'persen', 'rata-rata', 'nilai', 'bobot', 'baseline', 'target', 'target-akhir', 'realisasi', 'pagu', 'realisasi-anggaran', 'sisa', 'standar-nasional']);

/** True when two rows or more under the header have a name and a figure; three where no word of the header is ours. */
function showsTable(grid: SheetGrid, header: HeaderBlock, { roles, meanings }: ColumnReading): boolean {
  const label = header.left + roles.indexOf('uraian');
  const figures = roles.flatMap((role, index) => (FIGURES.has(role) ? [header.left + index] : []));
  const known = meanings.some(({ word }) => word !== null && word !== 'uraian');
  const needed = known || figures.length > 1 ? 2 : 3;
  let seen = 0;
  for (let row = header.bottom + 1; row < Math.min(grid.rowCount, header.bottom + 1 + LOOK_AHEAD) && seen < needed; row += 1) {
    if (grid.text(row, label) !== '' && figures.some((column) => lookOfCell(grid, row, column) === 'figure')) seen += 1;
  }
  return seen >= needed;
}

const LOOK_AHEAD = 40;

function performanceTable(sheet: string, grid: SheetGrid, { header, kind, columns, title, body, confidence }: FoundTable, settings: Settings, asked: Set<string>): PerformanceTable {
  const area: Area = { top: header.top, left: header.left, bottom: body.bottom, right: header.right };
  const years = new Set(columns.flatMap((column) => (column.year === null ? [] : [column.year])));
  return {
    id: `${sheet}!${formatArea(area)}`,
    sheet,
    area,
    headerArea: { ...area, bottom: Math.max(header.bottom, 0), top: Math.max(Math.min(header.top, header.bottom), 0) },
    kind,
    title: title.text,
    subject: tableSubject(title.text, kind, columns),
    year: years.size === 1 ? [...years][0]! : years.size === 0 ? title.year : null,
    columns,
    rows: body.rows,
    groups: kind === 'capaian' || kind === 'perjanjian-kinerja' || kind === 'renstra' ? capaianGroups(columns) : [],
    scale: kind === 'skala-kategori' ? bandScale(sheet, title.text ?? '', columns, body.rows, grid) : null,
    confidence,
    questions: [
      ...(kind === 'capaian' ? columnRoleQuestions(sheet, columns, grid, header.bottom + 1, settings) : []),
      ...(kind === 'capaian' ? polarityQuestions(body.rows, columns, grid, settings, asked) : []),
      ...(kind === 'capaian' ? cumulativeQuestions(columns, body.rows, settings, asked) : []),
      ...(kind === 'anggaran' ? rupiahScaleQuestions(sheet, columns, body.rows, settings) : []),
    ],
  };
}

/** Roles whose year may come from the title when their own header names none. */
const YEARLY: ReadonlySet<ColumnRole> = new Set(['target', 'realisasi', 'capaian', 'kategori', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa']);

function tableColumns(
  sheet: string,
  grid: SheetGrid,
  header: HeaderBlock,
  roles: readonly ColumnRole[],
  { text: titleText, year: titleYear, period: titlePeriod }: TableTitle,
  settings: Settings,
): readonly TableColumn[] {
  // What is left of cases or persons is no money.
  const ofMoney = roles.includes('pagu');
  const ordinalYear = yearsOfOrdinals(header.paths, titleText ?? '');
  const told = header.paths.map((path, index): Omit<TableColumn, 'superseded'> => {
    const column = header.left + index;
    const text = path.join(TIER_MARK);
    const corrected = settings.columns.find((correction) => correction.sheet === sheet && correction.header === text);
    const answered = corrected?.role ?? settings.answers[columnRoleQuestion(sheet, text)];
    const role = (answered as ColumnRole | undefined) ?? roles[index]!;
    const { word, period } = columnMeaning(path);
    const years = yearsInText(text);
    return {
      column,
      role,
      header: text,
      headerAt: lowestHeaderCell(grid, header, column),
      year: years.length === 1 ? years[0]! : (ordinalYear(path) ?? (YEARLY.has(role) ? titleYear : null)),
      period,
      unit: answeredUnit(settings, sheet, text) ?? columnUnit(text, role === 'sisa' && !ofMoney ? 'jumlah' : role),
      confidence: columnConfidence(text, role, word, answered === undefined ? 'recogniser' : 'user', years.length === 1 ? 'header' : YEARLY.has(role) && titleYear !== null ? 'title' : 'none'),
    };
  });
  const periods = periodsByTitle(told, titlePeriod);
  const superseded = supersededColumns(told);
  return told.map((column, index) => ({ ...column, period: periods[index]!, superseded: superseded[index]! }));
}

function answeredUnit(settings: Settings, sheet: string, header: string): string | null {
  switch (settings.answers[rupiahScaleQuestion(sheet, header)]) {
    case 'rupiah':
      return 'rupiah';
    case 'ribu-rupiah':
      return 'ribu rupiah';
    default:
      return null;
  }
}

function lowestHeaderCell(grid: SheetGrid, header: HeaderBlock, column: number): { row: number; column: number } {
  for (let row = header.bottom; row > header.top; row -= 1) if (grid.cell(row, column)) return { row, column };
  if (header.bottom < header.top) return { row: header.top, column };
  const merge = grid.merge(header.top, column);
  return { row: header.top, column: merge?.left ?? column };
}
