import type { Reading } from '../domain/numeral/reading';
import type { CellPosition } from '../workbook/address';
import type { ColumnRole, TableColumn, TableKind, TableRow } from './performance-table';
import type { SheetGrid } from './sheet-grid';

const OF_INDICATORS: ReadonlySet<TableKind> = new Set(['capaian', 'perjanjian-kinerja', 'renstra']);

/**
 * Sasaran that stand on a row of their own over their indicators: such a row is a section whatever numbers it, and where no
 * column names the sasaran the items under it are of the one it names. A heading that speaks of no sasaran names none.
 */
export function withSasaranSections(grid: SheetGrid, columns: readonly TableColumn[], kind: TableKind, rows: readonly TableRow[]): readonly TableRow[] {
  if (!OF_INDICATORS.has(kind)) return rows;
  const headed = rows.map((row, index) => (heads(grid, columns, rows, index) ? { ...row, kind: 'section' as const, sasaran: null, sasaranAt: null } : row));
  const label = labelColumn(columns);
  if (label === null || columns.some((column) => column.role === 'sasaran' && column !== label)) return headed;
  const mixed = /\bsasaran\b/i.test(label.header);
  let carried: { readonly text: string; readonly at: CellPosition } | null = null;
  return headed.map((row) => {
    if (row.kind === 'section') {
      const written = writtenIn(grid, columns, row);
      if (written && OTHER_LEVEL.test(written.text)) carried = null;
      else if (written && (mixed || NAMES_SASARAN.test(written.text))) carried = { text: statementOf(written.text), at: written.at };
      return row;
    }
    return row.kind === 'item' && carried ? { ...row, sasaran: carried.text, sasaranAt: carried.at } : row;
  });
}

const LABELS: readonly ColumnRole[] = ['indikator', 'sasaran'];

const labelColumn = (columns: readonly TableColumn[]): TableColumn | null => LABELS.map((role) => columns.find((column) => column.role === role)).find((column) => column !== undefined) ?? null;

const MARK = String.raw`(?:(?:[A-Z]|[IVX]+|\d+)[.)]\s*)?`;
const NAMES_SASARAN = new RegExp(String.raw`^\s*${MARK}sasaran\b`, 'i');
const OTHER_LEVEL = new RegExp(String.raw`^\s*${MARK}(?:visi|misi|tujuan)\b`, 'i');
const OWN_NUMBER = new RegExp(String.raw`^\s*${MARK}sasaran(?:\s+(?:strategis|program|kegiatan|daerah|opd|perangkat daerah))*\s*(?:ke-?\s*)?(?:\d+(?:\.\d+)*|[IVX]+\b)?\s*[:.\-–—]*\s*`, 'i');

/** `Sasaran 1: Meningkatnya ...` states what comes after its number; alone it is its own name. */
const statementOf = (text: string): string => text.replace(OWN_NUMBER, '') || text;

/** The words of a section, in whatever column they begin. */
function writtenIn(grid: SheetGrid, columns: readonly TableColumn[], { row }: TableRow): { text: string; at: CellPosition } | null {
  for (const { column } of columns) {
    const text = grid.cell(row, column) ? grid.text(row, column) : '';
    if (/\p{L}{3}/u.test(text)) return { text, at: { row, column } };
  }
  return null;
}

const isEmpty = (reading: Reading | null): boolean => reading === null || (reading.kind === 'missing' && reading.written === '');

/** What a heading may print of the rows under it. */
const OF_THE_WHOLE: ReadonlySet<ColumnRole> = new Set(['capaian', 'kategori', 'rata-rata', 'keterangan']);

/** True for a row of a name with at most a mean of its own, over rows that its number is no number among. */
function heads(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly TableRow[], index: number): boolean {
  const row = rows[index]!;
  const written = row.kind === 'item' ? writtenIn(grid, columns, row) : null;
  if (written === null) return false;
  const others = columns.filter(({ role, column }) => role !== 'nomor' && column !== written.at.column && !OF_THE_WHOLE.has(role));
  if (others.some(({ column }) => grid.cell(row.row, column) !== undefined && grid.text(row.row, column) !== '')) return false;
  const next = rows.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'section');
  if (next?.kind !== 'item' || next.label === null || next.readings.every(isEmpty)) return false;
  if (NAMES_SASARAN.test(written.text) || OTHER_LEVEL.test(written.text)) return true;
  return row.label !== null && row.nomor !== null && numbersBelow(row.nomor, next.nomor);
}

/** True where the next number begins anew under this one: `I` over `1`, `2` over `2.1` or `a`, any over none. */
function numbersBelow(nomor: string, next: string | null): boolean {
  if (next === null) return true;
  const [own, other] = [nomor, next].map((text) => text.replace(/[.)\s]+$/, ''));
  return other!.startsWith(`${own!}.`) || (/^[1a]$/i.test(other!) && !/^[1a]$/i.test(own!)) || (other === '1' && own === '1');
}
