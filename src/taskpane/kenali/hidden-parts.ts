import type { PerformanceTable } from '../../recognise/performance-table';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Speech } from '../language';
import { writtenCount } from '../words/written-count';

/** What of a table its reader does not see on the sheet: `lembar tersembunyi`, `3 baris tersembunyi`. */
export function hiddenParts({ area, rows }: PerformanceTable, sheet: SheetSnapshot, { say }: Speech): readonly string[] {
  const hiddenRows = rows.filter(({ hidden }) => hidden).length;
  const hiddenColumns = sheet.hiddenColumns.filter((column) => column >= area.left && column <= area.right).length;
  return [
    ...(sheet.visibility === 'visible' ? [] : [say('kenali.hidden-sheet')]),
    ...(hiddenRows === 0 ? [] : [say('kenali.hidden-rows', { count: writtenCount(hiddenRows) })]),
    ...(hiddenColumns === 0 ? [] : [say('kenali.hidden-columns', { count: writtenCount(hiddenColumns) })]),
  ];
}
