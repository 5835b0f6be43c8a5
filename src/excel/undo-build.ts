import type { CellContent } from '../workbook/cell-edit';
import { sameContent } from '../workbook/cell-edit';
import { GatewayFault } from '../workbook/gateway-fault';
import type { Place } from './block-state';
import { lookAt } from './block-state';
import type { Building } from './build-sheets';
import { sameBlock } from './cell-block';
import { areaToDraw, drawFormer, plannedBlock, roomFor } from './draw-plan';
import type { ExcelContext } from './in-excel';
import { officeCode, officeFault } from './office-fault';
import { rangeOf } from './rectangles';
import type { BuildPowers } from './requirement-sets';
import type { SheetCharts } from './sheet-charts';
import { areChartsAsBefore, areChartsDrawn, queueCharts } from './sheet-charts';
import { isMarkedComplete, layoutOf, queueMarks } from './sheet-owner';
import { areNamesAsBefore, areNamesDrawn, queueNames, restoreNames } from './workbook-names';

/** A sheet of the build as it stands after something went wrong. */
interface Remains {
  readonly sheet: Excel.Worksheet;
  readonly exists: boolean;
  readonly isOurs: boolean;
  readonly isEmpty: boolean;
  /** Last row and column with content. */
  readonly bottom: number;
  readonly right: number;
  readonly rules: readonly Excel.ConditionalFormat[];
  readonly charts: SheetCharts | null;
}

/** Whether all of the group is drawn: an error can come after the deed, or in place of its answer. */
export async function isDrawn(context: ExcelContext, group: readonly Building[], powers: BuildPowers): Promise<boolean> {
  const places = placesOf(group);
  const sheets = group.map(({ plan }) => context.workbook.worksheets.getItemOrNullObject(plan.name));
  const marks = sheets.map(queueMarks);
  const charts = sheets.map((sheet) => (powers.charts ? queueCharts(sheet) : null));
  const names = queueNames(context.workbook);
  const states = await lookAt(context, places).catch(() => null);
  if (!states || !areNamesDrawn(names(), group.map(({ plan }) => plan), group[0]!.names)) return false;
  return group.every(({ plan, former }, index) => {
    const contents = states[index]?.contents?.contents;
    if (contents === undefined || !sameContents(contents, plannedBlock(plan, places[index]!.area).contents)) return false;
    if (!isMarkedComplete(marks[index]!)) return false;
    const present = charts[index]?.();
    return !present || areChartsDrawn(present, plan.charts ?? [], former?.charts ?? undefined);
  });
}

function sameContents(one: readonly (readonly CellContent[])[], other: readonly (readonly CellContent[])[]): boolean {
  return one.every((line, row) => line.every((content, column) => sameContent(content, other[row]![column]!)));
}

/**
 * Takes a build back: sheets it made are taken out, sheets it drew on are drawn as they stood, and both are looked at again.
 * Answers the fault to tell; it is `half-written` only when the workbook could not be brought back.
 */
export async function undoBuild(context: ExcelContext, begun: readonly Building[], reason: unknown, powers: BuildPowers): Promise<GatewayFault> {
  const [first] = begun;
  if (!first) return officeFault(reason);
  const fault = buildFault(reason, begun);
  try {
    const names = queueNames(context.workbook);
    const remains = await lookAtRemains(context, begun, powers);
    const isRenamed = !areNamesAsBefore(first.names, names());
    if (!isRenamed && begun.some(({ rules }) => rules === null) && (await isUntouched(context, begun, remains))) return fault;
    begun.forEach((building, index) => undoOne(building, remains[index]!, officeCode(reason)));
    restoreNames(context.workbook.names, first.names, names());
    await context.sync();
    const wrong = await firstWrong(context, begun, officeCode(reason), powers);
    const lost = wrong ?? begun.find(({ former, rules }) => former && (rules === null || (!powers.readsMerges && former.merges === null)));
    return lost ? new GatewayFault('half-written', { sheet: lost.plan.name }, fault.detail) : fault;
  } catch (second) {
    const { code, detail } = officeFault(second);
    return code === 'host-gone' ? officeFault(second) : new GatewayFault('half-written', { sheet: first.plan.name }, `${fault.detail} | ${detail}`);
  }
}

