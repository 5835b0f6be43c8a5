import { appContext } from './app-context';
import type { BatchCounts } from './batch-counter';
import { BatchCounter, kindOf } from './batch-counter';
import type { PushEntry } from './events/push-entry';
import { Subscriptions } from './events/subscriptions';
import type { Fault, FaultPlan } from './fault-plan';
import { noFaults } from './fault-plan';
import { addinInternalService } from './model/addin-internal-service';
import type { Actor, HostModel } from './model/host-model';
import { workbookObject } from './model/workbook';
import type { OfficeHost, RichApiAnswer, XdmAnswer } from './office-host';
import { ErrorNumber } from './office-host';
import type { ObjectModel } from './protocol/execute-batch';
import { executeBatch } from './protocol/execute-batch';
import { ReferenceTable } from './protocol/reference-table';
import { RichApiError } from './protocol/rich-api-error';
import type { Batch, BatchResponse } from './protocol/wire-format';
import type { WireObject } from './protocol/wire-type';
import { defaultRequirementSets } from './requirement-sets';
import { Calculation } from './store/calculation';
import type { WorkbookStore } from './store/workbook-store';
import type { UserEdit } from './user-edits';
import { editCells, sheetEdits } from './user-edits';
import { respond } from './xdm-requests';

export type { OfficeHost } from './office-host';
export { defaultRequirementSets } from './requirement-sets';

export interface PayloadLimits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells one read may answer. */
  readonly cells: number;
}

/** Excel on the web, as documented: 5 MB a request, 5 MB an answer, five million cells a read. */
export const webLimits: PayloadLimits = { requestBytes: 5 * 2 ** 20, responseBytes: 5 * 2 ** 20, cells: 5_000_000 };

export interface OfficeHostOptions {
  readonly store: WorkbookStore;
  /** By requirement set, for example `{ ExcelApi: '1.15' }`; instead of `defaultRequirementSets`, not beside them. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The language of the display and of the data, for example `id-ID`. */
  readonly locale?: string;
  /** Office's colours, for example a dark `bodyBackgroundColor`; on the web there may be none, as by default. */
  readonly officeTheme?: Readonly<Record<string, string>>;
  readonly limits?: Partial<PayloadLimits>;
  readonly faults?: FaultPlan;
  /** Top-level objects by class name, for example the custom functions service. */
  readonly services?: Readonly<Record<string, () => WireObject>>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const refused = (errorNumber: number): RichApiAnswer => ({ kind: 'refused', errorNumber });
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

class InMemoryOfficeHost implements OfficeHost {
  readonly store: WorkbookStore;
  private readonly model: HostModel;
  private readonly objects: ObjectModel;
  private readonly limits: PayloadLimits;
  private readonly counter = new BatchCounter();
  private readonly listeners = new Set<(entries: readonly PushEntry[]) => void>();
  private readonly requirementSets: Readonly<Record<string, string>>;
  private readonly officeTheme: Readonly<Record<string, string>> | null;
  private faults: FaultPlan;
  private planned = 0;
  private editing = false;

  constructor(options: OfficeHostOptions) {
    this.store = options.store;
    this.limits = { ...webLimits, ...options.limits };
    this.requirementSets = options.requirementSets ?? defaultRequirementSets;
    this.officeTheme = options.officeTheme ?? null;
    this.faults = options.faults ?? noFaults;
    const references = new ReferenceTable();
    this.model = {
      store: options.store,
      references,
      events: new Subscriptions(),
      calculation: new Calculation(options.store),
      locale: options.locale ?? 'id-ID',
      maximumCells: this.limits.cells,
    };
    const services = { 'Microsoft.InternalService.AddinInternalService': () => addinInternalService(null), ...options.services };
    this.objects = {
      root: workbookObject({ model: this.model }),
      references,
      newObject: (className) => (Object.hasOwn(services, className) ? services[className as keyof typeof services]() : null),
    };
  }

  get batches(): BatchCounts {
    return this.counter.counts;
  }

  get keptReferences(): number {
    return this.model.references.size;
  }

