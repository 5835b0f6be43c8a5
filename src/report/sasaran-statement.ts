import type { CellPosition } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { copiedCell, liveReference } from './copied-cell';
import type { LivePiece } from './sentence';

/** `Meningkatnya ...` of a cell that says `Sasaran 1: Meningkatnya ...`, or all of a cell that says nothing else. */
export function sasaranStatement(sheet: SheetSnapshot, at: CellPosition, statement: string | null): LivePiece {
  const text = String(copiedCell(sheet, at, at, 'text').value ?? '');
  const reference = liveReference(sheet, at);
  const end = text.trimEnd();
  const before = statement !== null && end.endsWith(statement) ? end.length - statement.length : 0;
  return before === 0 ? { formula: reference, value: text } : { formula: `MID(${reference},${before + 1},${LONGEST_TEXT})`, value: text.slice(before) };
}

/** The most characters a cell holds. */
const LONGEST_TEXT = 32_767;