function buildFault(reason: unknown, begun: readonly Building[]): GatewayFault {
  const code = officeCode(reason);
  const made = begun.find(({ former }) => !former);
  const known = begun.find(({ former }) => former);
  return officeFault(reason, (code === 'ItemAlreadyExists' ? made : (known ?? made))?.plan.name);
}

async function lookAtRemains(context: ExcelContext, begun: readonly Building[], powers: BuildPowers): Promise<Remains[]> {
  const asked = begun.map(({ plan, former }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const { conditionalFormats } = rangeOf(sheet, areaToDraw(plan, former));
    conditionalFormats.load('items/type');
    return { sheet, used, conditionalFormats, marks: queueMarks(sheet), charts: powers.charts ? queueCharts(sheet) : null };
  });
  await context.sync();
  return asked.map(({ sheet, used, conditionalFormats, marks, charts }) => ({
    sheet,
    exists: !sheet.isNullObject,
    isOurs: !sheet.isNullObject && layoutOf(marks) !== null,
    isEmpty: used.isNullObject,
    bottom: used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1,
    right: used.isNullObject ? -1 : used.columnIndex + used.columnCount - 1,
    rules: sheet.isNullObject ? [] : conditionalFormats.items.filter(({ type }) => type === 'Custom'),
    charts: sheet.isNullObject || !charts ? null : charts(),
  }));
}

/** Whether the batch, which told nothing, did nothing either. */
async function isUntouched(context: ExcelContext, begun: readonly Building[], remains: readonly Remains[]): Promise<boolean> {
  const states = await lookAt(context, placesOf(begun));
  return begun.every(({ former }, index) => {
    const { exists, rules, charts } = remains[index]!;
    const contents = states[index]!.contents;
    if (!former) return !exists;
    return contents !== null && sameBlock(contents, former.block) && rules.length === former.rules.length && areAsBefore(former.charts, charts, true);
  });
}

function placesOf(buildings: readonly Building[]): Place[] {
  return buildings.map(({ plan, former }) => ({ sheet: plan.name, area: areaToDraw(plan, former) }));
}

/** A sheet that somebody else made under the name meanwhile is not taken out: it bears no mark of ours, and has content. */
function isTakenOut({ former }: Building, { exists, isOurs, isEmpty }: Remains, code: string): boolean {
  return !former && exists && (isOurs || (isEmpty && code !== 'ItemAlreadyExists'));
}

function undoOne(building: Building, remains: Remains, code: string): void {
  const { plan, former, rules } = building;
  const { sheet, exists, bottom, right } = remains;
  if (isTakenOut(building, remains, code)) sheet.delete();
  if (!former || !exists) return;
  const wanted = roomFor(plan, former);
  // Notes lie beyond all that is drawn, so where the content ends tells whether room was made for them.
  const room = {
    rows: wanted.rows > 0 && former.used !== null && bottom > former.used.bottom ? wanted.rows : 0,
    columns: wanted.columns > 0 && former.used !== null && right > former.used.right ? wanted.columns : 0,
  };
  drawFormer(sheet, plan, former, { room, rules, present: remains.rules, charts: remains.charts });
}

function areAsBefore(before: SheetCharts | null, now: SheetCharts | null, exactly: boolean): boolean {
  return !before || !now || areChartsAsBefore(before, now, exactly);
}

/** The first sheet that is not as it was after all. */
async function firstWrong(context: ExcelContext, begun: readonly Building[], code: string, powers: BuildPowers): Promise<Building | undefined> {
  const names = queueNames(context.workbook);
  const remains = await lookAtRemains(context, begun, powers);
  const states = await lookAt(context, placesOf(begun));
  if (!areNamesAsBefore(begun[0]!.names, names())) return begun[0];
  return begun.find((building, index) => {
    if (!building.former) return isTakenOut(building, remains[index]!, code);
    const contents = states[index]!.contents;
    return !contents || !sameBlock(contents, building.former.block) || !areAsBefore(building.former.charts, remains[index]!.charts, false);
  });
}
