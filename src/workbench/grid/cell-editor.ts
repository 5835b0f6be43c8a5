import type { FWorkbook } from '@univerjs/sheets/facade';

/** A grid on screen has a cell editor; one without a screen has not. */
type EditableWorkbook = FWorkbook & { isCellEditing?(): boolean; endEditingAsync?(save: boolean): Promise<boolean> };

/** Takes what is being typed into its cell, as Enter does. Answers false when the cell would not take it. */
export async function finishTyping(workbook: EditableWorkbook): Promise<boolean> {
  if (!workbook.isCellEditing?.()) return true;
  return (await workbook.endEditingAsync?.(true)) ?? true;
}
