import type { BatchCounts } from './batch-counter';
import type { PushEntry } from './events/push-entry';
import type { FaultPlan } from './fault-plan';
import type { WorkbookStore } from './store/workbook-store';
import type { UserEdit } from './user-edits';

/** What a transport hands on. `refused` is Office.js's own error number (5004 cell edit mode, 5103 and 5104 payload). */
export type RichApiAnswer =
  | { readonly kind: 'answer'; readonly body: string }
  | { readonly kind: 'refused'; readonly errorNumber: number }
  | { readonly kind: 'connection-lost' }
  | { readonly kind: 'silence' };

/** Excel, as far as the add-in can see it, whatever carries the messages. */
export interface OfficeHost {
  readonly store: WorkbookStore;
  readonly batches: BatchCounts;
  /** References the add-in still holds: what it forgot to give back. */
  readonly keptReferences: number;
  /** Executes the body of one context.sync(). */
  executeRichApi(body: string): Promise<RichApiAnswer>;
  /** What ContextActivationManager_getAppContextAsync answers. */
  appContext(conversationId?: unknown): Readonly<Record<string, unknown>>;
  /** One XDM request of office.js: the answer to put on the wire, or null for none, ever. */
  handleRequest(actionName: string, data: unknown): Promise<XdmAnswer | null>;
  /** Receives what the host pushes; returns how to stop. */
  onMessage(listener: (entries: readonly PushEntry[]) => void): () => void;
  push(entries: readonly PushEntry[]): void;
  /** From now on batches count under this name. */
  label(name: string): void;
  resetBatches(): void;
  /** From now on this goes wrong; batches count from 1 again for the plan. */
  setFaults(plan: FaultPlan): void;
  /** A user, or a colleague elsewhere, writes: cells change and the events fire. */
  editAsUser(edits: readonly UserEdit[], options?: { readonly remote?: boolean }): void;
  addSheetAsUser(name: string): void;
  deleteSheetAsUser(name: string): void;
  renameSheetAsUser(name: string, newName: string): void;
  protectSheetAsUser(name: string, on: boolean): void;
  /** While true every batch is refused, as when the user is typing in a cell. */
  setCellEditMode(on: boolean): void;
}

/** `error` is the transport's own result code, 0 where it worked. */
export interface XdmAnswer {
  readonly error: number;
  readonly data: unknown;
}

/** Excel's error numbers for a request that is refused as a whole. */
export const ErrorNumber = { cellEditMode: 5004, sessionGone: 5012, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
