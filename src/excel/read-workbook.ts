import type { Area } from '../workbook/address';
import { GatewayFault } from '../workbook/gateway-fault';
import type { ReadOptions } from '../workbook/gateway';
import type { NamedArea, SheetSnapshot, SnapshotCell } from '../workbook/snapshot';
import type { ExcelContext } from './in-excel';
import { queueNamedAreas } from './named-areas';
import { officeCode } from './office-fault';
import type { PieceContents } from './read-piece';
import { queuePiece } from './read-piece';
import type { Piece } from './read-plan';
import { cellsIn, ReadPlan } from './read-plan';
import { BUSY } from './sheet-cell';
import type { SheetOutline } from './sheet-outline';
import { readOutlines } from './sheet-outline';
import { sparsePieces } from './sparse-sheet';

/** A sheet as it was read, and the id Excel's events call it by. */
export interface ReadSheet {
  readonly id: string;
  readonly snapshot: SheetSnapshot;
}

/**
 * Codes by which Excel says an answer would be too much; more than 512 merged areas at once are a general exception. Reading
 * changes nothing, so it is asked for again in halves.
 */
const TOO_MUCH: ReadonlySet<string> = new Set(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'MemoryLimitReached', 'GeneralException']);

/** How long to wait before looking again at cells whose custom function is still at work, in milliseconds; then as they are. */
const BUSY_WAITS = [60, 120, 250, 500, 1000, 2000];

function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new GatewayFault('stopped');
}

function allOf(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A sheet while its pieces come in. */
class GrowingSheet {
  private readonly rows: (SnapshotCell | undefined)[][] = [];
  private readonly merges = new Map<string, Area>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(readonly outline: SheetOutline) {
    const { filled, rowsHidden, columnsHidden } = outline;
    if (filled && rowsHidden) for (const row of allOf(filled.top, filled.bottom)) this.hiddenRows.add(row);
    if (filled && columnsHidden) for (const column of allOf(filled.left, filled.right)) this.hiddenColumns.add(column);
  }

  add({ piece, rows, merges, hiddenRows, hiddenColumns }: PieceContents): void {
    const { top, left } = piece.area;
    rows.forEach((cells, index) =>
      cells.forEach((cell, column) => {
        const row = (this.rows[top + index] ??= []);
        if (cell) row[left + column] = cell;
        else delete row[left + column];
      }),
    );
    for (const area of merges) this.merges.set(`${area.top},${area.left}`, area);
    for (const row of hiddenRows) this.hiddenRows.add(row);
    for (const column of hiddenColumns) this.hiddenColumns.add(column);
  }

  finish(): ReadSheet {
    const { id, name, visibility, layout } = this.outline;
    const inOrder = (numbers: Set<number>): number[] => [...numbers].sort((one, other) => one - other);
    const rows: (readonly (SnapshotCell | undefined)[] | undefined)[] = [];
    this.rows.forEach((row, index) => {
      if (row.some((cell) => cell !== undefined)) rows[index] = row;
    });
    return {
      id,
      snapshot: {
        name,
        visibility,
        rows,
        merges: [...this.merges.values()],
        hiddenRows: inOrder(this.hiddenRows),
        hiddenColumns: inOrder(this.hiddenColumns),
        protected: this.outline.protected,
        layout,
      },
    };
  }
}

/**
 * Every sheet, hidden ones too, and the names: two round trips for the sheets and where they are filled, then one for each batch of pieces.
 * How many that is depends on how much there is to read, not on how many sheets it is on.
 */
export async function readWorkbook(context: ExcelContext, readsMerges: boolean, { signal, onProgress }: ReadOptions = {}): Promise<{ readonly sheets: ReadSheet[]; readonly names: NamedArea[] }> {
  checkSignal(signal);
  const names = queueNamedAreas(context);
  const outlines = await readOutlines(context);
  checkSignal(signal);
  const filled = outlines.flatMap(({ filled: area }, sheet) => (area ? [{ sheet, area }] : []));
  const pieces = await sparsePieces(context, outlines, filled);
  const total = pieces.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const sheets = outlines.map((outline) => new GrowingSheet(outline));
  let done = 0;
  onProgress?.(0, Math.max(1, total));
  const busy = await readPieces(context, sheets, pieces, readsMerges, (cells) => {
    checkSignal(signal);
    done += cells;
    onProgress?.(done, Math.max(1, total));
  });
  await readOnceCalculated(context, sheets, busy, readsMerges, signal);
  if (total === 0) onProgress?.(1, 1);
  return { sheets: sheets.map((sheet) => sheet.finish()), names: names() };
}

/** Reads the pieces into their sheets; answers those with a cell that still waits for its custom function. */
async function readPieces(
  context: ExcelContext,
  sheets: readonly GrowingSheet[],
  pieces: readonly Piece[],
  merges: boolean,
  onRead: (cells: number) => void,
): Promise<Piece[]> {
  const plan = new ReadPlan(pieces);
  const busy: Piece[] = [];
  for (let batch = plan.next(); batch.length > 0; batch = plan.next()) {
    const contents = await readBatch(context, sheets, batch, merges).catch((reason: unknown) => {
      if (TOO_MUCH.has(officeCode(reason)) && plan.tooMuch(batch)) return null;
      throw reason;
    });
    if (!contents) continue;
    const cells = batch.reduce((sum, { area }) => sum + cellsIn(area), 0);
    plan.heard(cells, contents.reduce((sum, { bytes }) => sum + bytes, 0));
    for (const each of contents) {
      sheets[each.piece.sheet]!.add(each);
      if (each.rows.some((row) => row.some((cell) => cell?.error === BUSY))) busy.push(each.piece);
    }
    onRead(cells);
  }
  return busy;
}

async function readBatch(context: ExcelContext, sheets: readonly GrowingSheet[], batch: readonly Piece[], merges: boolean): Promise<PieceContents[]> {
  const answers = batch.map((piece) => {
    const { id, rowsHidden, columnsHidden } = sheets[piece.sheet]!.outline;
    const sheet = context.workbook.worksheets.getItem(id);
    return queuePiece(sheet, piece, { merges, rowsHidden: rowsHidden === null, columnsHidden: columnsHidden === null });
  });
  await context.sync();
  return answers.map((answer) => answer());
}

async function readOnceCalculated(
  context: ExcelContext,
  sheets: readonly GrowingSheet[],
  pieces: readonly Piece[],
  merges: boolean,
  signal: AbortSignal | undefined,
): Promise<void> {
  let busy = pieces;
  for (const wait of BUSY_WAITS) {
    if (busy.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    busy = await readPieces(context, sheets, busy, merges, () => checkSignal(signal));
  }
}
