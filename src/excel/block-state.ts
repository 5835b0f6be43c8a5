import type { Area } from '../workbook/address';
import { GatewayFault } from '../workbook/gateway-fault';
import type { BlockContents } from './cell-block';
import { queueBlock, sameBlock, writeBlock } from './cell-block';
import type { ExcelContext } from './in-excel';
import { officeCode, officeFault } from './office-fault';
import { rangeOf } from './rectangles';

/** A rectangle of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A rectangle as it is now; `contents` is null when its sheet is gone. */
export interface PlaceState {
  readonly contents: BlockContents | null;
  /** Whether the sheet is protected and these cells are locked. */
  readonly locked: boolean;
}

/** A rectangle as it was; a null format is not known. */
export interface FormerState extends Place {
  readonly contents: BlockContents['contents'];
  readonly formats: readonly (readonly (string | null)[])[];
}

/** What stands in the rectangles now; one round trip. */
export async function lookAt(context: ExcelContext, places: readonly Place[]): Promise<PlaceState[]> {
  const asked = places.map(({ sheet: name, area }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    const { protection } = sheet;
    protection.load('protected');
    const range = rangeOf(sheet, area);
    const cells = range.format.protection;
    cells.load('locked');
    return { sheet, protection, cells, contents: queueBlock(range) };
  });
  await context.sync();
  return asked.map(({ sheet, protection, cells, contents }) =>
    sheet.isNullObject ? { contents: null, locked: false } : { contents: contents(), locked: protection.protected && cells.locked !== false },
  );
}

/**
 * After something went wrong: looks at what stands there, puts back what is not as it was, and looks again, batch by batch as it
 * was written. Answers the fault to tell; it is `half-written` only when the workbook could not be brought back.
 */
export async function putBack(context: ExcelContext, batches: readonly (readonly FormerState[])[], reason: unknown): Promise<GatewayFault> {
  let suspect = batches[0]?.[0]?.sheet ?? '';
  let sheet: string | undefined;
  try {
    for (const batch of batches) {
      const present = await lookAt(context, batch);
      sheet ??= sheetToBlame(reason, batch, present);
      const wrong = await putBatchBack(context, batch, present);
      if (wrong !== null) return new GatewayFault('half-written', { sheet: wrong }, officeFault(reason).detail);
      suspect = batch.at(-1)?.sheet ?? suspect;
    }
    return officeFault(reason, sheet);
  } catch (second) {
    const fault = officeFault(second);
    return fault.code === 'host-gone' ? fault : new GatewayFault('half-written', { sheet: suspect }, `${officeFault(reason).detail} | ${fault.detail}`);
  }
}

/** Answers the first sheet that would not be as it was; null when all is. */
async function putBatchBack(context: ExcelContext, batch: readonly FormerState[], present: readonly PlaceState[]): Promise<string | null> {
  const isAsItWas = (place: FormerState, { contents }: PlaceState): boolean => contents === null || sameBlock(contents, place);
  const changed = batch.filter((place, index) => !isAsItWas(place, present[index]!));
  if (changed.length === 0) return null;
  for (const { sheet, area, contents, formats } of changed) writeBlock(rangeOf(context.workbook.worksheets.getItem(sheet), area), contents, formats);
  await context.sync();
  const restored = await lookAt(context, changed);
  return changed.find((place, index) => !isAsItWas(place, restored[index]!))?.sheet ?? null;
}

/** The sheet a fault was about: the one that is gone, or the one that is locked. */
function sheetToBlame(reason: unknown, places: readonly Place[], states: readonly PlaceState[]): string | undefined {
  const isGone = officeCode(reason) === 'ItemNotFound';
  return places[states.findIndex(({ contents, locked }) => (isGone ? contents === null : locked))]?.sheet;
}