  async executeRichApi(body: string): Promise<RichApiAnswer> {
    const batch = JSON.parse(body) as Batch;
    const kind = kindOf(batch);
    this.counter.count(kind);
    const fault = kind === 'work' ? this.nextFault() : null;
    if (fault?.kind === 'slow') await pause(fault.milliseconds);
    if (fault?.kind === 'cell-edit-mode' || this.editing) return refused(ErrorNumber.cellEditMode);
    if (fault?.kind === 'session-gone') return refused(ErrorNumber.sessionGone);
    if (fault?.kind === 'request-too-large' || bytes(body) > this.limits.requestBytes) return refused(ErrorNumber.requestTooLarge);
    if (fault && 'when' in fault && fault.when === 'before' && fault.kind !== 'error') return { kind: fault.kind };
    const answer = JSON.stringify(this.execute(batch, fault));
    this.tell();
    if (fault && 'when' in fault && fault.kind !== 'error') return { kind: fault.kind };
    const tooLarge = fault?.kind === 'response-too-large' || bytes(answer) > this.limits.responseBytes;
    return tooLarge ? refused(ErrorNumber.responseTooLarge) : { kind: 'answer', body: answer };
  }

  appContext(conversationId: unknown = ''): Readonly<Record<string, unknown>> {
    return appContext(this.store, conversationId, this.model.locale, this.requirementSets, this.officeTheme);
  }

  handleRequest(actionName: string, data: unknown): Promise<XdmAnswer | null> {
    return respond(this, actionName, data);
  }

  onMessage(listener: (entries: readonly PushEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  push(entries: readonly PushEntry[]): void {
    for (const listener of this.listeners) listener(entries);
  }

  label(name: string): void {
    this.counter.label(name);
  }

  resetBatches(): void {
    this.counter.reset();
  }

  setFaults(plan: FaultPlan): void {
    this.faults = plan;
    this.planned = 0;
  }

  editAsUser(edits: readonly UserEdit[], { remote = false }: { readonly remote?: boolean } = {}): void {
    this.act((actor) => editCells(this.model, edits, actor), remote ? 'colleague' : 'user');
  }

  addSheetAsUser(name: string): void {
    this.act((actor) => sheetEdits.add(this.model, name, actor));
  }

  deleteSheetAsUser(name: string): void {
    this.act((actor) => sheetEdits.remove(this.model, name, actor));
  }

  renameSheetAsUser(name: string, newName: string): void {
    this.act((actor) => sheetEdits.rename(this.model, name, newName, actor));
  }

  protectSheetAsUser(name: string, on: boolean): void {
    this.act((actor) => sheetEdits.protect(this.model, name, on, actor));
  }

  setCellEditMode(on: boolean): void {
    this.editing = on;
  }

  private nextFault(): Fault | null {
    this.planned += 1;
    return this.faults.faultFor(this.planned);
  }

  private execute(batch: Batch, fault: Fault | null): BatchResponse {
    const interrupt = (index: number): void => {
      const first = fault?.kind === 'error' && fault.when === 'before' && index === 0;
      if (first || (fault?.kind === 'error-at-action' && index === fault.action)) throw new RichApiError(fault.code, undefined, '');
    };
    const response = executeBatch(this.objects, batch, interrupt);
    this.model.calculation.endBatch();
    if (fault?.kind !== 'error' || fault.when === 'before' || response.Error) return response;
    const { code, message, status } = new RichApiError(fault.code);
    return { Error: { Code: code, Message: message, Location: '', HttpStatusCode: status, ActionIndex: batch.Actions.length - 1 }, Results: response.Results.slice(0, -1) };
  }

  /** A person is not held back by the add-in having switched its own events off. */
  private act(work: (actor: Actor) => void, actor: Actor = 'user'): void {
    const { events } = this.model;
    const enabled = events.enabled;
    events.enabled = true;
    work(actor);
    events.enabled = enabled;
    this.tell();
  }

  /** Events reach the add-in after the answer to the batch that raised them. */
  private tell(): void {
    const entries = this.model.events.takeWaiting();
    if (entries.length > 0) setTimeout(() => this.push(entries), 0);
  }
}

export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  return new InMemoryOfficeHost(options);
}
