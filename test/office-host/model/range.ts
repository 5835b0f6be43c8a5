import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory, WireObject } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { displayedCell } from '../store/displayed-cell';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../store/workbook-store';
import {
  areaOfAddress,
  boundingArea,
  cellCount,
  columnCount,
  fullAddress,
  hasAllColumns,
  hasAllRows,
  intersection,
  onSheet,
  rowCount,
  sized,
  WHOLE_SHEET,
} from './area';
import { booleanArgument, integerArgument, oneOfArgument, optional, rangeArgument, textArgument } from './argument';
import { assertUnprotected, readGrid, usedArea } from './cell-grid';
import { cellProperties, setCellProperties } from './cell-properties';
import { conditionalFormatsObject } from './conditional-format-collection';
import { clearCells, enterContent, raiseChanged, valueType } from './enter-content';
import type { RangeRef } from './host-model';
import { deleteCells, insertCells } from './insert-delete';
import { mergeArea, unmergeArea } from './merges';
import { setNumberFormat } from './number-format';
import { rangeAreasObject } from './range-areas';
import { rangeFormatObject } from './range-format';
import { columnProperties, rowProperties } from './row-column-properties';
import { selectArea } from './selection';
import { specialCells } from './special-cells';
import { worksheetObject } from './worksheet';

const at = (range: RangeRef, top: number, left: number, rows: number, columns: number): WireObject =>
  rangeObject({ ...range, area: sized(top, left, rows, columns) });

/** All one value, or null where the rows or columns differ. */
function uniform<Value>(from: number, to: number, read: (index: number) => Value): Value | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index += 1) if (read(index) !== first) return null;
  return first;
}

function setHidden(hidden: Set<number>, from: number, to: number, value: boolean): void {
  for (let index = from; index <= to; index += 1) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}

const total = (from: number, to: number, size: (index: number) => number): number => {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += size(index);
  return sum;
};

const rowSize = ({ sheet }: RangeRef) => (row: number): number => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT));
const columnSize = ({ sheet }: RangeRef) => (column: number): number => (sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH));

function settled(range: RangeRef): RangeRef {
  range.model.calculation.settle();
  return range;
}

/** A range argument may be an address within the same sheet. */
function otherArea(range: RangeRef, other: unknown): RangeRef['area'] {
  if (typeof other === 'string') return areaOfAddress(other);
  const { sheet, area } = rangeArgument(other);
  if (sheet !== range.sheet) throw new RichApiError('InvalidArgument');
  return area;
}

function used(range: RangeRef, valuesOnly: unknown): WireObject | null {
  const area = usedArea(range.sheet, optional(valuesOnly, booleanArgument) ?? false, range.area);
  return area && rangeObject({ ...range, area });
}

/** More than that Excel cannot answer at once. */
const MOST_MERGED_AREAS = 512;

function mergedAreas(range: RangeRef): WireObject | null {
  const areas = range.sheet.merges.filter((merge) => intersection(merge, range.area));
  if (areas.length > MOST_MERGED_AREAS) throw new RichApiError('GeneralException');
  return areas.length === 0 ? null : rangeAreasObject({ ...range, areas });
}

const found = (object: WireObject | null): WireObject => {
  if (object === null) throw new RichApiError('ItemNotFound');
  return object;
};

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function clear(range: RangeRef, applyTo: unknown): void {
  const what = optional(applyTo, (value) => oneOfArgument(value, CLEAR)) ?? 'All';
  assertUnprotected(range.sheet);
  clearCells(range.model, range.sheet, range.area, what === 'All' || what === 'Contents', what === 'All' || what === 'Formats');
  if (what === 'All' || what === 'Contents') raiseChanged(range, 'add-in', 'RangeEdited');
}

