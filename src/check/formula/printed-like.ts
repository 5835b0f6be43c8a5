import { displayedText } from '../../workbook/displayed-text';
import type { SnapshotCell } from '../../workbook/snapshot';

/** A number as the cell would show it. */
export function printedLike(value: number, { format }: SnapshotCell): string {
  const shown = Number(value.toPrecision(12));
  return displayedText(format === undefined ? { value: shown } : { value: shown, format });
}
