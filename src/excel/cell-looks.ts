import type { Area } from '../workbook/address';
import { contains } from '../workbook/address';
import { emptyCells } from '../workbook/drawn-cells';
import { FONT, LINE_COLOUR, ROLE_LOOKS } from '../workbook/role-looks';
import type { SheetPlan, StyleRole } from '../workbook/sheet-plan';
import { rangeOf, rectanglesOf } from './rectangles';

/** How cells look, as Excel answers and takes it, row by row. */
export type CellLooks = Excel.CellProperties[][];

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Everything of a look the add-in sets. */
export const LOOK_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
/** A cell the plan does not draw. */
const BLANK = 'blank';
const LINED = 'lined';
const OPEN = 'open';

/** Draws the area as the plan says, every cell of it, so that nothing of an earlier look is left. A new sheet has no earlier look. */
export function drawLooks(sheet: Excel.Worksheet, plan: SheetPlan, area: Area, isNew: boolean): void {
  const roles = new Map([...plan.cells, ...emptyCells(plan)].map(({ row, column, role }) => [`${row},${column}`, role]));
  const cells = cellsOf(area).flatMap((cell) => {
    const role = roles.get(`${cell.row},${cell.column}`) ?? BLANK;
    const lined = plan.bordered.some((each) => contains(each, cell));
    return isNew && role === BLANK ? [] : [{ ...cell, kind: `${lined ? LINED : OPEN} ${role}` }];
  });
  const parts = rectanglesOf(cells, ({ kind }) => kind);
  for (const { area: part, kind } of parts) drawRole(rangeOf(sheet, part), kind.split(' ')[1] as StyleRole | typeof BLANK);
  // What is open comes first: a line belongs to both cells beside it.
  if (!isNew) for (const { area: part, kind } of parts) if (kind.startsWith(OPEN)) drawLines(rangeOf(sheet, part), part, { style: 'None' });
  for (const { area: part, kind } of parts) if (kind.startsWith(LINED)) drawLines(rangeOf(sheet, part), part, { style: 'Continuous', color: LINE_COLOUR });
}

function cellsOf({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column }))).flat();
}

function drawRole({ format }: Excel.Range, role: StyleRole | typeof BLANK): void {
  const look = role === BLANK ? null : ROLE_LOOKS[role];
  format.font.name = FONT;
  format.font.size = look?.size ?? 11;
  format.font.bold = look?.bold ?? false;
  format.font.italic = look?.italic ?? false;
  format.font.color = look?.colour ?? '#000000';
  if (look?.shade === undefined) format.fill.clear();
  else format.fill.color = look.shade;
  format.horizontalAlignment = look?.horizontal ? HORIZONTAL[look.horizontal] : 'General';
  format.verticalAlignment = look ? VERTICAL[look.vertical] : 'Bottom';
  format.wrapText = look !== null && !look.oneLine;
}

function drawLines({ format }: Excel.Range, { top, left, bottom, right }: Area, line: Excel.Interfaces.RangeBorderUpdateData): void {
  const inside = [...(bottom > top ? (['InsideHorizontal'] as const) : []), ...(right > left ? (['InsideVertical'] as const) : [])];
  for (const edge of [...EDGES, ...inside]) format.borders.getItem(edge).set(line);
}

/** Gives an area back the looks that were read from it. */
export function restoreLooks(sheet: Excel.Worksheet, area: Area, looks: CellLooks): void {
  const unfilled = cellsOf(area).filter(({ row, column }) => !isFilled(looks[row - area.top]?.[column - area.left]?.format?.fill));
  rangeOf(sheet, area).setCellProperties(looks.map((line) => line.map(settable)));
  for (const { area: part } of rectanglesOf(unfilled)) rangeOf(sheet, part).format.fill.clear();
}

/** Excel gives white as the colour of a cell without a fill. */
function isFilled(fill: Excel.CellPropertiesFill | undefined): boolean {
  return Boolean(fill?.color) && !(fill?.pattern === 'None' && fill.color?.toUpperCase() === '#FFFFFF');
}

/** What Excel answers and what it takes differ: a side without a line has no colour to set, a cell without a fill neither. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format ?? {};
  const lines = Object.fromEntries(SIDES.map((name) => [name, borders?.[name]?.style === 'None' ? { style: 'None' } : borders?.[name]]));
  return { format: { ...rest, borders: lines as Excel.CellBorderCollection, ...(isFilled(fill) && { fill: { color: fill!.color } }) } };
}
