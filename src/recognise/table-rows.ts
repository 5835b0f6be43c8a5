import { readBandText } from '../domain/bands/read-band-text';
import type { Reading } from '../domain/numeral/reading';
import type { CellPosition } from '../workbook/address';
import { holdsNoFigure } from './bare-headings';
import { readCell } from './cell-reading';
import { NUMERIC, inColumnCompany } from './column-company';
import type { ColumnSpan, HeaderBlock } from './header-block';
import { headerBlockAt, repeatsHeader, resemblesHeader } from './header-block';
import { measureOf } from './measures';
import type { ColumnRole, Period, RowKind, TableColumn, TableKind, TableRow } from './performance-table';
import { periodOfCell } from './period-in-text';
import type { ListedRow } from './programme-levels';
import { withLevels, withProvenLevels } from './programme-levels';
import { kindOfRow } from './row-kind';
import { isNumbering } from './row-words';
import { withSasaranSections } from './sasaran-sections';
import type { SheetGrid } from './sheet-grid';
import { startsSignature } from './signature-rows';
import { yearsInText } from './years-in-text';

/** Where the label of a row stands, by what the table is about. */
const LABEL_ROLES: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  capaian: ['indikator', 'program', 'uraian', 'sasaran'],
  'perjanjian-kinerja': ['indikator', 'sasaran', 'uraian', 'program'],
  renstra: ['indikator', 'sasaran', 'program', 'uraian'],
  anggaran: ['program', 'indikator', 'uraian', 'sasaran'],
  'skala-kategori': ['kategori'],
  'rata-rata': ['sasaran', 'program', 'uraian', 'indikator'],
  rekap: ['uraian'],
  ikpa: ['keterangan', 'uraian'],
};

export interface TableBody {
  readonly rows: readonly TableRow[];
  /** The last row of the table. */
  readonly bottom: number;
  /** The row where the search for the next table goes on. */
  readonly next: number;
  /** True where the table at `next` goes on with this one under a header that gives a column another meaning. */
  readonly goesOn: boolean;
}

/** The columns rows are read by; an index into `columns`, or -1. */
interface Places {
  readonly nomor: number;
  readonly sasaran: number;
  readonly label: number;
  readonly tahun: number;
  readonly periode: number;
  readonly measure: number;
  /** Columns of program names, left to right: program, kegiatan, sub kegiatan. */
  readonly names: readonly number[];
}

function places(columns: readonly TableColumn[], kind: TableKind, measure: number): Places {
  const index = (role: ColumnRole): number => columns.findIndex((column, at) => column.role === role && at !== measure);
  const named = LABEL_ROLES[kind].map(index).find((at) => at >= 0);
  const figures = columns.findIndex(({ role }) => NUMERIC.has(role));
  const lain = columns.findIndex((column, at) => column.role === 'lain' && column.header !== '' && at !== measure);
  const ofTime = ['periode', 'tahun'].map((role) => index(role as ColumnRole)).find((at) => at >= 0);
  // What stands behind the figures is no name of a row that has a month or a year for one.
  const label = named ?? (ofTime !== undefined && (lain < 0 || lain > figures) ? ofTime : lain);
  return { nomor: index('nomor'), sasaran: index('sasaran') === label ? -1 : index('sasaran'), label, tahun: index('tahun'), periode: index('periode'), measure, names: kind === 'anggaran' ? columns.flatMap(({ role }, at) => (role === 'program' ? [at] : [])) : [] };
}

/** A header further down that belongs to another table. */
export type StartsTable = (header: HeaderBlock) => boolean;

/** What the rows of a table are read by. */
export interface RowPlan {
  readonly header: HeaderBlock;
  readonly columns: readonly TableColumn[];
  readonly kind: TableKind;
  readonly span: ColumnSpan;
  /** The column that says target, realisasi, ... under each other; -1 where the columns say it. */
  readonly measure: number;
}

/**
 * Reads the rows under a header until the table ends: at another header, or where nothing but text follows a blank row.
 * A header without telling words is another one only after a gap, and where `startsTable` says that a table follows it.
 */
