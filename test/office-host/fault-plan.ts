/** What goes wrong with one batch. */
export type Fault =
  /** The batch is refused with this Office.js code before its actions take effect (nothing is done), or after (all is done). */
  | { readonly kind: 'error'; readonly code: string; readonly when: 'before' | 'after' }
  /** The actions before this one (zero-based) take effect, this one fails. */
  | { readonly kind: 'error-at-action'; readonly code: string; readonly action: number }
  /** The batch is refused as too large, or its answer is (and then its actions took effect). */
  | { readonly kind: 'request-too-large' }
  | { readonly kind: 'response-too-large' }
  | { readonly kind: 'cell-edit-mode' }
  /** The host answers nothing, ever; its actions took effect or not. */
  | { readonly kind: 'silence'; readonly when: 'before' | 'after' }
  /** The session is gone: every further call is refused too in Excel, here only this batch unless the plan says so. */
  | { readonly kind: 'session-gone' }
  /** The transport itself fails; the add-in cannot know what became of its actions. */
  | { readonly kind: 'connection-lost'; readonly when: 'before' | 'after' }
  /** The answer comes late, and is right. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** Asked once for each batch that is not clean-up, with its number from 1, counted from when the plan was set; null lets it pass. */
export interface FaultPlan {
  faultFor(batch: number): Fault | null;
}

/** Nothing goes wrong. */
export const noFaults: FaultPlan = { faultFor: () => null };

/** The n-th batch meets the fault; those after it pass. */
export function failBatch(n: number, fault: Fault): FaultPlan {
  return { faultFor: (batch) => (batch === n ? fault : null) };
}

/** Every batch from the n-th on meets the fault. */
export function failFrom(n: number, fault: Fault): FaultPlan {
  return { faultFor: (batch) => (batch >= n ? fault : null) };
}
