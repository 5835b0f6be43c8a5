import type { ColourOf } from './colour';
import { colourReader } from './colour';
import { fullStyleTable, stylesPart } from './style-table';
import type { Parts } from './package-part';
import type { XmlElement } from './xml/tree';
import { booleanAttribute, childNamed, numberAttribute } from './xml/tree';

export interface BorderLine {
  /** As the file says it: `thin`, `medium`, `thick`, `dashed`, `dotted`, `double`, `hair`, ... */
  readonly style: string;
  /** `#RRGGBB`; null for automatic. */
  readonly colour: string | null;
}

/** How a cell is drawn; null is the default of the host. Colours are `#RRGGBB`, theme and tint worked out. */
export interface CellStyle {
  readonly font: string | null;
  /** In points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | 'justify' | 'fill' | 'centerContinuous' | 'distributed' | null;
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed' | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** In degrees, counter-clockwise, -90 to 90; 255 is stacked letters. */
  readonly rotation: number;
  /** Number format code; null for General. */
  readonly format: string | null;
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
}

export const plainStyle: CellStyle = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  rotation: 0,
  format: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

const HORIZONTALS = ['left', 'center', 'right', 'justify', 'fill', 'centerContinuous', 'distributed'] as const;
const VERTICALS = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

/** `<b/>` is true, `<b val="0"/>` is not. */
function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = childNamed(font, name);
  return element !== undefined && booleanAttribute(element, 'val', true);
}

function fontLook(font: XmlElement | undefined, colourOf: ColourOf): Partial<CellStyle> {
  const underline = childNamed(font, 'u');
  return {
    font: childNamed(font, 'name')?.attributes.get('val') ?? null,
    size: numberAttribute(childNamed(font, 'sz'), 'val'),
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    underline: underline !== undefined && underline.attributes.get('val') !== 'none',
    strike: isOn(font, 'strike'),
    colour: colourOf(childNamed(font, 'color')),
  };
}

/** A solid fill's colour; a pattern is drawn as its own colour too, a gradient as its first. */
function fillColour(fill: XmlElement | undefined, colourOf: ColourOf): string | null {
  const pattern = childNamed(fill, 'patternFill');
  if (!pattern) return colourOf(childNamed(childNamed(childNamed(fill, 'gradientFill'), 'stop'), 'color'));
  const type = pattern.attributes.get('patternType') ?? 'none';
  return type === 'none' || type === 'gray125' ? null : colourOf(childNamed(pattern, 'fgColor'));
}

function borderLine(border: XmlElement | undefined, names: readonly string[], colourOf: ColourOf): BorderLine | null {
  const line = names.map((name) => childNamed(border, name)).find((element) => element !== undefined);
  const style = line?.attributes.get('style');
  return style === undefined || style === 'none' ? null : { style, colour: colourOf(childNamed(line, 'color')) };
}

function alignmentLook(alignment: XmlElement | undefined): Partial<CellStyle> {
  const turn = numberAttribute(alignment, 'textRotation') ?? 0;
  return {
    horizontal: HORIZONTALS.find((each) => each === alignment?.attributes.get('horizontal')) ?? null,
    vertical: VERTICALS.find((each) => each === alignment?.attributes.get('vertical')) ?? null,
    wrap: booleanAttribute(alignment, 'wrapText'),
    indent: numberAttribute(alignment, 'indent') ?? 0,
    rotation: turn > 90 && turn <= 180 ? 90 - turn : turn,
  };
}

/** The style of every xf index of the workbook. */
export function cellStyles(parts: Parts, workbookPart: string): readonly CellStyle[] {
  const part = stylesPart(parts, workbookPart);
  if (part === null) return [plainStyle];
  const { root, xfs } = fullStyleTable(parts.get(part)!);
  const colourOf = colourReader(parts, workbookPart);
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((name) => childNamed(root, name)?.children ?? []);
  return xfs.map(({ element, fontId, fillId, borderId, format }) => {
    const border = borders![borderId];
    return {
      ...plainStyle,
      ...fontLook(fonts![fontId], colourOf),
      ...alignmentLook(childNamed(element, 'alignment')),
      fill: fillColour(fills![fillId], colourOf),
      format: format ?? null,
      top: borderLine(border, ['top'], colourOf),
      right: borderLine(border, ['right', 'end'], colourOf),
      bottom: borderLine(border, ['bottom'], colourOf),
      left: borderLine(border, ['left', 'start'], colourOf),
    };
  });
}
