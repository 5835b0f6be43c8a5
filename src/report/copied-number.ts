import { readNumeral } from '../domain/numeral/read-numeral';
import { predicatedValue } from '../recognise/predicated-value';
import type { CellPosition } from '../workbook/address';
import { cellAddress, formatAddress } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';
import type { TextNumber } from './carried/text-number';
import { textNumber } from './carried/text-number';
import { anchorOf, copiedCell } from './copied-cell';

/**
 * A live copy of a figure that formulas count with: as the source has it, and of a value with its predicate (`72,50 (BB)`) the
 * value alone, for no function reads that text.
 */
export function copiedNumber(sheet: SheetSnapshot, from: CellPosition, to: CellPosition): PlanCell {
  const number = predicatedNumber(sheet, from);
  return number ? { ...to, role: 'as-source', formula: `=${number.formula}`, value: number.value, format: number.format } : copiedCell(sheet, from, to, 'as-source');
}

function predicatedNumber(sheet: SheetSnapshot, from: CellPosition): TextNumber | null {
  const at = anchorOf(sheet, from);
  const text = cellAt(sheet, at.row, at.column)?.value;
  const predicated = typeof text === 'string' ? predicatedValue(text) : null;
  const reading = predicated && readNumeral(predicated.number);
  return reading?.kind === 'number' ? textNumber(formatAddress(cellAddress(sheet.name, at)), text as string, reading.quantity) : null;
}
