import { RichApiError } from '../protocol/rich-api-error';
import { cellKey } from '../store/workbook-store';
import type { Area } from '../../../src/workbook/address';
import { cellCount, contained, intersection } from './area';
import { booleanArgument, optional } from './argument';
import { assertUnprotected, cellFor, dropIfPlain } from './cell-grid';
import { raiseChanged } from './enter-content';
import type { RangeRef } from './host-model';

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, index) => ({ ...area, top: area.top + index, bottom: area.top + index }));
}

/** Merging keeps the first filled cell's content, in the first cell; the rest is lost, as in Excel. */
function mergeOne(range: RangeRef, area: Area): void {
  const { sheet } = range;
  const crossing = sheet.merges.filter((merge) => intersection(merge, area));
  if (crossing.some((merge) => !contained(merge, area))) throw new RichApiError('InvalidOperation');
  sheet.merges = [...sheet.merges.filter((merge) => !crossing.includes(merge)), area];
  const first = cellFor(sheet, area.top, area.left);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cells.get(cellKey(row, column));
      if (!cell || cell === first) continue;
      if (first.value === '' && first.formula === null) Object.assign(first, { value: cell.value, formula: cell.formula });
      Object.assign(cell, { value: '', formula: null });
      dropIfPlain(sheet, row, column);
    }
  }
  dropIfPlain(sheet, area.top, area.left);
}

export function mergeArea(range: RangeRef, across?: unknown): void {
  assertUnprotected(range.sheet);
  const areas = optional(across, booleanArgument) ? rowsOf(range.area) : [range.area];
  for (const area of areas) if (cellCount(area) > 1) mergeOne(range, area);
  raiseChanged(range, 'add-in', 'RangeEdited');
}

export function unmergeArea({ sheet, area }: RangeRef): void {
  assertUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}