export function tableRows(grid: SheetGrid, plan: RowPlan, startsTable: StartsTable): TableBody {
  const { header, columns, kind, span } = plan;
  const at = places(columns, kind, plan.measure);
  const rows: TableRow[] = header.numberings.map((row) => plainRow(grid, row, 'numbering', columns.length));
  const carried: Carried = { sasaran: null, year: null, period: null, label: null };
  let row = header.bottom + 1;
  let next = grid.rowCount;
  let afterGap = false;
  let blanks = 0;
  let goesOn = false;
  let continued: readonly TableRow[] = [];
  while (row < grid.rowCount) {
    if (isBlankRow(grid, row, span)) {
      afterGap = true;
      blanks += 1;
      rows.push(plainRow(grid, row, 'blank', columns.length));
      row += 1;
      continue;
    }
    const another = headerBlockAt(grid, row, span);
    if (another && repeatsHeader(header, another)) {
      if (titleSince(grid, rows, span)) {
        next = row;
        break;
      }
      for (; row <= another.bottom; row += 1) rows.push(plainRow(grid, row, 'header', columns.length));
      continue;
    }
    if (another && (another.telling || (afterGap && startsTable(another)))) {
      next = row;
      goesOn = blanks < 2 && rows.at(-1 - blanks)?.kind !== 'section' && resemblesHeader(header, another);
      if (goesOn) continued = rowNumbers(another.top, another.bottom).map((tier) => plainRow(grid, tier, 'header', columns.length));
      break;
    }
    blanks = 0;
    const read = readRow(grid, plan, at, row, carried, row <= header.bottom + 2 || rows.at(-1)?.kind === 'header');
    // A line right under a JUMLAH may be the title of the next table, as after a gap.
    if (read.kind === 'section' && rows.at(-1)?.kind === 'total') afterGap = true;
    if (read.kind === 'item' || read.kind === 'total') afterGap = false;
    const continuesLabel = read.kind === 'section' || read.kind === 'item' ? continuedLabel(rows.at(-1), read) : null;
    if (continuesLabel) {
      rows[rows.length - 1] = continuesLabel;
      rows.push(plainRow(grid, row, 'blank', columns.length));
    } else rows.push(read);
    row += 1;
  }
  const rentang = kind === 'skala-kategori' ? columns.find(({ role }) => role === 'rentang') : undefined;
  const bandRow = (read: TableRow): boolean => rentang !== undefined && readBandText(grid.text(read.row, rentang.column)).ok;
  const signs = ({ row: at }: TableRow): boolean => startsSignature(columns.map(({ column }) => grid.text(at, column)), columns.flatMap(({ role, column }) => (NUMERIC.has(role) ? [grid.text(at, column)] : [])));
  const kept = inColumnCompany(grid, columns, withoutTail(rows, at.label >= 0 || at.measure >= 0, bandRow, signs));
  const listed = (): readonly ListedRow[] => kept.map((read) => ({ row: read, mark: markOf(grid, columns, read), nameColumn: nameColumnOf(grid, columns, at, read.row) }));
  const levelled = kind === 'anggaran' ? withLevels(listed()) : kind === 'rekap' ? withProvenLevels(listed()) : withSasaranSections(grid, columns, kind, kept);
  return { rows: [...levelled, ...continued], bottom: kept.at(-1)?.row ?? header.bottom, next, goesOn };
}

const GOES_ON = /lanjutan|sambungan|continued|halaman|hal\.|page/i;

/** A line after a gap, or one that says `Tabel`, since the last figures: the same header under it is that of another table. */
function titleSince(grid: SheetGrid, rows: readonly TableRow[], { left, right }: ColumnSpan): boolean {
  let gap = false;
  let line = false;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const { kind, row } = rows[at]!;
    if (kind === 'blank') gap = true;
    else if (kind !== 'section') break;
    else {
      let text = '';
      for (let column = left; column <= right && text === ''; column += 1) text = grid.text(row, column);
      if (GOES_ON.test(text)) return false;
      if (/^tabel\b/i.test(text)) return true;
      line = true;
    }
  }
  return gap && line;
}

const rowNumbers = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What stands on a row above and holds until it is said anew. */
interface Carried {
  sasaran: { text: string; at: CellPosition } | null;
  year: number | null;
  period: Period | null;
  label: { text: string; at: CellPosition } | null;
}

