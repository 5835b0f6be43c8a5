import { cellArea, formatCell } from '../workbook/address';
import type { CellEdit } from '../workbook/cell-edit';
import { contentOf, sameContent } from '../workbook/cell-edit';
import { GatewayFault } from '../workbook/gateway-fault';
import type { ReadOptions } from '../workbook/gateway';
import type { Snapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';
import type { FormerState } from './block-state';
import { lookAt, putBack } from './block-state';
import type { BlockContents } from './cell-block';
import { isLostAsText, queueBlock, sameBlock, writeBlock } from './cell-block';
import type { EditBlock } from './edit-block';
import { batchesOf, blocksOf } from './edit-block';
import type { ExcelContext } from './in-excel';
import { wasRefused } from './office-fault';
import { rangeOf } from './rectangles';

function changed({ sheet, row, column }: CellEdit): GatewayFault {
  return new GatewayFault('cell-changed', { sheet, cell: formatCell({ row, column }) });
}

/** Refuses what a reading of the workbook already shows cannot be. Answers whether the reading says all there is to know. */
function refuseBy(reading: Snapshot, edits: readonly CellEdit[]): boolean {
  const sheets = new Map(reading.sheets.map((sheet) => [sheet.name, sheet]));
  let anyProtected = false;
  for (const edit of edits) {
    const sheet = sheets.get(edit.sheet);
    if (!sheet) throw new GatewayFault('sheet-missing', { sheet: edit.sheet });
    anyProtected ||= sheet.protected;
    if (!sameContent(contentOf(cellAt(sheet, edit.row, edit.column)), edit.was)) throw changed(edit);
  }
  return !anyProtected;
}

/** The first edit whose cell does not hold what the change was decided on. */
function staleEdit({ edits }: EditBlock, { contents }: BlockContents): CellEdit | undefined {
  const present = contents.flat();
  return edits.flat().find((edit, index) => !sameContent(present[index]!, edit.was));
}

async function refuseByLooking(context: ExcelContext, batch: readonly EditBlock[]): Promise<void> {
  const states = await lookAt(context, batch);
  batch.forEach((block, index) => {
    const { contents, locked } = states[index]!;
    if (!contents) throw new GatewayFault('sheet-missing', { sheet: block.sheet });
    if (locked) throw new GatewayFault('sheet-protected', { sheet: block.sheet });
    const stale = staleEdit(block, contents);
    if (stale) throw changed(stale);
  });
}

/**
 * Writes the edits with one batch (more only beyond what Excel takes at once), all or nothing.
 *
 * Office.js has no "if", and a batch that fails leaves what it did before. So the batch first asks for the cells and then
 * writes them: Excel carries out one action after the other, and the answer tells what stood there at the moment of the write.
 * Where that is not what the edit was decided on, or the batch fails midway, the cells are put back and looked at again.
 * `reading` is the workbook as last read when nobody has changed it since: stale edits are refused on it without asking Excel.
 * Without it, or for a protected sheet, one batch looks before the one that writes.
 */
export async function writeEdits(context: ExcelContext, edits: readonly CellEdit[], reading: Snapshot | null, { signal, onProgress }: ReadOptions = {}): Promise<void> {
  if (signal?.aborted) throw new GatewayFault('stopped');
  const batches = batchesOf(blocksOf(edits));
  if (batches.length > 1) onProgress?.(0, batches.length);
  const certain = reading !== null && refuseBy(reading, edits);
  if (!certain) for (const batch of batches) await refuseByLooking(context, batch);
  const former: FormerState[][] = [];
  for (const batch of batches) {
    if (signal?.aborted) throw await putBack(context, former, new GatewayFault('stopped'));
    const before = await writeBatch(context, batch, former);
    if (!before) {
      onProgress?.(former.length, batches.length);
      continue;
    }
    const stale = batch.flatMap((block, index) => staleEdit(block, before[index]!) ?? []);
    if (stale.length > 0) throw await putBack(context, former, changed(stale[0]!));
    await freeFromText(context, batch, before, former);
    onProgress?.(former.length, batches.length);
  }
}

/** Writes one batch, and notes in `former` how it was; answers that too, unless Excel did it all and yet did not tell. */
async function writeBatch(context: ExcelContext, batch: readonly EditBlock[], former: FormerState[][]): Promise<BlockContents[] | null> {
  const answers = queueBatch(context, batch);
  let told = true;
  try {
    await context.sync();
  } catch (reason) {
    if (wasRefused(reason)) throw await putBack(context, former, reason);
    told = isAnswered(answers);
    if (told || !(await isWritten(context, batch))) {
      throw await putBack(context, [...former, batch.map((block, index) => formerOf(block, told ? answers[index]!() : null))], reason);
    }
  }
  const before = told ? answers.map((answer) => answer()) : null;
  former.push(batch.map((block, index) => formerOf(block, before?.[index] ?? null)));
  return before;
}

function queueBatch({ workbook, application }: ExcelContext, batch: readonly EditBlock[]): (() => BlockContents)[] {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = new Map([...new Set(batch.map(({ sheet }) => sheet))].map((name) => [name, workbook.worksheets.getItem(name)]));
  const answers = batch.map(({ sheet, area }) => queueBlock(rangeOf(sheets.get(sheet)!, area)));
  for (const block of batch) writeBlock(rangeOf(sheets.get(block.sheet)!, block.area), intended(block).contents, intended(block).formats);
  return answers;
}

function intended({ edits }: EditBlock): Pick<FormerState, 'contents' | 'formats'> {
  return { contents: edits.map((line) => line.map(({ becomes }) => becomes)), formats: edits.map((line) => line.map(({ format }) => format ?? null)) };
}

/** Whether a batch that failed still told how the cells were: it asks for them before it writes. */
function isAnswered(answers: readonly (() => BlockContents)[]): boolean {
  try {
    for (const answer of answers) answer();
    return true;
  } catch {
    return false;
  }
}

/** Whether all of it stands there. An error can come after the deed, or in place of its answer: then the edit is complete. */
async function isWritten(context: ExcelContext, batch: readonly EditBlock[]): Promise<boolean> {
  const states = await lookAt(context, batch).catch(() => []);
  return batch.every((block, index) => {
    const contents = states[index]?.contents;
    return contents !== null && contents !== undefined && sameBlock(contents, intended(block));
  });
}

/** What stood there as the batch told it; else what the edits were decided on. */
function formerOf(block: EditBlock, told: BlockContents | null): FormerState {
  if (told) return { ...block, ...told };
  return { ...block, contents: block.edits.map((line) => line.map(({ was }) => was)), formats: block.edits.map((line) => line.map(() => null)) };
}

/** Formulas and numbers that fell into cells formatted as text are written again, now that the answer has shown them to be. */
async function freeFromText(
  context: ExcelContext,
  batch: readonly EditBlock[],
  before: readonly BlockContents[],
  former: readonly (readonly FormerState[])[],
): Promise<void> {
  const lost = batch.flatMap(({ edits }, index) => {
    const formats = before[index]!.formats.flat();
    return edits.flat().filter((edit, at) => edit.format === undefined && isLostAsText(edit.becomes, formats[at]!));
  });
  if (lost.length === 0) return;
  for (const { sheet, row, column, becomes } of lost) {
    writeBlock(rangeOf(context.workbook.worksheets.getItem(sheet), cellArea({ row, column })), [[becomes]], [['General']]);
  }
  try {
    await context.sync();
  } catch (reason) {
    throw await putBack(context, former, reason);
  }
}
