import type { Area } from '../../../src/workbook/address';
import type { Subscriptions } from '../events/subscriptions';
import type { ReferenceTable } from '../protocol/reference-table';
import type { Calculation } from '../store/calculation';
import type { StoredSheet, WorkbookStore } from '../store/workbook-store';

/** What every object of the host works on. */
export interface HostModel {
  readonly store: WorkbookStore;
  readonly references: ReferenceTable;
  readonly events: Subscriptions;
  readonly calculation: Calculation;
  readonly locale: string;
  /** Cells one member may answer; more is refused. */
  readonly maximumCells: number;
}

export interface WorkbookRef {
  readonly model: HostModel;
}

export interface SheetRef extends WorkbookRef {
  readonly sheet: StoredSheet;
}

export interface RangeRef extends SheetRef {
  readonly area: Area;
}

export interface AreasRef extends SheetRef {
  readonly areas: readonly Area[];
}

/** Who changed the workbook; it decides what the events say. */
export type Actor = 'add-in' | 'user' | 'colleague';
