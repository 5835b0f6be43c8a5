import { CanceledError } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** Commands of the grid whose effect is not written to the file: they are not offered, so that what is shown is what is saved. */
const NOT_SAVED: readonly string[] = [
  'sheet.command.set-frozen',
  'sheet.command.set-tab-color',
  'sheet.command.toggle-gridlines',
  'sheet.command.insert-defined-name',
  'sheet.command.set-defined-name',
  'sheet.command.remove-defined-name',
];

const MENUS: readonly string[] = [
  ...NOT_SAVED,
  'sheet.menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** The menus without the entries for them. */
export const savedMenus: Readonly<Record<string, { hidden: true }>> = Object.fromEntries(MENUS.map((id) => [id, { hidden: true }]));

/** Has the grid do nothing where they are reached in another way, as by dragging the edge of the frozen rows. */
export function refuseNotSaved(api: FUniver): void {
  const refused = new Set(NOT_SAVED);
  api.onBeforeCommandExecute(({ id }) => {
    if (refused.has(id)) throw new CanceledError();
  });
}
