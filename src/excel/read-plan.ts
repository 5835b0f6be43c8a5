import type { Area } from '../workbook/address';

/**
 * Excel on the web answers at most 5 MB to one request, and 5 million cells to one read. A batch aims well below; how many
 * cells that is depends on how long their texts are, which is known only once some are read.
 */
const AIM_BYTES = 3_000_000;
const FIRST_CELLS = 20_000;
const MOST_CELLS = 250_000;

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Some rows of one sheet, read with one batch. */
export interface Piece {
  /** Which sheet, by its place in the workbook. */
  readonly sheet: number;
  readonly area: Area;
}

/** Cuts the filled areas of all sheets into pieces, in order, and sizes each batch by what the ones before it held. */
export class ReadPlan {
  private readonly waiting: Piece[];
  private cellsPerBatch = FIRST_CELLS;

  constructor(filled: readonly Piece[]) {
    this.waiting = [...filled];
  }

  /** The pieces of the next batch: whole rows, as many as the batch has room for, never none; empty at the end. */
  next(): Piece[] {
    const batch: Piece[] = [];
    let room = this.cellsPerBatch;
    while (this.waiting.length > 0 && (room > 0 || batch.length === 0)) {
      const { sheet, area } = this.waiting[0]!;
      const width = area.right - area.left + 1;
      const rows = Math.min(area.bottom - area.top + 1, Math.max(batch.length === 0 ? 1 : 0, Math.floor(room / width)));
      if (rows === 0) break;
      const bottom = area.top + rows - 1;
      batch.push({ sheet, area: { ...area, bottom } });
      room -= rows * width;
      if (bottom === area.bottom) this.waiting.shift();
      else this.waiting[0] = { sheet, area: { ...area, top: bottom + 1 } };
    }
    return batch;
  }

  /** Learns from a batch how heavy cells are. */
  heard(cells: number, bytes: number): void {
    if (cells === 0) return;
    this.cellsPerBatch = Math.min(MOST_CELLS, Math.max(1, Math.floor(AIM_BYTES / Math.max(1, bytes / cells))));
  }

  /** The batch was too much for the host: its pieces come again, half as many to a batch. False when it cannot be less. */
  tooMuch(batch: readonly Piece[]): boolean {
    const cells = batch.reduce((sum, { area }) => sum + cellsIn(area), 0);
    if (batch.length === 1 && batch[0]!.area.top === batch[0]!.area.bottom) return false;
    this.waiting.unshift(...batch);
    this.cellsPerBatch = Math.max(1, Math.floor(cells / 2));
    return true;
  }
}
