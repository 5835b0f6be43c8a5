import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IClipboardInterfaceService } from '@univerjs/ui';
import { pastedTable } from './pasted-table';

const PASTE_BY_KEYS = 'sheet.command.paste-by-short-key';
/** What the grid itself copied bears its mark and is pasted cell by cell, not read from text. */
const COPIED_IN_GRID = /\sdata-copy-id="/;

interface PasteByKeys {
  htmlContent?: string;
  textContent?: string;
  files?: unknown;
}

async function readable(item: ClipboardItem): Promise<ClipboardItem> {
  const textOf = async (type: string): Promise<string> => (item.types.includes(type) ? (await item.getType(type)).text() : '');
  const text = await textOf('text/plain');
  if (text === '' || COPIED_IN_GRID.test(await textOf('text/html'))) return item;
  return new ClipboardItem({ 'text/html': new Blob([pastedTable(text)], { type: 'text/html' }) });
}

/**
 * Has the grid read what is pasted from elsewhere as Indonesians write it: `1.969` in a report is a thousand and more. The grid's own
 * reading of copied tables takes it for less than two.
 */
export function pasteAsIndonesians(injector: Injector, api: FUniver): void {
  api.onBeforeCommandExecute((command) => {
    if (command.id !== PASTE_BY_KEYS) return;
    const paste = command.params as PasteByKeys;
    if (!paste.textContent || COPIED_IN_GRID.test(paste.htmlContent ?? '')) return;
    Object.assign(paste, { htmlContent: pastedTable(paste.textContent), files: undefined });
  });
  // From the menu the grid reads the clipboard by itself.
  const clipboard = injector.get(IClipboardInterfaceService);
  const readAsIs = clipboard.read.bind(clipboard);
  clipboard.read = async () => Promise.all((await readAsIs()).map(readable));
}
