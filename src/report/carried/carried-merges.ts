import type { Area } from '../../workbook/address';
import type { CarriedLine, CarriedTable } from './carried-table';

/** The merges of the source's rows where their cells come to stand on the report sheet; one whose cells are no longer side by side is left out. */
export function carriedMerges({ sheet, table, columns }: CarriedTable, lines: readonly CarriedLine[]): readonly Area[] {
  const rows = new Map(lines.flatMap(({ row, source }) => (source === null ? [] : [[source.row, row] as const])));
  const places = new Map(columns.flatMap(({ from }, at) => (from === null ? [] : [[table.columns[from]!.column, at] as const])));
  const added = new Set(columns.flatMap(({ from }, at) => (from === null ? [at] : [])));
  return sheet.merges.flatMap((merge): Area[] => {
    const down = span(merge.top, merge.bottom, rows, new Set());
    const across = span(merge.left, merge.right, places, added);
    if (down === null || across === null || (down.from === down.to && across.from === across.to)) return [];
    return [{ top: down.from, bottom: down.to, left: across.from, right: across.to }];
  });
}

/** From the first to the last place, where nothing but `added` lies between; places that are not carried at all do not count. */
function span(first: number, last: number, places: ReadonlyMap<number, number>, added: ReadonlySet<number>): { from: number; to: number } | null {
  const found: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const place = places.get(at);
    if (place !== undefined) found.push(place);
  }
  const held = new Set(found);
  const [from, to] = [found[0], found.at(-1)];
  if (from === undefined || to === undefined || !places.has(first)) return null;
  for (let place = from; place <= to; place += 1) if (!held.has(place) && !added.has(place)) return null;
  return { from, to };
}
