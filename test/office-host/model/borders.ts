import type { Area } from '../../../src/workbook/address';
import { RichApiError } from '../protocol/rich-api-error';
import type { Scalar, WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import type { BorderSide, CellStyle, StyleValue } from '../store/cell-style';
import { plainStyle, styleValue, withStyle } from '../store/cell-style';
import type { StoredSheet } from '../store/workbook-store';
import { cellKey } from '../store/workbook-store';
import { integerArgument, oneOfArgument } from './argument';
import { assertUnprotected, cellFor, dropIfPlain } from './cell-grid';
import type { AreasRef } from './host-model';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Side = (typeof SIDES)[number];
type BorderRef = AreasRef & { readonly side: Side };
type CellBorder = readonly [row: number, column: number, side: BorderSide];

function* cellsOf(area: Area): Generator<readonly [number, number]> {
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) yield [row, column];
}

/** A line between two cells is one line, whichever of them it is set on: it is kept with the upper or the left one. */
function keptAt([row, column, side]: CellBorder): CellBorder {
  if (side === 'top' && row > 0) return [row - 1, column, 'bottom'];
  if (side === 'left' && column > 0) return [row, column - 1, 'right'];
  return [row, column, side];
}

/** Where the lines that make up one border of an area are kept. */
function cellBorders(area: Area, side: Side): CellBorder[] {
  return bordersWithin(area, side).map(keptAt);
}

function bordersWithin(area: Area, side: Side): CellBorder[] {
  const cells = [...cellsOf(area)];
  const all = (border: BorderSide, where: (row: number, column: number) => boolean = () => true): CellBorder[] =>
    cells.filter(([row, column]) => where(row, column)).map(([row, column]) => [row, column, border]);
  switch (side) {
    case 'EdgeTop':
      return all('top', (row) => row === area.top);
    case 'EdgeBottom':
      return all('bottom', (row) => row === area.bottom);
    case 'EdgeLeft':
      return all('left', (_row, column) => column === area.left);
    case 'EdgeRight':
      return all('right', (_row, column) => column === area.right);
    case 'InsideVertical':
      return all('right', (_row, column) => column < area.right);
    case 'InsideHorizontal':
      return all('bottom', (row) => row < area.bottom);
    case 'DiagonalDown':
      return all('diagonalDown');
    case 'DiagonalUp':
      return all('diagonalUp');
  }
}

function readBorder({ sheet, areas, side }: BorderRef, member: string): StyleValue {
  const values = new Set(
    areas.flatMap((area) =>
      cellBorders(area, side).map(([row, column, border]) => styleValue(sheet.cells.get(cellKey(row, column))?.style ?? plainStyle, `border.${border}.${member}`)),
    ),
  );
  return values.size === 1 ? [...values][0]! : null;
}

/** A side whose line is taken away has no colour and no weight left. */
function withBorder(style: CellStyle, path: string, member: string, value: StyleValue): CellStyle {
  if (member !== 'style' || value !== 'None') return withStyle(style, `${path}.${member}`, value);
  return ['style', 'weight', 'color'].reduce((bare, each) => withStyle(bare, `${path}.${each}`, null), style);
}

function writeBorder({ sheet, areas, side }: BorderRef, member: string, value: StyleValue): void {
  assertUnprotected(sheet, 'allowFormatCells');
  for (const [row, column, border] of areas.flatMap((area) => cellBorders(area, side))) {
    const cell = cellFor(sheet, row, column);
    cell.style = withBorder(cell.style, `border.${border}`, member, value);
    dropIfPlain(sheet, row, column);
  }
}

/** Takes away the lines above and to the left of an area, which are kept with the cells outside it. */
export function clearOuterLines(sheet: StoredSheet, area: Area): void {
  for (const [row, column, border] of [...cellBorders(area, 'EdgeTop'), ...cellBorders(area, 'EdgeLeft')]) {
    const cell = sheet.cells.get(cellKey(row, column));
    if (!cell) continue;
    cell.style = withBorder(cell.style, `border.${border}`, 'style', 'None');
    dropIfPlain(sheet, row, column);
  }
}

function stored<Value>(member: string, check: (value: unknown) => StyleValue): Scalar<BorderRef, Value> {
  return { get: (border) => readBorder(border, member) as Value, set: (border, value) => writeBorder(border, member, check(value)) };
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function colour(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw new RichApiError('InvalidArgument');
  return value.toUpperCase();
}

const borderObject: WireFactory<BorderRef> = defineType<Excel.RangeBorder, BorderRef>('RangeBorder', {
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: stored('style', (value) => oneOfArgument(value, STYLES)),
    weight: stored('weight', (value) => oneOfArgument(value, WEIGHTS)),
    color: stored('color', colour),
  },
});

const borderAt = (areas: AreasRef, side: Side): unknown => borderObject({ ...areas, side });

export const borderCollectionObject: WireFactory<AreasRef> = defineType<Excel.RangeBorderCollection, AreasRef>('RangeBorderCollection', {
  scalars: { count: { get: () => SIDES.length } },
  items: (areas) => SIDES.map((side) => borderAt(areas, side)),
  methods: {
    getItem: (areas, side) => borderAt(areas, oneOfArgument(side, SIDES)),
    getItemAt: (areas, index) => {
      const side = SIDES[integerArgument(index)];
      if (side === undefined) throw new RichApiError('InvalidArgument');
      return borderAt(areas, side);
    },
  },
});
