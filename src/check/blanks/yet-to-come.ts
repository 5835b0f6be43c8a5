import type { PerformanceTable, TableColumn } from '../../recognise/performance-table';

/** Order of a column in time: later is larger. A half or a quarter stands at its end month; a whole year after its parts. */
function moment({ year, period }: TableColumn): number {
  const months = (year ?? 0) * 13;
  if (period === null) return months + 13;
  const part = Number(period.slice(period.startsWith('TW') ? 2 : 1));
  switch (period[0]) {
    case 'T':
      return months + part * 3;
    case 'S':
      return months + part * 6;
    default:
      return months + part;
  }
}

/**
 * True for an empty column whose time has not come: an earlier column of its role holds figures and no later one does.
 * In a form of a running year these are the quarters still ahead, and the whole year. A sum up to now beside the quarters
 * is filled from the first of them on, so it tells nothing of the others.
 */
export function isYetToCome(table: PerformanceTable, index: number, isEmpty: (index: number) => boolean): boolean {
  const column = table.columns[index]!;
  let begun = false;
  for (const [other, { role }] of table.columns.entries()) {
    if (other === index || role !== column.role || isEmpty(other)) continue;
    if (column.period !== null && table.columns[other]!.period === null) continue;
    if (moment(table.columns[other]!) > moment(column)) return false;
    if (moment(table.columns[other]!) < moment(column)) begun = true;
  }
  return begun;
}
