import { RichApiError } from '../protocol/rich-api-error';
import type { RangeRef, SheetRef } from './host-model';

/** Shows a sheet; a hidden one cannot be shown by selecting it. */
export function activateSheet({ model, sheet }: SheetRef): void {
  if (sheet.visibility !== 'Visible') throw new RichApiError('InvalidOperation');
  model.store.activeSheet = sheet.id;
}

export function selectArea(range: RangeRef): void {
  activateSheet(range);
  range.model.store.selection = { sheet: range.sheet.id, area: range.area };
}