/** A rectangle of cells of one sheet. */
export const rangeObject: WireFactory<RangeRef> = defineType<Excel.Range, RangeRef>('Range', {
  scalars: {
    address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    addressLocal: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    isEntireRow: { get: ({ area }) => hasAllColumns(area) },
    isEntireColumn: { get: ({ area }) => hasAllRows(area) },
    values: {
      get: (range) => readGrid(settled(range), (cell) => cell?.value ?? ''),
      set: (range, given) => enterContent(range, given, 'en-US'),
    },
    formulas: {
      get: (range) => readGrid(settled(range), (cell) => cell?.formula ?? cell?.value ?? ''),
      set: (range, given) => enterContent(range, given, 'en-US'),
    },
    text: { get: (range) => readGrid(settled(range), (cell) => (cell ? displayedCell(cell, range.model.locale) : '')) },
    valueTypes: { get: (range) => readGrid(settled(range), (cell) => valueType(cell?.value ?? '') as Excel.RangeValueType) },
    numberFormat: { get: (range) => readGrid(range, (cell) => cell?.format ?? 'General'), set: setNumberFormat },
    rowHidden: {
      get: ({ sheet, area }) => uniform(area.top, area.bottom, (row) => sheet.hiddenRows.has(row)) as boolean,
      set: ({ sheet, area }, value) => {
        assertUnprotected(sheet, 'allowFormatRows');
        setHidden(sheet.hiddenRows, area.top, area.bottom, booleanArgument(value));
      },
    },
    columnHidden: {
      get: ({ sheet, area }) => uniform(area.left, area.right, (column) => sheet.hiddenColumns.has(column)) as boolean,
      set: ({ sheet, area }, value) => {
        assertUnprotected(sheet, 'allowFormatColumns');
        setHidden(sheet.hiddenColumns, area.left, area.right, booleanArgument(value));
      },
    },
    hidden: {
      get: ({ sheet, area }) => {
        const rows = uniform(area.top, area.bottom, (row) => sheet.hiddenRows.has(row));
        const columns = uniform(area.left, area.right, (column) => sheet.hiddenColumns.has(column));
        return (rows === true || columns === true ? true : rows === null || columns === null ? null : false) as boolean;
      },
    },
    top: { get: (range) => total(0, range.area.top, rowSize(range)) },
    left: { get: (range) => total(0, range.area.left, columnSize(range)) },
    height: { get: (range) => total(range.area.top, range.area.bottom + 1, rowSize(range)) },
    width: { get: (range) => total(range.area.left, range.area.right + 1, columnSize(range)) },
  },
  links: {
    format: ({ model, sheet, area }) => rangeFormatObject({ model, sheet, areas: [area] }),
    worksheet: ({ model, sheet }) => worksheetObject({ model, sheet }),
    conditionalFormats: ({ model, sheet, area }) => conditionalFormatsObject({ model, sheet, areas: [area] }),
  },
  methods: {
    getCell: (range, row, column) => at(range, range.area.top + integerArgument(row), range.area.left + integerArgument(column), 1, 1),
    getRow: (range, row) => at(range, range.area.top + integerArgument(row), range.area.left, 1, columnCount(range.area)),
    getColumn: (range, column) => at(range, range.area.top, range.area.left + integerArgument(column), rowCount(range.area), 1),
    getLastCell: (range) => at(range, range.area.bottom, range.area.right, 1, 1),
    getLastRow: (range) => at(range, range.area.bottom, range.area.left, 1, columnCount(range.area)),
    getLastColumn: (range) => at(range, range.area.top, range.area.right, rowCount(range.area), 1),
    getEntireRow: ({ area, ...range }) => rangeObject({ ...range, area: { ...area, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right } }),
    getEntireColumn: ({ area, ...range }) => rangeObject({ ...range, area: { ...area, top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom } }),
    getResizedRange: (range, rows, columns) =>
      at(range, range.area.top, range.area.left, rowCount(range.area) + integerArgument(rows), columnCount(range.area) + integerArgument(columns)),
    getAbsoluteResizedRange: (range, rows, columns) => at(range, range.area.top, range.area.left, integerArgument(rows), integerArgument(columns)),
    getOffsetRange: (range, rows, columns) =>
      at(range, range.area.top + integerArgument(rows), range.area.left + integerArgument(columns), rowCount(range.area), columnCount(range.area)),
    getBoundingRect: (range, other) => rangeObject({ ...range, area: onSheet(boundingArea(range.area, otherArea(range, other))) }),
    getIntersection: (range, other) => {
      const area = intersection(range.area, otherArea(range, other));
      return found(area && rangeObject({ ...range, area }));
    },
    getIntersectionOrNullObject: (range, other) => {
      const area = intersection(range.area, otherArea(range, other));
      return area && rangeObject({ ...range, area });
    },
    getUsedRange: (range, valuesOnly) => found(used(range, valuesOnly)),
    getUsedRangeOrNullObject: used,
    getMergedAreasOrNullObject: mergedAreas,
    getSpecialCells: (range, cellType, valueTypes) => found(specialCells(range, cellType, valueTypes)),
    getSpecialCellsOrNullObject: (range, cellType, valueTypes) => specialCells(range, cellType, valueTypes),
    getCellProperties: cellProperties,
    setCellProperties,
    getRowProperties: rowProperties,
    getColumnProperties: columnProperties,
    merge: mergeArea,
    unmerge: unmergeArea,
    clear,
    insert: (range, direction) => rangeObject(insertCells(range, direction)),
    delete: deleteCells,
    calculate: ({ model }) => model.calculation.run(),
    select: selectArea,
  },
  wireOnly: {
    methods: {
      _ValidateArraySize: ({ area }, rows, columns) => {
        if (rows !== rowCount(area) || columns !== columnCount(area)) {
          throw new RichApiError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
        }
      },
    },
  },
});

/** The range an address names on one sheet; the whole sheet without one. */
export function rangeAt(sheet: Omit<RangeRef, 'area'>, address: unknown): WireObject<RangeRef> {
  const text = optional(address, textArgument);
  return rangeObject({ ...sheet, area: text === null ? WHOLE_SHEET : areaOfAddress(text) });
}
