import { parseArea } from '../src/workbook/address';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../src/workbook/snapshot';

/** A cell of a small test sheet: `null` is empty, `'96%'` and `'30,00'` are numbers typed with that look, other texts are text. */
export type TestCell = string | number | null | SnapshotCell;

const PERCENT = /^(-?\d+)(?:,(\d+))?( ?%)$/;
const DECIMAL = /^(-?\d+),(\d+)$/;

function snapshotCell(cell: TestCell): SnapshotCell | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'number') return { value: cell };
  if (typeof cell === 'object') return cell;
  const percent = PERCENT.exec(cell);
  if (percent) {
    const [, whole, decimals = '', sign] = percent;
    return { value: Number(`${whole}.${decimals || '0'}`) / 100, format: `0${decimals ? `.${'0'.repeat(decimals.length)}` : ''}${sign}` };
  }
  const decimal = DECIMAL.exec(cell);
  if (decimal) return { value: Number(`${decimal[1]}.${decimal[2]}`), format: `0.${'0'.repeat(decimal[2]!.length)}` };
  return { value: cell };
}

/** The text exactly as typed, never a number. */
export const typed = (text: string): SnapshotCell => ({ value: text });

export function sheetOf(name: string, rows: readonly (readonly TestCell[])[], merges: readonly string[] = []): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    rows: rows.map((row) => (row.every((cell) => cell === null) ? undefined : row.map(snapshotCell))),
    merges: merges.map((text) => parseArea(text)!),
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    layout: null,
  };
}

export const snapshotOf = (...sheets: readonly SheetSnapshot[]): Snapshot => ({ sheets });
