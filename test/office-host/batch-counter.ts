import type { Batch } from './protocol/wire-format';
import { ActionType, ObjectPathType } from './protocol/wire-format';

/**
 * What a batch is for: the add-in's own `work`; `clean-up`, references given back by Excel.run itself; or a `service`
 * of the runtime, such as the results of custom functions.
 */
export type BatchKind = 'work' | 'clean-up' | 'service';

export function kindOf(batch: Batch): BatchKind {
  if (Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.newObject)) return 'service';
  const acting = batch.Actions.filter((action) => action.ActionType !== ActionType.instantiate && action.ActionType !== ActionType.trace);
  return acting.length > 0 && acting.every((action) => action.Name === '_RemoveReference') ? 'clean-up' : 'work';
}

/** The batches counted so far. */
export interface BatchCounts {
  /** Batches of the add-in's work: its syncs. */
  readonly total: number;
  readonly cleanUp: number;
  readonly service: number;
  /** Of the work, by the operation label that was set when they came. */
  readonly byLabel: Readonly<Record<string, number>>;
}

const nothing: BatchCounts = { total: 0, cleanUp: 0, service: 0, byLabel: {} };

export class BatchCounter {
  private current = '';
  private counted = nothing;

  label(name: string): void {
    this.current = name;
  }

  count(kind: BatchKind): void {
    const { total, cleanUp, service, byLabel } = this.counted;
    if (kind === 'clean-up') this.counted = { ...this.counted, cleanUp: cleanUp + 1 };
    else if (kind === 'service') this.counted = { ...this.counted, service: service + 1 };
    else this.counted = { ...this.counted, total: total + 1, byLabel: { ...byLabel, [this.current]: (byLabel[this.current] ?? 0) + 1 } };
  }

  reset(): void {
    this.counted = nothing;
  }

  get counts(): BatchCounts {
    return this.counted;
  }
}