const STARTS_SMALL = /^\p{Ll}{2,}|^[(&/]\s*\p{L}/u;

/** The row above with the rest of its label, where this row holds nothing but words that go on in small letters; else null. */
function continuedLabel(above: TableRow | undefined, { label, nomor, readings }: TableRow): TableRow | null {
  if (above?.kind !== 'item' || above.label === null || label === null || nomor !== null || !STARTS_SMALL.test(label)) return null;
  return holdsNoFigure(above) || !holdsNoFigure({ readings }) ? null : { ...above, label: `${above.label} ${label}` };
}

const LABEL_MARK = /^\s*(\d+(?:\.\d+)*\.?|[A-Za-z][.)]|[IVX]{1,5}[.)])\s+\p{L}/u;

/** The code or number that tells how deep a row of a programme list stands: of its own columns, or before its label. */
function markOf(grid: SheetGrid, columns: readonly TableColumn[], { row, label }: TableRow): string {
  const written = columns.flatMap(({ role, column }) => (role === 'kode' && grid.cell(row, column) ? [grid.text(row, column)] : [])).filter((text) => text !== '');
  if (written.length > 0) return written.join('.');
  const numbers = columns.flatMap(({ role, column }) => (role === 'nomor' && grid.cell(row, column) ? [grid.text(row, column)] : [])).filter((text) => text !== '');
  return numbers.at(-1) ?? LABEL_MARK.exec(label ?? '')?.[1] ?? '';
}

/** Of several columns of program names, the last that this row fills itself; null where there is but one column. */
function nameColumnOf(grid: SheetGrid, columns: readonly TableColumn[], at: Places, row: number): number | null {
  if (at.names.length < 2) return null;
  const filled = at.names.findLastIndex((index) => grid.cell(row, columns[index]!.column) !== undefined && grid.text(row, columns[index]!.column) !== '');
  return filled < 0 ? null : filled;
}

/** True where no cell of the span holds anything and no merge reaches in. */
export function isBlankRow(grid: SheetGrid, row: number, { left, right }: ColumnSpan): boolean {
  for (let column = left; column <= right; column += 1) if (grid.cell(row, column) && grid.text(row, column) !== '') return false;
  for (let column = left; column <= right; column += 1) if (grid.merge(row, column)) return false;
  return true;
}

/** Takes over what this row says anew of sasaran, year and period; the rest of a long sasaran is joined to it. */
function carry(grid: SheetGrid, columns: readonly TableColumn[], at: Places, row: number, carried: Carried): void {
  if (at.sasaran >= 0) {
    const column = columns[at.sasaran]!.column;
    const text = grid.text(row, column);
    const merge = text === '' ? null : grid.merge(row, column);
    const nomor = at.nomor >= 0 ? grid.text(row, columns[at.nomor]!.column) : '';
    if (text !== '' && carried.sasaran && merge === null && nomor === '' && STARTS_SMALL.test(text)) carried.sasaran = { ...carried.sasaran, text: `${carried.sasaran.text} ${text}` };
    else if (text !== '' && !(merge && carried.sasaran?.at.row === merge.top && carried.sasaran.text === text)) carried.sasaran = { text, at: { row: merge?.top ?? row, column: merge?.left ?? column } };
  }
  if (at.tahun >= 0) {
    const years = yearsInText(grid.text(row, columns[at.tahun]!.column));
    if (years.length === 1) carried.year = years[0]!;
  }
  if (at.periode >= 0) {
    const { column, header } = columns[at.periode]!;
    carried.period = periodOfCell(grid.text(row, column), header) ?? carried.period;
  }
}

function plainRow(grid: SheetGrid, row: number, kind: RowKind, width: number): TableRow {
  return {
    row, kind, level: null, nomor: null, sasaran: null, sasaranAt: null, label: null, labelAt: null, year: null, period: null, measure: null,
    hidden: grid.hidden(row),
    readings: Array<null>(width).fill(null),
  };
}

