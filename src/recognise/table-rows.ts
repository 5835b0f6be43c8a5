import { readNumeralColumn } from '../domain/numeral/read-numeral-column';
import type { Reading } from '../domain/numeral/reading';
import type { CellPosition } from '../workbook/address';
import { readCell } from './cell-reading';
import type { HeaderBlock } from './header-block';
import { headerBlockAt, repeatsHeader } from './header-block';
import type { ColumnRole, RowKind, TableColumn, TableKind, TableRow } from './performance-table';
import { isNumbering, programLevel, saysMean, saysTotal } from './row-words';
import type { SheetGrid } from './sheet-grid';

const MISSING: Reading = { kind: 'missing', written: '' };

const NUMERIC: ReadonlySet<ColumnRole> = new Set(['target', 'realisasi', 'capaian', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa']);

export const isNumericRole = (role: ColumnRole): boolean => NUMERIC.has(role);

/** Where the label of a row stands, by what the table is about. */
const LABEL_ROLES: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  capaian: ['indikator', 'program', 'sasaran'],
  'perjanjian-kinerja': ['indikator', 'sasaran', 'program'],
  renstra: ['indikator', 'sasaran', 'program'],
  anggaran: ['program', 'indikator', 'sasaran'],
  'skala-kategori': ['kategori'],
  'rata-rata': ['sasaran', 'program', 'uraian'],
  rekap: ['uraian'],
  ikpa: ['uraian'],
};

export interface TableBody {
  readonly rows: readonly TableRow[];
  /** The last row of the table. */
  readonly bottom: number;
  /** The row where the search for the next table goes on. */
  readonly next: number;
}

/** The columns rows are read by; an index into `columns`, or -1. */
interface Places {
  readonly nomor: number;
  readonly sasaran: number;
  readonly label: number;
}

function places(columns: readonly TableColumn[], kind: TableKind): Places {
  const index = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const label = LABEL_ROLES[kind].map(index).find((at) => at >= 0) ?? columns.findIndex((column) => column.role === 'lain');
  return { nomor: index('nomor'), sasaran: index('sasaran') === label ? -1 : index('sasaran'), label };
}

/** Reads the rows under a header until the table ends: at another header, or where nothing but text follows a blank row. */
export function tableRows(grid: SheetGrid, header: HeaderBlock, columns: readonly TableColumn[], kind: TableKind): TableBody {
  const at = places(columns, kind);
  const rows: TableRow[] = [];
  let sasaran: { text: string; at: CellPosition } | null = null;
  let row = header.bottom + 1;
  let next = grid.rowCount;
  while (row < grid.rowCount) {
    const another = headerBlockAt(grid, row);
    if (another) {
      if (!repeatsHeader(header, another)) {
        next = row;
        break;
      }
      for (; row <= another.bottom; row += 1) rows.push(plainRow(row, 'header', columns.length));
      continue;
    }
    const own = ownSasaran(grid, columns, at, row);
    if (own) sasaran = own;
    rows.push(readRow(grid, columns, kind, at, row, sasaran));
    row += 1;
  }
  const kept = inColumnCompany(grid, columns, withoutTail(rows, at.label >= 0));
  return { rows: kind === 'anggaran' ? withLevels(kept) : kept, bottom: kept.at(-1)?.row ?? header.bottom, next };
}

function ownSasaran(grid: SheetGrid, columns: readonly TableColumn[], at: Places, row: number): { text: string; at: CellPosition } | null {
  if (at.sasaran < 0) return null;
  const column = columns[at.sasaran]!.column;
  const text = grid.text(row, column);
  if (text === '') return null;
  const merge = grid.merge(row, column);
  return { text, at: { row: merge?.top ?? row, column: merge?.left ?? column } };
}

function plainRow(row: number, kind: RowKind, width: number): TableRow {
  return { row, kind, level: null, nomor: null, sasaran: null, sasaranAt: null, label: null, labelAt: null, year: null, period: null, measure: null, hidden: false, readings: Array<null>(width).fill(null) };
}

function readRow(
  grid: SheetGrid,
  columns: readonly TableColumn[],
  kind: TableKind,
  at: Places,
  row: number,
  sasaran: { text: string; at: CellPosition } | null,
): TableRow {
  const readings: (Reading | null)[] = columns.map(({ role, column }) => (NUMERIC.has(role) ? readCell(grid.cell(row, column)) : null));
  const texts = columns.map(({ column }) => (grid.cell(row, column) ? grid.text(row, column) : ''));
  const filled = (index: number): boolean => (readings[index] ?? MISSING).kind !== 'missing';
  const hasNumber = columns.some((_, index) => filled(index));
  const hasTarget = columns.some(({ role }, index) => (role === 'target' || role === 'pagu') && filled(index));
  const labelColumn = at.label >= 0 ? columns[at.label]!.column : -1;
  const own = at.label >= 0 ? grid.text(row, labelColumn) : '';
  const label = own === '' && kind === 'anggaran' ? textBefore(columns, texts, at.label) : own;
  const nomor = at.nomor >= 0 ? texts[at.nomor]! : '';
  const rowKind = kindOfRow({ kind, texts, label, nomor, hasNumber, hasTarget, labelled: at.label >= 0 });
  const isItem = rowKind === 'item';
  return {
    row,
    kind: rowKind,
    level: null,
    nomor: nomor === '' ? null : nomor,
    sasaran: isItem ? (sasaran?.text ?? null) : null,
    sasaranAt: isItem ? (sasaran?.at ?? null) : null,
    label: label === '' ? null : label,
    labelAt: label === '' ? null : { row, column: labelColumn },
    year: null,
    period: null,
    measure: null,
    hidden: false,
    readings,
  };
}

/** In a budget list the name of the whole may stand one column before the names of its parts. */
function textBefore(columns: readonly TableColumn[], texts: readonly string[], before: number): string {
  return texts.slice(0, Math.max(0, before)).findLast((text, index) => /\p{L}{3}/u.test(text) && !NUMERIC.has(columns[index]!.role)) ?? '';
}

interface RowFacts {
  readonly kind: TableKind;
  readonly texts: readonly string[];
  readonly label: string;
  readonly nomor: string;
  readonly hasNumber: boolean;
  readonly hasTarget: boolean;
  readonly labelled: boolean;
}

function kindOfRow({ kind, texts, label, nomor, hasNumber, hasTarget, labelled }: RowFacts): RowKind {
  const first = texts.find((text) => text !== '');
  if (first === undefined) return 'blank';
  if (isNumbering(texts)) return 'numbering';
  if (saysTotal(label) || saysTotal(nomor) || saysTotal(first)) return 'total';
  if (!hasTarget && (saysMean(first) || saysMean(label))) return 'mean';
  if (kind === 'skala-kategori') return 'item';
  if (hasNumber) return 'item';
  if (!labelled || label === '') return 'section';
  const standsAlone = texts.filter((text) => text !== '').length === 1 && label === first;
  return standsAlone && kind !== 'anggaran' ? 'section' : 'item';
}

/** Reads the typed numbers of each column again in each other's company, which shows a separator that means two things. */
function inColumnCompany(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly TableRow[]): readonly TableRow[] {
  const readings = new Map<TableRow, (Reading | null)[]>();
  columns.forEach(({ role, column }, index) => {
    if (!NUMERIC.has(role)) return;
    const typed = rows.filter((row) => row.readings[index] !== null && typeof grid.cell(row.row, column)?.value === 'string');
    const together = readNumeralColumn(typed.map((row) => String(grid.cell(row.row, column)!.value)));
    typed.forEach((row, at) => {
      const own = readings.get(row) ?? [...row.readings];
      own[index] = together[at]!;
      readings.set(row, own);
    });
  });
  return rows.map((row) => (readings.has(row) ? { ...row, readings: readings.get(row)! } : row));
}

/** True for a reading that is a number or was meant to be one. */
function isFigure(reading: Reading | null): boolean {
  if (reading === null || reading.kind === 'missing') return false;
  return reading.kind !== 'unreadable' || reading.reason !== 'no-digits';
}

/**
 * A table ends with its last labelled row of figures and the items that follow it without a gap. Sources, footnotes,
 * signatures and the NIP under them stay outside.
 */
function withoutTail(rows: readonly TableRow[], labelled: boolean): readonly TableRow[] {
  const carriesFigures = ({ kind, label, readings }: TableRow): boolean =>
    kind === 'total' || kind === 'mean' || (kind === 'item' && (label !== null || !labelled) && readings.some(isFigure));
  const lastFigures = rows.findLastIndex(carriesFigures);
  const firstBlank = rows.findIndex(({ kind }) => kind === 'blank');
  let end = lastFigures >= 0 ? lastFigures + 1 : firstBlank >= 0 ? firstBlank : rows.length;
  while (end < rows.length && rows[end]!.kind === 'item') end += 1;
  return rows.slice(0, end);
}

/**
 * Depths of a programme list. `Program ...` is 1 and what follows it is 2, by the words of the labels; one row before the
 * first program is the whole. Without a program row every item stands alone and the list is flat.
 */
function withLevels(rows: readonly TableRow[]): readonly TableRow[] {
  const firstProgram = rows.findIndex((row) => row.kind === 'item' && row.label !== null && programLevel(row.label) === 1);
  if (firstProgram < 0) return rows;
  const levelled: TableRow[] = [];
  let levelBelow = 0;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    if (row.kind === 'total') levelled.push({ ...row, level: 0 });
    else if (row.kind !== 'item' || row.label === null) levelled.push(row);
    else if (index < firstProgram) levelled.push({ ...row, kind: 'subtotal', level: 0 });
    else {
      const level = programLevel(row.label) ?? 2;
      levelled.push({ ...row, kind: levelBelow > level ? 'subtotal' : 'item', level });
      levelBelow = level;
    }
  }
  return levelled.reverse();
}
