import { readNumeralColumn } from '../../domain/numeral/read-numeral-column';
import type { Reading } from '../../domain/numeral/reading';
import { readCell } from '../../recognise/cell-reading';
import type { ColumnRole, PerformanceTable, TableColumn } from '../../recognise/performance-table';
import { figureText } from '../../recognise/predicated-value';
import type { Snapshot } from '../../workbook/snapshot';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import { oncePerTable } from '../once-per-table';

const COMPARISON =
  /\b(?:naik|turun|kenaikan|penurunan|peningkatan|tumbuh|pertumbuhan|perubahan|perkembangan|selisih|deviasi|gap|bertambah|berkurang|penambahan|pengurangan|trend?|growth|change|difference|variance|delta)\b|\+\s*\/\s*[-–−]/i;
/** `Setelah Perubahan` is one of the two that are compared. */
const SIDE_OF_CHANGE = /\b(?:sebelum|setelah|sesudah|pasca)\s+(?:perubahan|pergeseran)\b/gi;
const EFISIENSI = /\b(?:efisiensi|efficiency|ne)\b/i;
const REMAINDER = /\b(?:sisa|kekurangan|belum|tunggakan|saldo|remaining|balance|pending)\b/i;

/** True where a header says that its column compares two others: `Naik/Turun`, `Pertumbuhan (%)`, `Selisih`, `TREND`. */
export const saysComparison = ({ header }: Pick<TableColumn, 'header'>): boolean => COMPARISON.test(header.replace(SIDE_OF_CHANGE, ' '));

/** True where a header says that its column is what is left of another: `Sisa Akhir`, `Belum dilayani`. */
export const saysRemainder = ({ header }: Pick<TableColumn, 'header'>): boolean => REMAINDER.test(header);

/** True where a header speaks of efisiensi or its nilai (NE). */
export const saysEfisiensi = ({ header }: Pick<TableColumn, 'header'>): boolean => EFISIENSI.test(header);

/**
 * The table with the figures of its comparing columns read, which take no part in other arithmetic and so have the role
 * `lain` and no readings. The same table where there are none; columns and rows stay in their places.
 */
export const withComparisonColumns = oncePerTable((table, snapshot: Snapshot): PerformanceTable => {
  const indices = table.columns.flatMap((column, index) => (column.role === 'lain' && (saysComparison(column) || saysEfisiensi(column)) ? [index] : []));
  const sheet = sheetNamed(snapshot, table.sheet);
  if (indices.length === 0 || !sheet) return table;
  const read = new Map<number, readonly (Reading | null)[]>();
  for (const index of indices) {
    const cells = table.rows.map(({ row }) => cellAt(sheet, row, table.columns[index]!.column));
    const typed = readNumeralColumn(cells.flatMap((cell) => (typeof cell?.value === 'string' ? [figureText(cell.value)] : [])));
    let next = 0;
    read.set(index, cells.map((cell) => (typeof cell?.value === 'string' ? typed[next++]! : readCell(cell))));
  }
  const roleOf = (column: TableColumn, readings: readonly (Reading | null)[]): ColumnRole => {
    const isPercent = column.unit === '%' || /%|persen/i.test(column.header) || readings.some((reading) => reading?.kind === 'number' && reading.quantity.percent);
    return isPercent || saysEfisiensi(column) ? 'persen' : 'jumlah';
  };
  return {
    ...table,
    columns: table.columns.map((column, index) => (read.has(index) ? { ...column, role: roleOf(column, read.get(index)!) } : column)),
    rows: table.rows.map((row, at) => ({ ...row, readings: row.readings.map((reading, index) => read.get(index)?.[at] ?? reading) })),
  };
});
