import { open, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Address } from '../workbook/address';
import type { CellEdit, Change } from '../workbook/cell-edit';
import { GatewayFault } from '../workbook/gateway-fault';
import type { BuildResult, Capabilities, ReadOptions, Unsubscribe, WorkbookGateway } from '../workbook/gateway';
import type { Settings } from '../workbook/settings';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { refuseTypedOn } from '../workbook/typed-cells';
import { applyEdits } from './apply-edits';
import type { AddInFormulaForm } from './apply-plans';
import { applyPlans } from './apply-plans';
import { withFormulaResults } from './formula-results';
import { namedAreas } from './named-areas';
import { checkSignal, readSheet } from './read-snapshot';
import { readSettings, writeSettings } from './settings-part';
import type { XlsxDocument } from './xlsx-document';
import { openXlsx, serialiseXlsx } from './xlsx-document';

/** A workbook in a file. All changes are in memory until `save`; nobody else can change it meanwhile, so no change is foreign. */
export class FileGateway implements WorkbookGateway {
  readonly capabilities: Capabilities = { undoGroups: false, calculates: false, charts: true, notes: false };
  /** What was last asked to be shown; a file shows nothing. */
  revealed: Address | null = null;
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(
    private current: XlsxDocument,
    private readonly planForm: AddInFormulaForm = 'dynamic-array',
  ) {}

  get document(): XlsxDocument {
    return this.current;
  }

  /** Sheet by sheet, with a breath between, so that a stop can come through. */
  async read({ signal, onProgress }: ReadOptions = {}): Promise<Snapshot> {
    const { current } = this;
    const sheets: SheetSnapshot[] = [];
    checkSignal(signal);
    for (const entry of current.sheets) {
      sheets.push(readSheet(current, entry, signal));
      onProgress?.(sheets.length, current.sheets.length);
      await new Promise((resolve) => setImmediate(resolve));
      checkSignal(signal);
    }
    return withFormulaResults({ sheets, names: namedAreas(current) });
  }

  async edit(edits: readonly CellEdit[], _label?: string, { signal }: ReadOptions = {}): Promise<void> {
    checkSignal(signal);
    this.current = applyEdits(this.current, edits);
    this.tell({ kind: 'cells', foreign: false });
  }

  async build(plans: readonly SheetPlan[], _label?: string, { signal }: ReadOptions = {}): Promise<BuildResult> {
    checkSignal(signal);
    const { current } = this;
    for (const plan of plans) {
      const entry = plan.typed && current.sheets.find(({ name }) => name === plan.name);
      refuseTypedOn(plan, entry && readSheet(current, entry));
    }
    const { document, result } = applyPlans(current, plans, this.planForm);
    this.current = document;
    this.tell({ kind: 'sheets', foreign: false });
    return result;
  }

  async reveal(address: Address): Promise<void> {
    if (!this.current.sheets.some(({ name }) => name === address.sheet)) throw new GatewayFault('sheet-missing', { sheet: address.sheet });
    this.revealed = address;
  }

  async activeCell(): Promise<null> {
    return null;
  }

  async loadSettings(): Promise<Settings> {
    return readSettings(this.current);
  }

  async saveSettings(settings: Settings): Promise<void> {
    this.current = writeSettings(this.current, settings);
    this.tell({ kind: 'settings', foreign: false });
  }

  onChange(listener: (change: Change) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes the workbook as it is now, beside its place first, so that the file there is whole at every moment. */
  async save(path: string): Promise<void> {
    const bytes = serialiseXlsx(this.current);
    const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
      const file = await open(draft, 'w');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    } catch (reason) {
      await unlink(draft).catch(() => undefined);
      throw new GatewayFault('file-not-writable', { file: basename(path) }, String(reason));
    }
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** Reads the file once. Rejects with the faults of openXlsx, or `file-not-found`. */
export async function openFileGateway(path: string, planForm?: AddInFormulaForm): Promise<FileGateway> {
  const bytes = await readFile(path).catch((reason: unknown) => {
    throw new GatewayFault('file-not-found', { file: basename(path) }, String(reason));
  });
  return new FileGateway(await openXlsx(bytes, basename(path)), planForm);
}
