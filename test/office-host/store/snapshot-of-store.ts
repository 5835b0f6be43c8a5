import { formatCell } from '../../../src/workbook/address';
import type { StoredSheet, WorkbookStore } from './workbook-store';
import { positionOf } from './workbook-store';

type PlainData = null | string | number | boolean | readonly PlainData[] | { readonly [key: string]: PlainData };

/** A copy with its keys in order, so that equal workbooks are equal as texts too. */
function copyOf(data: unknown): PlainData {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  }) as PlainData;
}

function sorted<Key, Value>(map: ReadonlyMap<Key, Value>): [Key, Value][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Cells by address, so that a difference is easy to find in a test's output. */
function plainSheet({ cells, columnWidths, rowHeights, hiddenRows, hiddenColumns, customProperties, ...rest }: StoredSheet): PlainData {
  return copyOf({
    ...rest,
    cells: Object.fromEntries(sorted(cells).map(([key, cell]) => [formatCell(positionOf(key)), cell])),
    columnWidths: sorted(columnWidths),
    rowHeights: sorted(rowHeights),
    hiddenRows: [...hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...hiddenColumns].sort((one, other) => one - other),
    customProperties: sorted(customProperties),
  });
}

/**
 * Everything a planner could lose, as plain data: two moments of a workbook are the same exactly when these are deeply
 * equal. Where the selection is and how the workbook calculates are part of it.
 */
export function snapshotOfStore(store: WorkbookStore): PlainData {
  const { sheets, settings, recalculate: _engine, ...rest } = store;
  return { ...(copyOf(rest) as object), settings: copyOf(sorted(settings)), sheets: sheets.map(plainSheet) };
}
