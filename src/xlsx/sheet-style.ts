import type { StyleRole, ToneRule } from '../workbook/sheet-plan';
import { inIndonesian } from './number-formats';
import type { StyleXml } from './style-book';

/** The looks of everything the add-in draws in a file, in one place. */
const FONT = 'Calibri';
const HEADER_SHADE = 'FFD9E2EF';
const NUMBERING_SHADE = 'FFF2F2F2';
const INPUT_SHADE = 'FFFFFBE6';
const LINE = 'FF808080';
const QUIET = 'FF404040';

interface RoleLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly shade?: string;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center';
  readonly format?: string;
}

/** Texts stand at the top, so that one merged over rows is read where it begins even when a page ends within it. */
const BODY = { size: 11, vertical: 'top' } as const;

const LOOKS: Readonly<Record<StyleRole, RoleLook>> = {
  title: { size: 13, bold: true, horizontal: 'center', vertical: 'center' },
  subtitle: { size: 10, colour: QUIET, horizontal: 'center', vertical: 'center' },
  header: { size: 11, bold: true, shade: HEADER_SHADE, horizontal: 'center', vertical: 'center' },
  numbering: { size: 9, shade: NUMBERING_SHADE, horizontal: 'center', vertical: 'center' },
  text: { ...BODY, horizontal: 'left' },
  'text-centre': { ...BODY, horizontal: 'center' },
  integer: { ...BODY, horizontal: 'right', format: '#,##0' },
  decimal2: { ...BODY, horizontal: 'right', format: '#,##0.00' },
  percent2: { ...BODY, horizontal: 'right', format: '0.00%' },
  'as-source': { ...BODY, horizontal: 'right' },
  'label-strong': { ...BODY, bold: true, horizontal: 'left' },
  'percent2-strong': { ...BODY, bold: true, horizontal: 'right', format: '0.00%' },
  'integer-strong': { ...BODY, bold: true, horizontal: 'right', format: '#,##0' },
  category: { ...BODY, horizontal: 'center' },
  note: { size: 9, italic: true, colour: QUIET, horizontal: 'left', vertical: 'top' },
  input: { ...BODY, shade: INPUT_SHADE, horizontal: 'left' },
};

function fontXml({ size, bold, italic, colour }: RoleLook): string {
  const colourXml = colour === undefined ? '<color theme="1"/>' : `<color rgb="${colour}"/>`;
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${colourXml}<name val="${FONT}"/><family val="2"/></font>`;
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const side = (name: string): string => `<${name} style="thin"><color rgb="${LINE}"/></${name}>`;
const THIN_BORDER = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;

/** How a cell of this role is drawn; `format` is the cell's own number format where it has one. */
export function roleStyle(role: StyleRole, bordered: boolean, format?: string): StyleXml {
  const look = LOOKS[role];
  const written = format ?? look.format;
  const horizontal = look.horizontal === null ? '' : ` horizontal="${look.horizontal}"`;
  return {
    font: fontXml(look),
    ...(look.shade !== undefined && { fill: solidFill(look.shade) }),
    ...(bordered && { border: THIN_BORDER }),
    alignment: `<alignment${horizontal} vertical="${look.vertical}" wrapText="1"/>`,
    format: written === undefined ? undefined : inIndonesian(written),
  };
}

const TONES: Readonly<Record<ToneRule['tone'], { readonly text: string; readonly shade: string }>> = {
  good: { text: 'FF1E5631', shade: 'FFE2F0D9' },
  fair: { text: 'FF7F6000', shade: 'FFFFF2CC' },
  poor: { text: 'FF8B1A1A', shade: 'FFFADBD8' },
};

/** The differential format of a tone; there a solid shade is the background colour. */
export function toneStyle(tone: ToneRule['tone']): string {
  const { text, shade } = TONES[tone];
  return `<dxf><font><color rgb="${text}"/></font><fill><patternFill patternType="solid"><bgColor rgb="${shade}"/></patternFill></fill></dxf>`;
}
