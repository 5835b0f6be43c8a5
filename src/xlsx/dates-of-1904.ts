import { isDateFormat } from 'numfmt';
import { displayedText } from '../workbook/displayed-text';
import type { SnapshotCell } from '../workbook/snapshot';

/** From 1 January 1900, where Excel's other count begins, to 1 January 1904. */
const DAYS_BETWEEN = 1462;

type Rows = readonly (readonly (SnapshotCell | undefined)[] | undefined)[];

/** Cells of a workbook that counts its days from 1904, its dates told as their user sees them; their values stay as they are. */
export function datesOf1904(rows: Rows): Rows {
  return rows.map((row) =>
    row?.map((cell) => {
      if (typeof cell?.value !== 'number' || cell.format === undefined || !isDateFormat(cell.format)) return cell;
      return { ...cell, text: displayedText({ ...cell, value: cell.value + DAYS_BETWEEN }) };
    }),
  );
}
