import type { Area } from '../workbook/address';
import type { ExcelContext } from './in-excel';
import type { Piece } from './read-plan';
import { cellsIn } from './read-plan';
import { areaOf, type SheetOutline } from './sheet-outline';

/** From here on a sheet is asked where its content is first: one stray cell far below makes an area of millions of empty ones. */
const LARGE_CELLS = 1_000_000;

function bounded(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + cellsIn(area), 0);
}

/**
 * The pieces with those of large sheets narrowed to the areas that hold constants or formulas; one more round trip where there
 * is a large sheet, none where there is not.
 */
export async function sparsePieces(context: ExcelContext, outlines: readonly SheetOutline[], pieces: readonly Piece[]): Promise<Piece[]> {
  const large = pieces.filter(({ area }) => cellsIn(area) > LARGE_CELLS);
  if (large.length === 0) return [...pieces];
  const asked = large.map((piece) => {
    const used = context.workbook.worksheets.getItem(outlines[piece.sheet]!.id).getUsedRange(true);
    const kinds = (['Constants', 'Formulas'] as const).map((kind) => {
      const found = used.getSpecialCellsOrNullObject(kind);
      found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return found;
    });
    return { piece, kinds };
  });
  await context.sync();
  const narrowed = new Map(
    asked.map(({ piece, kinds }) => {
      const areas = kinds.flatMap((found) => (found.isNullObject ? [] : found.areas.items.map(areaOf)));
      return [piece, bounded(areas) < cellsIn(piece.area) ? areas.map((area) => ({ sheet: piece.sheet, area })) : [piece]];
    }),
  );
  return pieces.flatMap((piece) => narrowed.get(piece) ?? [piece]);
}
