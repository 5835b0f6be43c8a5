import { inIndonesian } from '../workbook/indonesian-format';
import type { RoleLook } from '../workbook/role-looks';
import { FONT, LINE_COLOUR, ROLE_LOOKS, TONE_COLOURS } from '../workbook/role-looks';
import type { StyleRole, ToneRule } from '../workbook/sheet-plan';
import type { StyleXml } from './style-book';

/** The colour as a file has it, with its opacity before it. */
const argb = (colour: string): string => `FF${colour.slice(1)}`;

function fontXml({ size, bold, italic, colour }: RoleLook): string {
  const colourXml = colour === undefined ? '<color theme="1"/>' : `<color rgb="${argb(colour)}"/>`;
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${colourXml}<name val="${FONT}"/><family val="2"/></font>`;
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const side = (name: string): string => `<${name} style="thin"><color rgb="${argb(LINE_COLOUR)}"/></${name}>`;
const THIN_BORDER = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;

/** How a cell of this role is drawn; `format` is the cell's own number format where it has one. */
export function roleStyle(role: StyleRole, bordered: boolean, format?: string): StyleXml {
  const look = ROLE_LOOKS[role];
  const written = format ?? look.format;
  const horizontal = look.horizontal === null ? '' : ` horizontal="${look.horizontal}"`;
  return {
    font: fontXml(look),
    ...(look.shade !== undefined && { fill: solidFill(look.shade) }),
    ...(bordered && { border: THIN_BORDER }),
    alignment: `<alignment${horizontal} vertical="${look.vertical}"${look.oneLine ? '' : ' wrapText="1"'}/>`,
    format: written === undefined ? undefined : inIndonesian(written),
  };
}

/** The differential format of a tone; there a solid shade is the background colour. */
export function toneStyle(tone: ToneRule['tone']): string {
  const { text, shade } = TONE_COLOURS[tone];
  return `<dxf><font><color rgb="${argb(text)}"/></font><fill><patternFill patternType="solid"><bgColor rgb="${argb(shade)}"/></patternFill></fill></dxf>`;
}
