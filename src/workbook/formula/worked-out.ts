import type { SheetSnapshot, Snapshot, SnapshotCell, SnapshotRow } from '../snapshot';
import { cellAt } from '../snapshot';
import type { CellResult } from './cell-result';
import { isNoValue, NOT_KNOWN, storedResult } from './cell-result';
import type { CallOther } from './formula-value';
import { formulaResult } from './formula-value';

/** A formula whose file holds no result of it: libraries that write workbooks leave that to Excel. */
const lacksResult = (cell: SnapshotCell | undefined): cell is SnapshotCell & { readonly formula: string } =>
  cell?.formula !== undefined && cell.value === null && cell.error === undefined;

/**
 * The snapshot with a result for each formula that has none and can be worked out (formulaResult says which), from the
 * cells and from each other. What the file holds stays; a formula in a circle, or past what can be worked out, stays
 * without a value. The very snapshot where no formula lacks a result.
 */
export function workedOut(snapshot: Snapshot, callOther: CallOther): Snapshot {
  if (!snapshot.sheets.some(({ rows }) => rows.some((row) => row?.some(lacksResult)))) return snapshot;
  const results = new Results(snapshot, callOther);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row, at) => row && withResults(row, (column) => results.of(sheet, at, column))) })) };
}

function withResults(row: SnapshotRow, resultAt: (column: number) => CellResult): SnapshotRow {
  if (!row.some(lacksResult)) return row;
  return row.map((cell, column) => {
    if (!lacksResult(cell)) return cell;
    const result = resultAt(column);
    if (isNoValue(result)) return result.error === null ? cell : { ...cell, error: result.error };
    return { ...cell, value: result };
  });
}

interface Pending {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

type Known = CellResult | 'begun';

const WIDEST_SHEET = 16_384;

class Results {
  private readonly known: ReadonlyMap<SheetSnapshot, Map<number, Known>>;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly callOther: CallOther,
  ) {
    this.known = new Map(snapshot.sheets.map((sheet) => [sheet, new Map<number, Known>()]));
  }

  /**
   * The result of one formula, after those it reads: a formula that meets one not yet worked out waits on the stack for it, so
   * a chain may be as long as a sheet. One that waits for itself runs in a circle.
   */
  of(sheet: SheetSnapshot, row: number, column: number): CellResult {
    const stack: Pending[] = [{ sheet, row, column }];
    for (let next = stack.at(-1); next !== undefined; next = stack.at(-1)) {
      const settled = this.known.get(next.sheet)!;
      const key = next.row * WIDEST_SHEET + next.column;
      const own = settled.get(key);
      if (own !== undefined && own !== 'begun') {
        stack.pop();
        continue;
      }
      settled.set(key, 'begun');
      const awaited: Pending[] = [];
      const result = this.attempt(next, awaited);
      const runsInCircle = awaited.some((other) => this.known.get(other.sheet)!.get(other.row * WIDEST_SHEET + other.column) === 'begun');
      if (awaited.length > 0 && !runsInCircle) {
        stack.push(...awaited);
        continue;
      }
      settled.set(key, awaited.length > 0 ? NOT_KNOWN : result);
      stack.pop();
    }
    return this.known.get(sheet)!.get(row * WIDEST_SHEET + column) as CellResult;
  }

  /** What the formula comes to with the results there are; `awaited` gets the cells it met without one. */
  private attempt({ sheet, row, column }: Pending, awaited: Pending[]): CellResult {
    const { snapshot, callOther } = this;
    return formulaResult(cellAt(sheet, row, column)!.formula!, {
      sheet,
      snapshot,
      callOther,
      read: (other, otherRow, otherColumn) => {
        if (!lacksResult(cellAt(other, otherRow, otherColumn))) return storedResult(other, otherRow, otherColumn);
        const known = this.known.get(other)!.get(otherRow * WIDEST_SHEET + otherColumn);
        if (known !== undefined && known !== 'begun') return known;
        awaited.push({ sheet: other, row: otherRow, column: otherColumn });
        return NOT_KNOWN;
      },
    });
  }
}
