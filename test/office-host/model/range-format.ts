import type { Area } from '../../../src/workbook/address';
import { RichApiError } from '../protocol/rich-api-error';
import type { Scalar, WireFactory } from '../protocol/wire-type';
import { defineType, notImplemented } from '../protocol/wire-type';
import type { StyleValue } from '../store/cell-style';
import { defaultStyle, plainStyle, styleValue, withStyle } from '../store/cell-style';
import { cellKey, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../store/workbook-store';
import { hasAllColumns, hasAllRows, isUnbounded } from './area';
import { positiveArgument } from './argument';
import { borderCollectionObject } from './borders';
import { assertUnprotected, cellFor, dropIfPlain } from './cell-grid';
import type { AreasRef } from './host-model';

/** All cells' value of one style member, or null where they differ. */
export function uniformStyle({ sheet, areas }: AreasRef, path: string): StyleValue {
  let common: StyleValue | undefined;
  for (const area of areas) {
    if (isUnbounded(area)) throw notImplemented(`format of whole rows, columns or sheets (${path})`);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = styleValue(sheet.cells.get(cellKey(row, column))?.style ?? plainStyle, path);
        if (common !== undefined && value !== common) return null;
        common = value;
      }
    }
  }
  return common ?? null;
}

export function setStyle({ sheet, areas }: AreasRef, path: string, value: StyleValue): void {
  assertUnprotected(sheet, 'allowFormatCells');
  for (const area of areas) {
    if (isUnbounded(area)) throw notImplemented(`format of whole rows, columns or sheets (${path})`);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellFor(sheet, row, column);
        cell.style = withStyle(cell.style, path, value);
        dropIfPlain(sheet, row, column);
      }
    }
  }
}

const COLOUR = /^#[0-9a-f]{6}$/i;

/** Colours come back as `#RRGGBB` in capitals; a name (`red`) is refused here, though Excel takes some. */
function checked(path: string, value: unknown): StyleValue {
  const initial = defaultStyle[path];
  if (typeof value !== typeof initial) throw new RichApiError('InvalidArgument');
  if (!path.toLowerCase().endsWith('color')) return value as StyleValue;
  if (!COLOUR.test(value as string)) throw new RichApiError('InvalidArgument');
  return (value as string).toUpperCase();
}

function styled<Value>(path: string): Scalar<AreasRef, Value> {
  return {
    get: (areas) => uniformStyle(areas, path) as Value,
    set: (areas, value) => setStyle(areas, path, checked(path, value)),
  };
}

function sizeOf(areas: readonly Area[], sizes: ReadonlyMap<number, number>, standard: number, side: 'row' | 'column'): number | null {
  const found = new Set<number>();
  for (const area of areas) {
    const whole = side === 'row' ? hasAllRows(area) : hasAllColumns(area);
    const [from, to] = side === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    if (whole && sizes.size === 0) found.add(standard);
    else for (let index = from; index <= to; index += 1) found.add(sizes.get(index) ?? standard);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** A size that is the standard one is not kept, so that equal looks are equal data. */
function setSize({ areas, sheet }: AreasRef, side: 'row' | 'column', value: unknown): void {
  assertUnprotected(sheet, side === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const sizes = side === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const standard = side === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  const points = positiveArgument(value);
  for (const area of areas) {
    const [from, to] = side === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    for (let index = from; index <= to; index += 1) {
      if (points === standard) sizes.delete(index);
      else sizes.set(index, points);
    }
  }
}

const FILL = ['fill.color', 'fill.pattern', 'fill.patternColor', 'fill.tintAndShade'] as const;

function clearFill(areas: AreasRef): void {
  for (const path of FILL) setStyle(areas, path, null);
}

/** A colour makes the fill solid, white too; no pattern is no fill. */
const fillColour: Scalar<AreasRef, string> = {
  get: (areas) => uniformStyle(areas, 'fill.color') as string,
  set: (areas, value) => {
    const colour = checked('fill.color', value);
    setStyle(areas, 'fill.pattern', 'Solid');
    setStyle(areas, 'fill.color', colour);
  },
};

const fillPattern: Scalar<AreasRef, Excel.RangeFill['pattern']> = {
  get: (areas) => uniformStyle(areas, 'fill.pattern') as Excel.RangeFill['pattern'],
  set: (areas, value) => (value === 'None' ? clearFill(areas) : setStyle(areas, 'fill.pattern', checked('fill.pattern', value))),
};

const fillObject: WireFactory<AreasRef> = defineType<Excel.RangeFill, AreasRef>('RangeFill', {
  scalars: { color: fillColour, pattern: fillPattern, patternColor: styled('fill.patternColor'), tintAndShade: styled('fill.tintAndShade') },
  methods: {
    clear: clearFill,
  },
});

const fontObject: WireFactory<AreasRef> = defineType<Excel.RangeFont, AreasRef>('RangeFont', {
  scalars: {
    name: styled('font.name'),
    size: styled('font.size'),
    color: styled('font.color'),
    bold: styled('font.bold'),
    italic: styled('font.italic'),
    underline: styled('font.underline'),
    strikethrough: styled('font.strikethrough'),
    subscript: styled('font.subscript'),
    superscript: styled('font.superscript'),
    tintAndShade: styled('font.tintAndShade'),
  },
});

const protectionObject: WireFactory<AreasRef> = defineType<Excel.FormatProtection, AreasRef>('FormatProtection', {
  scalars: { locked: styled('protection.locked'), formulaHidden: styled('protection.formulaHidden') },
});

/** Rows and columns are as wide and high as they were set; the host has no fonts to fit them to. */
const noFit = (): void => undefined;

/** The looks of one or more areas, read as one: null where the cells differ. */
export const rangeFormatObject: WireFactory<AreasRef> = defineType<Excel.RangeFormat, AreasRef>('RangeFormat', {
  scalars: {
    wrapText: styled('wrapText'),
    horizontalAlignment: styled('horizontalAlignment'),
    verticalAlignment: styled('verticalAlignment'),
    textOrientation: styled('textOrientation'),
    readingOrder: styled('readingOrder'),
    shrinkToFit: styled('shrinkToFit'),
    indentLevel: styled('indentLevel'),
    autoIndent: styled('autoIndent'),
    columnWidth: {
      get: ({ areas, sheet }) => sizeOf(areas, sheet.columnWidths, DEFAULT_COLUMN_WIDTH, 'column') as number,
      set: (areas, value) => setSize(areas, 'column', value),
    },
    rowHeight: {
      get: ({ areas, sheet }) => sizeOf(areas, sheet.rowHeights, DEFAULT_ROW_HEIGHT, 'row') as number,
      set: (areas, value) => setSize(areas, 'row', value),
    },
  },
  links: { fill: fillObject, font: fontObject, borders: borderCollectionObject, protection: protectionObject },
  methods: { autofitColumns: noFit, autofitRows: noFit },
});
