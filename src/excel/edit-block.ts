import type { Area } from '../workbook/address';
import type { CellContent, CellEdit } from '../workbook/cell-edit';
import { cellInput } from './cell-input';
import { rectanglesOf } from './rectangles';

/** The edits of one rectangle of one sheet, row by row: one write in place of many. */
export interface EditBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly edits: readonly (readonly CellEdit[])[];
}

/** Well below the 5 MB that Excel on the web takes, or answers, at once. */
const AIM_BYTES = 2_500_000;
/** Of a cell in the JSON of a request or an answer, beside its text. */
const BYTES_PER_CELL = 40;

/** The heavier of what is sent and what is answered: a cell is told as value and as formula before it is written. */
function bytesOf(edits: readonly CellEdit[]): number {
  const length = (content: CellContent): number => String(cellInput(content)).length;
  return edits.reduce((sum, { was, becomes, format = '' }) => sum + BYTES_PER_CELL + Math.max(2 * length(was), length(becomes) + format.length), 0);
}

/** Of several edits of one cell the last holds. */
function bySheet(edits: readonly CellEdit[]): Map<string, Map<string, CellEdit>> {
  const sheets = new Map<string, Map<string, CellEdit>>();
  for (const edit of edits) {
    const cells = sheets.get(edit.sheet) ?? new Map<string, CellEdit>();
    sheets.set(edit.sheet, cells.set(`${edit.row},${edit.column}`, edit));
  }
  return sheets;
}

/** The edits as rectangles, none of them too heavy for a batch of its own. */
export function blocksOf(edits: readonly CellEdit[]): EditBlock[] {
  return [...bySheet(edits)].flatMap(([sheet, cells]) =>
    rectanglesOf([...cells.values()]).flatMap(({ area }) => {
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from({ length: area.right - area.left + 1 }, (__, column) => cells.get(`${area.top + row},${area.left + column}`)!),
      );
      let top = area.top;
      return packed(rows, bytesOf).map((band) => {
        const block = { sheet, area: { ...area, top, bottom: top + band.length - 1 }, edits: band };
        top += band.length;
        return block;
      });
    }),
  );
}

/** The blocks in as many batches as their weight asks for, nearly always one. */
export function batchesOf(blocks: readonly EditBlock[]): EditBlock[][] {
  return packed(blocks, ({ edits }) => bytesOf(edits.flat()));
}

/** Neighbours together as long as they stay below the aim. */
function packed<Item>(items: readonly Item[], weight: (item: Item) => number): Item[][] {
  const packs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = weight(item);
    if (bytes > room || packs.length === 0) {
      packs.push([]);
      room = AIM_BYTES;
    }
    packs.at(-1)!.push(item);
    room -= bytes;
  }
  return packs;
}
