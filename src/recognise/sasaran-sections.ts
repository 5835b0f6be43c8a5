import type { CellPosition } from '../workbook/address';
import { holdsNoFigure, isEmpty } from './bare-headings';
import type { ColumnRole, TableColumn, TableKind, TableRow } from './performance-table';
import type { SheetGrid } from './sheet-grid';

const OF_INDICATORS: ReadonlySet<TableKind> = new Set(['capaian', 'perjanjian-kinerja', 'renstra']);

/**
 * Sasaran that stand on a row of their own over their indicators: such a row is a section whatever numbers it, and where no
 * column names the sasaran the items under it are of the one it names. A heading that speaks of no sasaran names none.
 */
export function withSasaranSections(grid: SheetGrid, columns: readonly TableColumn[], kind: TableKind, rows: readonly TableRow[]): readonly TableRow[] {
  if (!OF_INDICATORS.has(kind)) return rows;
  const label = labelColumn(columns);
  const named = columns.some((column) => column.role === 'sasaran' && column !== label);
  const headed = [...rows];
  // From the bottom up: what stands over a heading is known when the heading is.
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if (heads(grid, columns, headed, index, !named)) headed[index] = { ...rows[index]!, kind: 'section', sasaran: null, sasaranAt: null };
  }
  if (label === null || named) return headed;
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
const OWN_NUMBER = new RegExp(String.raw`^\s*${MARK}sasaran(?:\s+(?:strategis|program|kegiatan|daerah|opd|perangkat daerah))*\s*(?:(?:ke-?\s*)?(?:\d+(?:\.\d+)*|[IVX]+\b))?\s*[:.\-–—]*\s*`, 'i');

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

/** What a heading may print of the rows under it. */
const OF_THE_WHOLE: ReadonlySet<ColumnRole> = new Set(['capaian', 'kategori', 'rata-rata', 'keterangan']);

/**
 * True for a row of a name with at most a mean of its own, over rows that its number is no number among; where a column names
 * the sasaran, numbers say nothing (`byNumber` is false).
 */
function heads(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly TableRow[], index: number, byNumber: boolean): boolean {
  const row = rows[index]!;
  // Most rows hold a target or a realisasi, and that tells before any text is read.
  if (row.kind !== 'item' || row.readings.some((reading, at) => !isEmpty(reading) && !OF_THE_WHOLE.has(columns[at]!.role))) return false;
  const written = writtenIn(grid, columns, row);
  if (written === null) return false;
  const others = columns.filter(({ role, column }) => role !== 'nomor' && column !== written.at.column && !OF_THE_WHOLE.has(role));
  if (others.some(({ column }) => grid.cell(row.row, column) !== undefined && grid.text(row.row, column) !== '')) return false;
  const first = firstBelow(rows, index, ({ kind }) => kind !== 'blank');
  const next = firstBelow(rows, index, ({ kind }) => kind !== 'blank' && kind !== 'section');
  if (first === null || next?.kind !== 'item' || next.label === null || holdsNoFigure(next)) return false;
  if (NAMES_SASARAN.test(written.text) || OTHER_LEVEL.test(written.text)) return true;
  // The next section, unless it is numbered under this one, ends the list that an indicator without figures is the last of.
  return byNumber && row.label !== null && row.nomor !== null && (first.kind !== 'section' || first.nomor !== null) && numbersBelow(row.nomor, first.nomor);
}

function firstBelow(rows: readonly TableRow[], index: number, isWanted: (row: TableRow) => boolean): TableRow | null {
  for (let at = index + 1; at < rows.length; at += 1) if (isWanted(rows[at]!)) return rows[at]!;
  return null;
}

/** True where the next number begins anew under this one: `I` over `1`, `2` over `2.1` or `a`, any over none. */
function numbersBelow(nomor: string, next: string | null): boolean {
  if (next === null) return true;
  const [own, other] = [nomor, next].map((text) => text.replace(/[.)\s]+$/, ''));
  return other!.startsWith(`${own!}.`) || other === '1' || (/^a$/i.test(other!) && other !== own);
}
