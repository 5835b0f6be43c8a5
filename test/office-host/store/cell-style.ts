export type StyleValue = string | number | boolean | null;

/** The style members of one cell, by their Office.js path under `format` (`font.bold`) and `border.top.style`; absent is Excel's default. */
export type CellStyle = Readonly<Record<string, StyleValue>>;

export const plainStyle: CellStyle = {};

/** What Excel answers for a member nobody set. */
export const defaultStyle: CellStyle = {
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  textOrientation: 0,
  readingOrder: 'Context',
  shrinkToFit: false,
  indentLevel: 0,
  autoIndent: false,
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.subscript': false,
  'font.superscript': false,
  'font.tintAndShade': 0,
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'fill.patternColor': '#000000',
  'fill.tintAndShade': 0,
  'fill.patternTintAndShade': 0,
  'protection.locked': true,
  'protection.formulaHidden': false,
};

export const BORDER_SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

const defaultBorder: CellStyle = { style: 'None', weight: 'Thin', color: '#000000', tintAndShade: 0 };

/** The value in force of one style member of a cell. */
export function styleValue(style: CellStyle, path: string): StyleValue {
  const border = /^border\.\w+\.(\w+)$/.exec(path)?.[1];
  return style[path] ?? (border === undefined ? defaultStyle[path] : defaultBorder[border]) ?? null;
}

/** The style with one member set, null for its default; a member that is its default is left out, so that equal looks are equal data. */
export function withStyle(style: CellStyle, path: string, value: StyleValue): CellStyle {
  const { [path]: _former, ...rest } = style;
  return value === null || value === styleValue(rest, path) ? rest : { ...rest, [path]: value };
}
