import type { Area } from '../workbook/address';
import { planArea } from '../workbook/drawn-cells';
import type { CellContent } from '../workbook/cell-edit';
import { ROLE_LOOKS } from '../workbook/role-looks';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { BlockContents } from './cell-block';
import { writeBlock } from './cell-block';
import { drawLooks, restoreLooks } from './cell-looks';
import type { ColourRule } from './colour-rules';
import { addRules, plannedRules } from './colour-rules';
import type { OwnedSheet } from './owned-sheet';
import { plannedPage, writePage } from './page-layout';
import { rangeOf } from './rectangles';
import { formerSizes, plannedSizes, writeSizes } from './row-column-sizes';
import type { SheetCharts } from './sheet-charts';
import { drawCharts, restoreCharts } from './sheet-charts';
import { markOwner } from './sheet-owner';

/** Rows and columns put in so that what the user typed beside or below our table stays, out of its way. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
}

/** How much room a plan needs; one empty row between table and notes, where there was one, stays. */
export function roomFor(plan: SheetPlan, { drawn, notes, area }: OwnedSheet): Room {
  const planned = planArea(plan);
  const below = notes.filter(({ row }) => row > drawn.bottom).map(({ row }) => row);
  const free = Math.max(0, Math.min(...below) - drawn.bottom - 2);
  const covered = notes.some(({ row, column }) => column > drawn.right && column <= planned.right && row <= area.bottom);
  return {
    rows: below.length === 0 ? 0 : Math.max(0, planned.bottom - drawn.bottom - free),
    columns: covered ? planned.right - drawn.right : 0,
  };
}

/** What the area will hold. */
export function plannedBlock(plan: SheetPlan, area: Area): BlockContents {
  const contents: CellContent[][] = [];
  const formats: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    contents.push(Array.from({ length: area.right - area.left + 1 }, () => ({ value: null })));
    formats.push(Array.from({ length: area.right - area.left + 1 }, () => 'General'));
  }
  for (const { row, column, role, value, formula, format } of plan.cells) {
    contents[row]![column] = formula === undefined ? { value: value ?? null } : { formula };
    formats[row]![column] = format ?? ROLE_LOOKS[role].format ?? 'General';
  }
  return { contents, formats };
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan['frozen']): void {
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function isFrozenAlike(one: SheetPlan['frozen'], other: SheetPlan['frozen']): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}

function mergeAll(sheet: Excel.Worksheet, merges: readonly Area[]): void {
  for (const area of merges) if (area.bottom > area.top || area.right > area.left) rangeOf(sheet, area).merge();
}

/** The whole area a plan draws on, with what was drawn there before. */
export function areaToDraw(plan: SheetPlan, former: OwnedSheet | null): Area {
  return former?.area ?? planArea(plan);
}

/** Asks Excel for all the plan says. `former` is our sheet as it stands; without it a new one is added after all others. */
export function drawPlan(worksheets: Excel.WorksheetCollection, plan: SheetPlan, former: OwnedSheet | null): void {
  const sheet = former ? worksheets.getItem(plan.name) : worksheets.add(plan.name);
  const area = areaToDraw(plan, former);
  if (former) {
    const { drawn, rules } = former;
    rangeOf(sheet, drawn).unmerge();
    const room = roomFor(plan, former);
    if (room.columns > 0) wholeColumns(sheet, drawn.right + 1, room.columns).insert('Right');
    if (room.rows > 0) wholeRows(sheet, drawn.bottom + 1, room.rows).insert('Down');
    for (const rule of rules) rule.delete();
  } else {
    sheet.showGridlines = false;
  }
  // Not before room is made: what is inserted within a named area makes it larger.
  const markComplete = markOwner(sheet, plan.name, plan.layout, planArea(plan));
  const { contents, formats } = plannedBlock(plan, area);
  writeBlock(rangeOf(sheet, area), contents, formats);
  drawLooks(sheet, plan, area, !former);
  mergeAll(sheet, plan.merges);
  writeSizes(sheet, plannedSizes(plan, former?.sizes ?? null), former?.sizes ?? null);
  if (!isFrozenAlike(plan.frozen, former?.frozen ?? { rows: 0, columns: 0 })) freeze(sheet, plan.frozen);
  writePage(sheet, plannedPage(plan), former?.page ?? null);
  addRules(sheet, plannedRules(plan.tones));
  drawCharts(sheet, plan.name, plan.charts ?? [], former?.charts ?? undefined);
  markComplete();
}

function wholeRows(sheet: Excel.Worksheet, from: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(from, 0, count, 1).getEntireRow();
}

function wholeColumns(sheet: Excel.Worksheet, from: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(0, from, 1, count).getEntireColumn();
}

/** What a restored sheet needs beside the sheet as it stood. */
export interface Restoring {
  /** What was put in, as far as it came to that. */
  readonly room: Room;
  /** The rules that were there; null where they could not be learnt, and stay as they are now. */
  readonly rules: readonly ColourRule[] | null;
  /** The rules that are there now. */
  readonly present: readonly Excel.ConditionalFormat[];
  /** The charts that are there now; null where Excel has none of them. */
  readonly charts: SheetCharts | null;
}

/** Asks Excel to bring our sheet back to how it stood before the plan; what the plan would not have changed is left alone. */
export function drawFormer(sheet: Excel.Worksheet, plan: SheetPlan, former: OwnedSheet, { room, rules, present, charts }: Restoring): void {
  const { area, drawn, block, looks, merges, sizes, layout } = former;
  const range = rangeOf(sheet, area);
  range.unmerge();
  if (room.rows > 0) wholeRows(sheet, drawn.bottom + 1, room.rows).delete('Up');
  if (room.columns > 0) wholeColumns(sheet, drawn.right + 1, room.columns).delete('Left');
  writeBlock(range, block.contents, block.formats);
  restoreLooks(sheet, area, looks);
  mergeAll(sheet, merges ?? []);
  writeSizes(sheet, formerSizes(sizes, plannedSizes(plan, sizes)), null);
  if (!isFrozenAlike(former.frozen, plan.frozen)) freeze(sheet, former.frozen);
  writePage(sheet, former.page, plannedPage(plan));
  if (rules) {
    for (const rule of present) rule.delete();
    addRules(sheet, rules);
  }
  if (charts && former.charts) restoreCharts(sheet, plan.name, plan.charts ?? [], former.charts, charts);
  markOwner(sheet, plan.name, layout, drawn)();
}
