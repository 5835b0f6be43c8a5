import type { Area, CellPosition } from '../workbook/address';

/** Cells side by side in one row, all of one kind. */
interface Run {
  readonly left: number;
  readonly right: number;
  readonly kind: string;
}

function runsOf(row: readonly { readonly column: number; readonly kind: string }[]): Run[] {
  const runs: Run[] = [];
  for (const { column, kind } of [...row].sort((one, other) => one.column - other.column)) {
    const last = runs.at(-1);
    if (last && last.kind === kind && last.right + 1 === column) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column, kind });
  }
  return runs;
}

/**
 * The cells as few rectangles, each of one kind, so that a range call does the work of many: runs side by side in a row,
 * joined with the same run in the row below.
 */
export function rectanglesOf<Cell extends CellPosition>(cells: readonly Cell[], kindOf: (cell: Cell) => string = () => ''): { readonly area: Area; readonly kind: string }[] {
  const rows = new Map<number, { column: number; kind: string }[]>();
  for (const cell of cells) {
    const entry = { column: cell.column, kind: kindOf(cell) };
    const row = rows.get(cell.row);
    if (row) row.push(entry);
    else rows.set(cell.row, [entry]);
  }
  const done: { area: Area; kind: string }[] = [];
  let open = new Map<string, Area>();
  let previous = -2;
  const close = (areas: Iterable<[string, Area]>): void => {
    for (const [key, area] of areas) done.push({ area, kind: key.slice(key.indexOf(':', key.indexOf(':') + 1) + 1) });
  };
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, Area>();
    for (const { left, right, kind } of runsOf(rows.get(row)!)) {
      const key = `${left}:${right}:${kind}`;
      const above = row === previous + 1 ? open.get(key) : undefined;
      next.set(key, above ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
      if (above) open.delete(key);
    }
    close(open);
    open = next;
    previous = row;
  }
  close(open);
  return done;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
