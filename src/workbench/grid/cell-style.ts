import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderStyleData, IStyleData, ITextRotation, Nullable } from '@univerjs/core';
import type { BorderLine, CellStyle } from '../../xlsx/read-look';

/** The grid counts indents in pixels; one step of indent in Excel is about this wide. */
const INDENT_PX = 9;

const BORDERS: readonly (readonly [string, BorderStyleTypes])[] = [
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
];
const borderType = new Map(BORDERS);
const borderName = new Map(BORDERS.map(([name, type]) => [type, name]));

const HORIZONTALS: readonly (readonly [NonNullable<CellStyle['horizontal']>, HorizontalAlign])[] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICALS: readonly (readonly [NonNullable<CellStyle['vertical']>, VerticalAlign])[] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
];
const horizontalAlign = new Map<CellStyle['horizontal'], HorizontalAlign>([...HORIZONTALS, ['centerContinuous', HorizontalAlign.CENTER]]);
const horizontalName = new Map(HORIZONTALS.map(([name, align]) => [align, name]));
const verticalAlign = new Map<CellStyle['vertical'], VerticalAlign>([...VERTICALS, ['justify', VerticalAlign.TOP], ['distributed', VerticalAlign.MIDDLE]]);
const verticalName = new Map(VERTICALS.map(([name, align]) => [align, name]));

function gridBorder(line: BorderLine | null): Nullable<IBorderStyleData> {
  if (!line) return undefined;
  return { s: borderType.get(line.style) ?? BorderStyleTypes.THIN, cl: { rgb: line.colour ?? '#000000' } };
}

/** A style of the file as the grid draws it. */
export function gridStyle(style: CellStyle): IStyleData {
  const border = { t: gridBorder(style.top), r: gridBorder(style.right), b: gridBorder(style.bottom), l: gridBorder(style.left) };
  const sides = Object.entries(border).filter(([, line]) => line);
  const horizontal = horizontalAlign.get(style.horizontal);
  return {
    ...(style.font !== null && { ff: style.font }),
    ...(style.size !== null && { fs: style.size }),
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(style.colour !== null && { cl: { rgb: style.colour } }),
    ...(style.fill !== null && { bg: { rgb: style.fill } }),
    ...(style.format !== null && { n: { pattern: style.format } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    // Excel's default is the bottom, the grid's is the middle.
    vt: verticalAlign.get(style.vertical) ?? VerticalAlign.BOTTOM,
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.indent > 0 && { pd: style.horizontal === 'right' ? { r: style.indent * INDENT_PX } : { l: style.indent * INDENT_PX } }),
    // The file turns counter-clockwise, the grid clockwise.
    ...(style.rotation === 255 && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    ...(style.rotation !== 0 && style.rotation !== 255 && { tr: { a: -style.rotation } }),
    ...(sides.length > 0 && { bd: Object.fromEntries(sides) }),
  };
}

/** What cells without a style of their own have: the font of the file. Every style of gridStyle says these again. */
export function defaultStyle(normal: CellStyle | undefined): IStyleData {
  return {
    ...(normal?.font && { ff: normal.font }),
    ...(normal?.size && { fs: normal.size }),
    vt: VerticalAlign.BOTTOM,
  };
}

function fileBorder(line: Nullable<IBorderStyleData>): BorderLine | null {
  if (!line || line.s === BorderStyleTypes.NONE) return null;
  return { style: borderName.get(line.s) ?? 'thin', colour: hex(line.cl.rgb) };
}

/** `#RRGGBB` of a colour the grid gives as `#rgb`, `#rrggbb` or `rgb(r, g, b)`; null for none. */
function hex(colour: Nullable<string>): string | null {
  if (!colour) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (channels) return `#${channels.slice(1, 4).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  return /^#[0-9a-f]{6}/i.test(colour) ? colour.slice(0, 7).toUpperCase() : null;
}

function fileRotation(turn: Nullable<ITextRotation>): number {
  if (turn?.v === BooleanNumber.TRUE) return 255;
  return turn?.a ? -turn.a : 0;
}

/** A style made in the grid as the file keeps it. */
export function fileStyle(style: IStyleData): CellStyle {
  const { r: indentRight = 0, l: indentLeft = 0 } = style.pd ?? {};
  const pattern = style.n?.pattern;
  return {
    font: style.ff ?? null,
    size: style.fs ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strike: style.st?.s === BooleanNumber.TRUE,
    colour: hex(style.cl?.rgb),
    fill: hex(style.bg?.rgb),
    horizontal: horizontalName.get(style.ht ?? HorizontalAlign.UNSPECIFIED) ?? null,
    vertical: verticalName.get(style.vt ?? VerticalAlign.UNSPECIFIED) ?? null,
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round(Math.max(indentLeft, indentRight) / INDENT_PX),
    rotation: fileRotation(style.tr),
    format: pattern && pattern !== 'General' ? pattern : null,
    top: fileBorder(style.bd?.t),
    right: fileBorder(style.bd?.r),
    bottom: fileBorder(style.bd?.b),
    left: fileBorder(style.bd?.l),
  };
}
