import type { IDisposable, Injector, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { cellAddress, type Address } from '../workbook/address';
import type { CellEdit, Change } from '../workbook/cell-edit';
import type { BuildResult, ReadOptions, Unsubscribe, WorkbookGateway } from '../workbook/gateway';
import { GatewayFault } from '../workbook/gateway-fault';
import type { Settings } from '../workbook/settings';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { refuseTypedOn } from '../workbook/typed-cells';
import { applyPlans } from '../xlsx/apply-plans';
import { readLook } from '../xlsx/read-look';
import { readSnapshot } from '../xlsx/read-snapshot';
import { readSettings, writeSettings } from '../xlsx/settings-part';
import { definedNames } from '../xlsx/workbook-part';
import type { XlsxDocument } from '../xlsx/xlsx-document';
import type { Calculation } from './grid/calculation';
import { watchCalculation } from './grid/calculation';
import { finishTyping } from './grid/cell-editor';
import type { Grid } from './grid/create-grid';
import { cellChanges } from './grid/edit-cells';
import { installIndonesianNumbers } from './grid/indonesian-numbers';
import { keepFocus } from './grid/keep-focus';
import type { GridNames } from './grid/live-names';
import { liveNamedAreas, liveNames, nameChanges } from './grid/live-names';
import { liveWorkbook } from './grid/live-workbook';
import { changeKind } from './grid/mutations';
import { gridNames } from './grid/name-resource';
import { followNames, forgetReadFormulas } from './grid/names-in-formulas';
import { revealCells } from './grid/reveal-cells';
import { sheetInsertion, sheetReplacement } from './grid/sheet-change';
import { SheetMarks } from './grid/sheet-marks';
import type { Origins } from './grid/sync-document';
import { originsOf, syncDocument } from './grid/sync-document';
import { syncNames } from './grid/sync-names';
import type { Reversible } from './grid/undo-step';
import { commitStep } from './grid/undo-step';
import { gridStyles, sheetData, workbookData } from './grid/workbook-data';

/** A workbook open in the grid. */
export interface OpenWorkbook extends WorkbookGateway {
  readonly id: string;
  readonly fileName: string;
  /** The workbook as it is now. Rejects with fault `cell-edit-mode` when a cell would not take what is typed in it. */
  toDocument(): Promise<XlsxDocument>;
  /** Takes the workbook out of the grid; nothing may be asked of it after. */
  close(): void;
}

let opened = 0;

/** Shows the document in the grid. Cells, sheets and settings live in the grid from then on; the document keeps the rest. */
export function openInGrid({ injector, api }: Grid, document: XlsxDocument): OpenWorkbook {
  const facade = api.createWorkbook(workbookData(`buku-kerja-${++opened}`, document));
  facade.setNumfmtLocal('id');
  installIndonesianNumbers(injector);
  followNames(injector);
  forgetReadFormulas(injector, facade.getId());
  return new UniverWorkbook(injector, api, facade, document);
}

/** Lets the page breathe between two sheets. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

class UniverWorkbook implements OpenWorkbook {
  readonly capabilities = { undoGroups: true, calculates: true, charts: false, notes: false };
  readonly id: string;
  readonly fileName: string;
  private readonly calculation: Calculation;
  private readonly watch: IDisposable;
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly marks: SheetMarks;
  private readonly settingsInFile: Settings;
  private settings: Settings;
  private origins: Origins;
  /** The names as they were when grid and document said the same. */
  private names: GridNames;
  private writing = false;
  private made = 0;

  constructor(
    private readonly injector: Injector,
    private readonly api: FUniver,
    private readonly facade: FWorkbook,
    private document: XlsxDocument,
  ) {
    this.id = facade.getId();
    this.fileName = document.fileName;
    this.settingsInFile = readSettings(document);
    this.settings = this.settingsInFile;
    this.origins = originsOf(this.workbook);
    this.names = liveNames(injector, this.id);
    this.marks = new SheetMarks(injector);
    this.marks.take(this.workbook, readSnapshot(document));
    this.calculation = watchCalculation(api);
    this.watch = api.onCommandExecuted((command, options) => {
      const kind = changeKind(this.id, command, options);
      if (kind) this.tell({ kind, foreign: !this.writing });
    });
  }

  async read({ signal, onProgress }: ReadOptions = {}): Promise<Snapshot> {
    await finishTyping(this.facade);
    await this.calculation.settled();
    const sheets: SheetSnapshot[] = [];
    const all = this.workbook.getSheets();
    for (const sheet of all) {
      await nextTurn();
      if (signal?.aborted) throw new GatewayFault('stopped');
      sheets.push(this.marks.snapshot(sheet));
      onProgress?.(sheets.length, all.length);
    }
    return { sheets, names: liveNamedAreas(this.injector, this.id) };
  }

  async edit(edits: readonly CellEdit[], _label?: string, { signal }: ReadOptions = {}): Promise<void> {
    if (signal?.aborted) throw new GatewayFault('stopped');
    if (!(await finishTyping(this.facade))) throw new GatewayFault('cell-edit-mode');
    this.commit(cellChanges(this.injector, this.workbook, edits, (sheet) => this.marks.isProtected(sheet)));
  }

  /** The plans are applied to the file as it stands now, and the grid takes over the sheets they made: one way of drawing them. */
  async build(plans: readonly SheetPlan[], _label?: string, { signal }: ReadOptions = {}): Promise<BuildResult> {
    if (signal?.aborted) throw new GatewayFault('stopped');
    const asItStands = await this.toDocument();
    for (const plan of plans) {
      const sheet = plan.typed && this.workbook.getSheetBySheetName(plan.name);
      refuseTypedOn(plan, sheet ? this.marks.snapshot(sheet) : undefined);
    }
    const { document, result } = applyPlans(asItStands, plans);
    const snapshot = readSnapshot(document);
    const looks = readLook(document);
    const styles = gridStyles(looks[0]?.styles ?? []);
    const ids = document.sheets.map(({ name }) => this.workbook.getSheetBySheetName(name)?.getSheetId() ?? this.freeId('lembar'));
    const changes = plans.map(({ name }) => {
      const index = document.sheets.findIndex((sheet) => sheet.name === name);
      const present = this.workbook.getSheetBySheetName(name);
      const data = sheetData(ids[index]!, snapshot.sheets[index]!, looks[index]!);
      return present ? sheetReplacement(present, data) : sheetInsertion(this.id, index, data, styles);
    });
    const names = gridNames(definedNames(document.parts.get(document.workbookPart)!), new Map(document.sheets.map(({ tab }, index) => [tab, ids[index]!])));
    const renaming = nameChanges(this.id, liveNames(this.injector, this.id), names, () => this.freeId('nama'));
    await keepFocus(() => {
      const before = this.workbook.getActiveSheet();
      this.commit([...changes, renaming]);
      const made = result.created[0] === undefined ? null : this.workbook.getSheetBySheetName(result.created[0]);
      const shown = made ?? before;
      if (shown) this.facade.setActiveSheet(shown.getSheetId());
    });
    this.document = document;
    this.origins = originsOf(this.workbook);
    this.names = liveNames(this.injector, this.id);
    this.marks.take(this.workbook, snapshot);
    return result;
  }

  async reveal(address: Address): Promise<void> {
    const sheet = this.workbook.getSheetBySheetName(address.sheet);
    if (!sheet) throw new GatewayFault('sheet-missing', { sheet: address.sheet });
    await revealCells(this.facade, sheet, address);
  }

  async activeCell(): Promise<Address | null> {
    const sheet = this.facade.getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    return cell ? cellAddress(sheet.getSheetName(), { row: cell.actualRow, column: cell.actualColumn }) : null;
  }

  async loadSettings(): Promise<Settings> {
    return this.settings;
  }

  async saveSettings(settings: Settings): Promise<void> {
    this.settings = settings;
    this.tell({ kind: 'settings', foreign: false });
  }

  onChange(listener: (change: Change) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async toDocument(): Promise<XlsxDocument> {
    if (!(await finishTyping(this.facade))) throw new GatewayFault('cell-edit-mode');
    await this.calculation.settled();
    const { workbook } = this;
    const sheetNames = originsOf(workbook);
    const document = syncNames(syncDocument(this.injector, workbook, this.document, this.origins), this.names, liveNames(this.injector, this.id), sheetNames);
    return this.settings === this.settingsInFile ? document : writeSettings(document, this.settings);
  }

  close(): void {
    this.watch.dispose();
    this.calculation.dispose();
    this.listeners.clear();
    this.api.disposeUnit(this.id);
  }

  private get workbook(): Workbook {
    const workbook = liveWorkbook(this.injector, this.id);
    if (!workbook) throw new GatewayFault('host-gone');
    return workbook;
  }

  private commit(changes: readonly Reversible[]): void {
    this.writing = true;
    try {
      if (!commitStep(this.injector, this.id, changes)) throw new GatewayFault('unexpected', {}, 'the grid refused the change');
    } finally {
      this.writing = false;
    }
  }

  /** An id the grid has not given to any sheet or name. */
  private freeId(kind: 'lembar' | 'nama'): string {
    return `${this.id}-${kind}-${++this.made}`;
  }

  private tell(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
