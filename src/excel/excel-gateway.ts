import type { MessageKey } from '../i18n/message';
import type { Address } from '../workbook/address';
import type { CellEdit, Change } from '../workbook/cell-edit';
import type { BuildResult, Capabilities, ReadOptions, Unsubscribe, WorkbookGateway } from '../workbook/gateway';
import type { Settings } from '../workbook/settings';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { Snapshot } from '../workbook/snapshot';
import { activeCell } from './active-cell';
import { buildSheets } from './build-sheets';
import { ChangeEvents } from './change-events';
import type { InExcel } from './in-excel';
import { excelRunner } from './in-excel';
import { readWorkbook } from './read-workbook';
import { repairEdits } from './repair-formulas';
import type { ExcelPowers } from './requirement-sets';
import { capabilitiesOf, excelPowers, missingPowers } from './requirement-sets';
import { reveal } from './reveal';
import { readSettings, writeSettings } from './settings-store';
import { writeEdits } from './write-edits';

/** The workbook that is open in Excel, and what only Excel can do with it. */
export interface ExcelGateway extends WorkbookGateway {
  /** What this Excel is too old for, in words. */
  readonly missing: readonly MessageKey[];
  /** The name of the sheet in front. */
  activeSheet(): Promise<string>;
  /** Sets the formulas that show #NAME? anew, as after a workbook was opened before the add-in; answers how many. */
  repairFormulas(): Promise<number>;
}

export interface ExcelGatewayOptions {
  /** How long one batch may stay without an answer before the host counts as gone. */
  readonly patienceMilliseconds?: number;
}

/** The gateway over Office.js; Office must be ready. One for a workbook: it knows its own writes from others'. */
export function createExcelGateway(options: ExcelGatewayOptions = {}): ExcelGateway {
  const powers = excelPowers();
  return new OfficeGateway(powers, excelRunner({ undoGroup: powers.undoGroups, ...options }));
}

class OfficeGateway implements ExcelGateway {
  readonly capabilities: Capabilities;
  readonly missing: readonly MessageKey[];
  private readonly events: ChangeEvents;
  /** The workbook as last read, while nobody has changed it since. */
  private reading: Snapshot | null = null;
  private hiddenSheets: ReadonlySet<string> = new Set();
  /** The end of the work under way: two pieces of work never run into one another. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly powers: ExcelPowers,
    private readonly inExcel: InExcel,
  ) {
    this.capabilities = capabilitiesOf(powers);
    this.missing = missingPowers(powers);
    this.events = new ChangeEvents(inExcel, powers, () => (this.reading = null));
  }

  async read(options: ReadOptions = {}): Promise<Snapshot> {
    return this.inTurn(() => this.readNow(options));
  }

  async edit(edits: readonly CellEdit[], _label?: string, options: ReadOptions = {}): Promise<void> {
    if (edits.length === 0) return;
    await this.inTurn(() => this.editNow(edits, options));
  }

  async build(plans: readonly SheetPlan[], _label?: string, options: ReadOptions = {}): Promise<BuildResult> {
    if (plans.length === 0) return { created: [], updated: [] };
    return this.inTurn(async () => {
      const result = await this.write(() => this.inExcel((context) => buildSheets(context, plans, this.powers, options)));
      this.events.tell({ kind: 'sheets', foreign: false });
      return result;
    });
  }

  async reveal(address: Address): Promise<void> {
    await this.inTurn(() => this.inExcel((context) => reveal(context, address, this.hiddenSheets.has(address.sheet))));
  }

  async activeCell(): Promise<Address> {
    return this.inTurn(() => this.inExcel(activeCell));
  }

  async loadSettings(): Promise<Settings> {
    return this.inTurn(() => this.inExcel(readSettings));
  }

  async saveSettings(settings: Settings): Promise<void> {
    await this.inTurn(() => this.inExcel((context) => writeSettings(context, settings)));
    this.events.tell({ kind: 'settings', foreign: false });
  }

  onChange(listener: (change: Change) => void): Unsubscribe {
    void this.events.start();
    return this.events.listen(listener);
  }

  async activeSheet(): Promise<string> {
    return this.inTurn(() =>
      this.inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      }),
    );
  }

  async repairFormulas(): Promise<number> {
    return this.inTurn(async () => {
      const edits = repairEdits(await this.readNow());
      if (edits.length > 0) await this.editNow(edits);
      return edits.length;
    });
  }

  private async readNow(options: ReadOptions = {}): Promise<Snapshot> {
    await this.events.start();
    let undisturbed = true;
    const heard = this.events.listen(({ foreign }) => (undisturbed &&= !foreign));
    try {
      const { sheets, names } = await this.inExcel((context) => readWorkbook(context, this.powers.readsMerges, options));
      this.events.know(sheets.map(({ id, snapshot }) => ({ id, name: snapshot.name })));
      const snapshot = { sheets: sheets.map((sheet) => sheet.snapshot), names };
      this.hiddenSheets = new Set(snapshot.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name));
      this.reading = undisturbed && this.events.listening ? snapshot : null;
      return snapshot;
    } finally {
      heard();
    }
  }

  private async editNow(edits: readonly CellEdit[], options: ReadOptions = {}): Promise<void> {
    const { reading } = this;
    await this.write(() => this.inExcel((context) => writeEdits(context, edits, reading, options)));
    this.events.tell({ kind: 'cells', foreign: false });
  }

  /** After a write, whatever came of it, what was read no longer says how the workbook is. */
  private async write<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.events.whileWriting(work);
    } finally {
      this.reading = null;
    }
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
