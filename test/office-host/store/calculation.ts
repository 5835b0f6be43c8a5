import type { WorkbookStore } from './workbook-store';

/** When formulas are calculated anew: before a result is read and after each batch, unless it is switched off. */
export class Calculation {
  private dirty = false;
  private suspended = false;

  constructor(private readonly store: WorkbookStore) {}

  changed(): void {
    this.dirty = true;
  }

  /** Until the batch ends. */
  suspend(): void {
    this.suspended = true;
  }

  get isSuspended(): boolean {
    return this.suspended;
  }

  /** Brings results up to date where calculation is automatic. */
  settle(): void {
    if (this.dirty && !this.suspended && this.store.calculationMode !== 'Manual') this.run();
  }

  run(): void {
    this.dirty = false;
    this.store.recalculate?.(this.store);
  }

  endBatch(): void {
    this.suspended = false;
    this.settle();
  }
}
