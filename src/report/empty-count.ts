import type { Area } from '../workbook/address';
import { formatArea } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import { textLiteral } from './report-words';
import type { LiveNote } from './skipped-notes';

/** What stands in a cell where there is nothing. */
const NOTHING = ['-', 'N/A'];

/** A note that says how many cells of a column of copies hold nothing, counted by the sheet itself: `before`, the number, `after`. */
export function emptyCountNote(area: Area, cells: readonly PlanCell[], before: string, after: string): LiveNote {
  const range = formatArea(area);
  const counts = [`SUMPRODUCT(--(LEN(${range})=0))`, ...NOTHING.map((written) => `COUNTIF(${range},${textLiteral(written)})`)];
  const empty = cells.filter(({ value, error }) => error === undefined && ['', ...NOTHING].includes(String(value ?? '').toUpperCase())).length;
  return { formula: `=${textLiteral(before)}&(${counts.join('+')})&${textLiteral(after)}`, value: `${before}${empty}${after}` };
}
