import type { Area } from '../workbook/address';
import { formatArea } from '../workbook/address';
import { textLiteral } from './report-words';
import type { LiveNote } from './skipped-notes';

/** A note that says how many cells of a column are empty, counted by the sheet itself: `before`, the number, `after`. */
export function emptyCountNote(area: Area, empty: number, before: string, after: string): LiveNote {
  return {
    formula: `=${textLiteral(before)}&SUMPRODUCT(--(LEN(${formatArea(area)})=0))&${textLiteral(after)}`,
    value: `${before}${empty}${after}`,
  };
}
