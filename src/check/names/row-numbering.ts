import type { PerformanceTable, TableRow } from '../../recognise/performance-table';

/** A row whose number does not go on from the one before it in the same list. */
export interface NumberingBreak {
  readonly row: TableRow;
  readonly printed: string;
  readonly before: string;
  readonly expected: string;
  readonly repeated: boolean;
}

const NUMBER = /^\(?((?:[1-9]\d?\.){0,2})([1-9]\d{0,2})[.)]{0,2}$/;
/** Below three numbered rows there is no list; above this share of breaks the numbers are no running numbers. */
const FEWEST_NUMBERED = 3;
const MOST_BREAKS = 0.1;

/**
 * Where the row numbers of a table repeat or skip. `1.2` counts inside `1`; a list may start again at 1 under every heading
 * or program; a number repeated for the same sasaran or the same name only says that the rows belong together.
 */
export function numberingBreaks(table: PerformanceTable): readonly NumberingBreak[] {
  const breaks: NumberingBreak[] = [];
  const last = new Map<string, { readonly number: number; readonly text: string; readonly row: TableRow }>();
  let numbered = 0;
  for (const row of table.rows) {
    if (row.kind === 'header' || row.kind === 'numbering' || row.kind === 'blank') continue;
    if (row.kind === 'section' && row.nomor === null) last.clear();
    if (row.kind === 'total' || row.nomor === null) continue;
    const match = NUMBER.exec(row.nomor);
    if (!match) continue;
    numbered += 1;
    const list = `${row.level ?? ''}|${match[1]!}`;
    const number = Number(match[2]);
    const before = last.get(list);
    for (const other of last.keys()) if (isInside(other, list)) last.delete(other);
    last.set(list, { number, text: row.nomor, row });
    if (!before || number === before.number + 1 || number === 1 || number < before.number) continue;
    const repeated = number === before.number;
    if (repeated && (row.label === before.row.label || row.label === null || (row.sasaran !== null && row.sasaran === before.row.sasaran))) continue;
    breaks.push({ row, printed: row.nomor, before: before.text, expected: `${match[1]!}${before.number + 1}`, repeated });
  }
  return numbered >= FEWEST_NUMBERED && breaks.length <= Math.max(1, MOST_BREAKS * numbered) ? breaks : [];
}

/** True when the list belongs under the rows of the other: it starts anew after each of them. */
function isInside(list: string, outer: string): boolean {
  if (list === outer) return false;
  const [level = '', prefix = ''] = list.split('|');
  const [outerLevel = '', outerPrefix = ''] = outer.split('|');
  return Number(level) > Number(outerLevel) || (level === outerLevel && prefix.length > outerPrefix.length);
}