function readRow(grid: SheetGrid, { columns, kind }: RowPlan, at: Places, row: number, carried: Carried, underHeader: boolean): TableRow {
  const readings: (Reading | null)[] = [];
  const texts: string[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const { role, column } = columns[index]!;
    const cell = grid.cell(row, column);
    const isNumeric = NUMERIC.has(role);
    readings.push(isNumeric ? readCell(cell) : null);
    texts.push(isNumeric && typeof cell?.value === 'number' ? (underHeader ? String(cell.value) : SOME_DIGITS) : cell ? grid.text(row, column) : '');
  }
  if (underHeader && isNumbering(texts)) return { ...plainRow(grid, row, 'numbering', columns.length), readings };
  carry(grid, columns, at, row, carried);
  const name = nameColumnOf(grid, columns, at, row);
  const labelColumn = name !== null ? columns[at.names[name]!]!.column : at.label >= 0 ? columns[at.label]!.column : -1;
  const own = at.label >= 0 ? grid.text(row, labelColumn) : '';
  const said = at.measure >= 0 ? grid.text(row, columns[at.measure]!.column) : kind === 'ikpa' ? own : '';
  const measure = said === '' ? null : measureOf(said, columns, kind);
  const written = writtenLabel(own, said, measure, at, own === '' && kind === 'anggaran' && at.measure < 0 ? textBefore(columns, texts, at.label) : '');
  const writtenAt = { row, column: own === '' && at.measure >= 0 ? columns[at.measure]!.column : labelColumn };
  if (at.measure >= 0 && written !== '') carried.label = { text: written, at: writtenAt };
  const label = written === '' && measure !== null ? (carried.label?.text ?? '') : written;
  const nomor = at.nomor >= 0 ? texts[at.nomor]! : '';
  const rowKind = kindOfRow(grid, row, { kind, columns, texts, label, nomor, readings, labelled: at.label >= 0 || at.measure >= 0 });
  const isItem = rowKind === 'item';
  return {
    row,
    kind: rowKind,
    level: null,
    nomor: nomor === '' ? null : nomor,
    sasaran: isItem ? (carried.sasaran?.text ?? null) : null,
    sasaranAt: isItem ? (carried.sasaran?.at ?? null) : null,
    label: label === '' ? null : label,
    labelAt: label === '' ? null : written === '' ? carried.label!.at : writtenAt,
    year: isItem ? carried.year : null,
    period: isItem ? carried.period : null,
    measure,
    hidden: grid.hidden(row),
    readings,
  };
}

/** Stands for what a number among figures says: but under a header, where it may number its column, only that it is there matters. */
const SOME_DIGITS = '0';

/** The label a row writes itself: its own cell, or in the column of measures the name of an indicator over them. */
function writtenLabel(own: string, said: string, measure: ColumnRole | null, at: Places, before: string): string {
  if (own !== '') return own;
  return at.measure >= 0 && measure === null ? said : before;
}

/** In a budget list the name of the whole may stand one column before the names of its parts. */
function textBefore(columns: readonly TableColumn[], texts: readonly string[], before: number): string {
  return texts.slice(0, Math.max(0, before)).findLast((text, index) => /\p{L}{3}/u.test(text) && !NUMERIC.has(columns[index]!.role)) ?? '';
}

/** True for a reading that is a number or was meant to be one. */
function isFigure(reading: Reading | null): boolean {
  if (reading === null || reading.kind === 'missing') return false;
  return reading.kind !== 'unreadable' || reading.reason !== 'no-digits';
}

/**
 * A table ends with its last labelled row of figures and the items that follow it without a gap, or, where its rows stand
 * apart, a figure without a name behind one more gap. Sources, footnotes,
 * signatures and the NIP under them stay outside.
 */
function withoutTail(rows: readonly TableRow[], labelled: boolean, isBand: (row: TableRow) => boolean, signs: (row: TableRow) => boolean): readonly TableRow[] {
  const carriesFigures = (row: TableRow): boolean =>
    row.kind === 'total' || row.kind === 'mean' || (row.kind === 'item' && (row.label !== null || !labelled) && (isBand(row) || row.readings.some(isFigure)));
  const lastFigures = rows.findLastIndex(carriesFigures);
  const firstBlank = rows.findIndex(({ kind: rowKind }) => rowKind === 'blank');
  let end = lastFigures >= 0 ? lastFigures + 1 : firstBlank >= 0 ? firstBlank : rows.length;
  const isSpaced = rows.slice(0, end).some(({ kind: rowKind }, at) => rowKind === 'blank' && rows[at - 1]?.kind === 'item');
  const strayed = (at: number): boolean => isSpaced && rows[at]?.kind === 'blank' && rows[at + 1]?.kind === 'item' && rows[at + 1]!.label === null;
  while (end < rows.length && !signs(rows[end]!) && (rows[end]!.kind === 'item' || strayed(end))) end += rows[end]!.kind === 'item' ? 1 : 2;
  return rows.slice(0, end);
}
