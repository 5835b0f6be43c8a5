import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language, Message } from '../i18n/message';
import { asFault } from '../taskpane/session/as-fault';
import type { GatewayFault } from '../workbook/gateway-fault';
import { openXlsx, serialiseXlsx } from '../xlsx/xlsx-document';
import type { Grid } from './grid/create-grid';
import { saveFile } from './save-file';
import type { Theme } from './use-theme';
import type { OpenWorkbook } from './univer-gateway';

/** A file to open: its name, and its bytes when they are wanted. */
export interface FileToOpen {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export type PageNotice = { readonly kind: 'done' | 'told'; readonly message: Message } | { readonly kind: 'fault'; readonly fault: GatewayFault };

export interface WorkbookOnPage {
  readonly workbook: OpenWorkbook | null;
  readonly language: Language;
  readonly unsaved: boolean;
  /** The sentence on the work going on; null when there is none. */
  readonly work: Message | null;
  readonly notice: PageNotice | null;
  open(file: FileToOpen): Promise<void>;
  /** Answers whether it was saved. */
  save(): Promise<boolean>;
  undo(): void;
  redo(): void;
  tell(notice: PageNotice | null): void;
}

/** The grid in `place` and the workbook open in it. A file that cannot be opened leaves the open one as it is. */
export function useWorkbook(place: HTMLElement | null, theme: Theme, first: FileToOpen): WorkbookOnPage {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [language, setLanguage] = useState<Language>('id');
  const [unsaved, setUnsaved] = useState(false);
  const [work, setWork] = useState<Message | null>(null);
  const [notice, tell] = useState<PageNotice | null>(null);
  const grid = useRef<Promise<Grid> | null>(null);
  const current = useRef<OpenWorkbook | null>(null);

  const open = useCallback(async (file: FileToOpen) => {
    setWork({ key: 'workbench.opening', params: { file: file.name } });
    tell(null);
    try {
      const [document, engine, { openInGrid }] = await Promise.all([
        file.bytes().then((bytes) => openXlsx(bytes, file.name)),
        grid.current!,
        import('./univer-gateway'),
      ]);
      const before = current.current;
      const next = openInGrid(engine, document);
      before?.close();
      current.current = next;
      next.onChange((change) => {
        setUnsaved(true);
        if (change.kind === 'settings') void next.loadSettings().then((settings) => setLanguage((before) => settings.language ?? before));
      });
      const { language: chosen } = await next.loadSettings();
      setLanguage((before) => chosen ?? before);
      setUnsaved(false);
      setWorkbook(next);
    } catch (reason) {
      tell({ kind: 'fault', fault: asFault(reason) });
    } finally {
      setWork(null);
    }
  }, []);

  const save = useCallback(async () => {
    const saved = current.current;
    if (!saved) return false;
    setWork({ key: 'workbench.saving', params: { file: saved.fileName } });
    try {
      const bytes = serialiseXlsx(await saved.toDocument());
      saveFile(saved.fileName, bytes as Uint8Array<ArrayBuffer>);
      setUnsaved(false);
      tell({ kind: 'done', message: { key: 'workbench.saved', params: { file: saved.fileName } } });
      return true;
    } catch (reason) {
      tell({ kind: 'fault', fault: asFault(reason) });
      return false;
    } finally {
      setWork(null);
    }
  }, []);

  useEffect(() => {
    if (!place) return;
    grid.current ??= import('./grid/create-grid').then(({ createGrid }) => createGrid(place));
    void open(first);
  }, [place, first, open]);

  useEffect(() => {
    void grid.current?.then(({ api }) => api.toggleDarkMode(theme === 'dark'));
  }, [theme, place]);

  useEffect(() => {
    document.documentElement.lang = language;
    void Promise.all([grid.current, import('./grid/create-grid')]).then(([engine, { gridLocale }]) => engine?.api.setLocale(gridLocale(language)));
  }, [language]);

  const undo = useCallback(() => void grid.current?.then(({ api }) => api.undo()), []);
  const redo = useCallback(() => void grid.current?.then(({ api }) => api.redo()), []);
  return { workbook, language, unsaved, work, notice, open, save, undo, redo, tell };
}
