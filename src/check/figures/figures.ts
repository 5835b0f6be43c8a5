import { printNumber, printPlain } from '../../domain/numeral/print-numeral';
import type { Quantity, Reading } from '../../domain/numeral/reading';
import type { Address, CellPosition } from '../../workbook/address';
import { cellAddress } from '../../workbook/address';
import { displayedText } from '../../workbook/displayed-text';
import type { Snapshot } from '../../workbook/snapshot';
import { cellAt, sheetNamed } from '../../workbook/snapshot';

/** The cell as its reader sees it, for `printed`. */
export function printedCell(snapshot: Snapshot, sheet: string, { row, column }: CellPosition): string {
  const found = sheetNamed(snapshot, sheet);
  return found ? displayedText(cellAt(found, row, column)) : '';
}

/** A quantity inside an arithmetic, with the decimals it was printed with. */
export function figure({ value, decimals, percent }: Quantity): string {
  const text = decimals >= 0 && decimals <= 6 ? printNumber(value, decimals) : printPlain(value);
  return percent ? `${text}%` : text;
}

/** A term of an arithmetic: a true number with its decimals and thousands, anything typed just as it is printed. */
export function termText(snapshot: Snapshot, sheet: string, place: CellPosition, reading: Reading | null | undefined): string {
  if (reading?.kind === 'number' && reading.quantity.notation === 'plain') return figure(reading.quantity);
  return printedCell(snapshot, sheet, place) || '0';
}

export const at = (sheet: string, row: number, column: number): Address => cellAddress(sheet, { row, column });
