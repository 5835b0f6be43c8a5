import type { Area } from '../workbook/address';
import { parseArea } from '../workbook/address';
import type { Change } from '../workbook/cell-edit';
import type { ExcelContext, InExcel } from './in-excel';
import type { ExcelPowers } from './requirement-sets';

/** How long an older Excel may take to tell of what the add-in itself wrote. */
const ECHO_MILLISECONDS = 5_000;

interface SheetEvent {
  readonly worksheetId?: string;
  readonly address?: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

/**
 * Tells what happens in the workbook and whether it was somebody else. What the gateway writes it tells itself, at once; Excel's
 * own word on that comes later and is kept back. Where Excel does not say who caused an event (before ExcelApi 1.14), one from
 * this machine soon after a write of the add-in is taken for its echo.
 */
export class ChangeEvents {
  /** Whether Excel tells of changes; without that nothing read can be relied on later. */
  listening = false;
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly sheetNames = new Map<string, string>();
  private started: Promise<void> | null = null;
  private working = 0;
  private echoUntil = 0;

  constructor(
    private readonly inExcel: InExcel,
    private readonly powers: ExcelPowers,
    private readonly onForeign: () => void,
  ) {}

  /** Registers with Excel, once; one round trip. An Excel that refuses is listened to no further. */
  start(): Promise<void> {
    this.started ??= this.inExcel((context) => this.register(context)).then(
      () => void (this.listening = true),
      () => void (this.started = null),
    );
    return this.started;
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The names of the sheets, by the ids that events call them by. */
  know(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    this.sheetNames.clear();
    for (const { id, name } of sheets) this.sheetNames.set(id, name);
  }

  /** Marks what happens meanwhile, and shortly after, as the add-in's own. */
  async whileWriting<Result>(work: () => Promise<Result>): Promise<Result> {
    this.working += 1;
    try {
      return await work();
    } finally {
      this.working -= 1;
      this.echoUntil = Date.now() + ECHO_MILLISECONDS;
    }
  }

  tell(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private async register(context: ExcelContext): Promise<void> {
    const { worksheets } = context.workbook;
    const onSheets = async (event: SheetEvent): Promise<void> => this.hear('sheets', event);
    worksheets.onChanged.add(async (event) => this.hear('cells', event));
    worksheets.onAdded.add(onSheets);
    worksheets.onDeleted.add(onSheets);
    if (this.powers.tellsRenames) worksheets.onNameChanged.add(onSheets);
    await context.sync();
  }

  private hear(kind: Change['kind'], event: SheetEvent): void {
    if (this.isOwn(kind, event)) return;
    this.onForeign();
    const sheet = this.sheetNames.get(event.worksheetId ?? '');
    const area: Area | null = parseArea(event.address ?? '');
    this.tell({ kind, foreign: true, ...(kind === 'cells' && sheet !== undefined && area && { address: { sheet, ...area } }) });
  }

  /** Only cells' events name their cause; sheets come and go too rarely for their echo to be mistaken. */
  private isOwn(kind: Change['kind'], { source, triggerSource }: SheetEvent): boolean {
    if (source === 'Remote') return false;
    if (kind === 'cells' && this.powers.tellsOwnChanges) return triggerSource === 'ThisLocalAddin';
    return this.working > 0 || Date.now() < this.echoUntil;
  }
}
