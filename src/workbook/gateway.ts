import type { Address } from './address';
import type { CellEdit, Change } from './cell-edit';
import type { Settings } from './settings';
import type { SheetPlan } from './sheet-plan';
import type { Snapshot } from './snapshot';

/** How long work is watched and stopped: reading, and writing too. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** What became of each planned sheet, by sheet name. */
export interface BuildResult {
  readonly created: readonly string[];
  readonly updated: readonly string[];
}

/** What this host can do; a missing power is told to the user in words, never faked. */
export interface Capabilities {
  readonly undoGroups: boolean;
  readonly calculates: boolean;
  readonly charts: boolean;
  readonly notes: boolean;
}

export type Unsubscribe = () => void;

/**
 * The one door between the core and a workbook. Excel, the workbench and a file each have one, and all pass the
 * same contract suite. Every method rejects with a GatewayFault when it could not do its work, and then the
 * workbook is as it was before the call.
 */
export interface WorkbookGateway {
  readonly capabilities: Capabilities;
  /** Every sheet, hidden ones too. Rejects with fault `stopped` when the signal is aborted. */
  read(options?: ReadOptions): Promise<Snapshot>;
  /** One undo step, all or nothing. `label` names the step to the user. Rejects with fault `stopped` when the signal is aborted before the end. */
  edit(edits: readonly CellEdit[], label: string, options?: ReadOptions): Promise<void>;
  /**
   * Creates or replaces only sheets the add-in owns; a name taken by a user's sheet is fault `sheet-name-taken`, one
   * of the workbook that stands for something else `name-taken`. Rejects with fault `stopped` when the signal is aborted before the end.
   */
  build(plans: readonly SheetPlan[], label: string, options?: ReadOptions): Promise<BuildResult>;
  /** Shows and selects the cells. */
  reveal(address: Address): Promise<void>;
  /** The one cell the user is on; null in a host that shows no cells. */
  activeCell(): Promise<Address | null>;
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  onChange(listener: (change: Change) => void): Unsubscribe;
}
