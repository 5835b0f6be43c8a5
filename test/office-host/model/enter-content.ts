import type { Area } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { EventType } from '../events/subscriptions';
import type { EnteredContent } from '../store/entered-content';
import { enteredContent } from '../store/entered-content';
import type { StoredSheet } from '../store/workbook-store';
import { cellKey, positionOf } from '../store/workbook-store';
import { cellCount, intersection, isUnbounded, localAddress } from './area';
import { clearOuterLines } from './borders';
import { assertUnlocked, cellFor, dropIfPlain, writeGrid } from './cell-grid';
import type { Actor, HostModel, RangeRef } from './host-model';
import { rangeObject } from './range';

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

export function valueType(value: CellValue): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (value === '') return 'Empty';
  if (typeof value === 'string' && /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/.test(value)) return 'Error';
  return TYPES[typeof value as keyof typeof TYPES];
}

/** All cells of a merged area but its first hold nothing, and what is entered there is lost. */
function isCovered(sheet: StoredSheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersection(merge, { top: row, left: column, bottom: row, right: column }) && (row !== merge.top || column !== merge.left));
}

const valueAt = ({ sheet, area }: RangeRef): CellValue => sheet.cells.get(cellKey(area.top, area.left))?.value ?? '';

function detail(before: CellValue, after: CellValue): Readonly<Record<string, unknown>> {
  return { valueBefore: before, valueAfter: after, valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) };
}

/** Tells who listens that cells changed; `before` only where it was one cell. */
export function raiseChanged(range: RangeRef, actor: Actor, changeType: string, before: CellValue | null = null): void {
  const { model, sheet, area } = range;
  model.calculation.changed();
  if (!model.events.hears(EventType.changed, sheet.id)) return;
  const message = {
    changeType,
    source: actor === 'colleague' ? 'Remote' : 'Local',
    address: localAddress(area),
    worksheetId: sheet.id,
    triggerSource: actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    referenceId: model.references.keep(rangeObject(range)),
    ...(before !== null && detail(before, valueAt(range))),
  };
  model.events.raise(EventType.changed, sheet.id, message, actor === 'colleague');
}

const EMPTY: EnteredContent = { value: '', formula: null };

function enterCell(sheet: StoredSheet, row: number, column: number, entered: EnteredContent): void {
  if (isCovered(sheet, row, column)) return;
  const cell = cellFor(sheet, row, column);
  cell.value = entered.value;
  cell.formula = entered.formula;
  if (entered.format !== undefined && cell.format === 'General') cell.format = entered.format;
  dropIfPlain(sheet, row, column);
}

/** Enters values or formulas into cells, as typing them under this locale would. Refused whole before any cell changes, or done whole. */
export function enterContent(range: RangeRef, given: unknown, locale: string, actor: Actor = 'add-in'): void {
  const { sheet, area } = range;
  assertUnlocked(range, area);
  const entries: [row: number, column: number, entered: EnteredContent][] = [];
  writeGrid(area, given, (row, column, input) => {
    const format = sheet.cells.get(cellKey(row, column))?.format ?? 'General';
    entries.push([row, column, input === '' ? EMPTY : enteredContent(input, format, locale)]);
  });
  const before = cellCount(area) === 1 ? valueAt(range) : null;
  for (const entry of entries) enterCell(sheet, ...entry);
  raiseChanged(range, actor, 'RangeEdited', before);
}

/** Empties cells: what they hold, how they look, or both. */
export function clearCells(model: HostModel, sheet: StoredSheet, area: Area, contents: boolean, formats: boolean): void {
  for (const key of [...sheet.cells.keys()]) {
    const { row, column } = positionOf(key);
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    const cell = cellFor(sheet, row, column);
    if (contents) Object.assign(cell, { value: '', formula: null });
    if (formats) Object.assign(cell, { format: 'General', style: {} });
    dropIfPlain(sheet, row, column);
  }
  if (formats) {
    if (!isUnbounded(area)) clearOuterLines(sheet, area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => !areas.some((each) => intersection(each, area)));
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  }
  model.calculation.changed();
}
