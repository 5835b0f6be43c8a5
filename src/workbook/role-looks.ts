import type { StyleRole, ToneRule } from './sheet-plan';

/** The looks of everything the add-in draws, in one place for every gateway. Colours are `#RRGGBB`. */
export const FONT = 'Calibri';
export const LINE_COLOUR = '#808080';
const HEADER_SHADE = '#D9E2EF';
const NUMBERING_SHADE = '#F2F2F2';
const INPUT_SHADE = '#FFFBE6';
const QUIET = '#404040';

/** How a role is drawn: sizes in points, `format` the number format where the cell has none of its own. */
export interface RoleLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly shade?: string;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center';
  readonly format?: string;
  /** Whether a long text stays on one line; a wrapped one makes its row higher even where its column is hidden. */
  readonly oneLine?: true;
}

/** Texts stand at the top, so that one merged over rows is read where it begins even when a page ends within it. */
const BODY = { size: 11, vertical: 'top' } as const;

export const ROLE_LOOKS: Readonly<Record<StyleRole, RoleLook>> = {
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
  'centre-strong': { ...BODY, bold: true, horizontal: 'center' },
  'percent2-strong': { ...BODY, bold: true, horizontal: 'right', format: '0.00%' },
  'integer-strong': { ...BODY, bold: true, horizontal: 'right', format: '#,##0' },
  category: { ...BODY, horizontal: 'center' },
  note: { size: 9, italic: true, colour: QUIET, horizontal: 'left', vertical: 'top' },
  input: { ...BODY, shade: INPUT_SHADE, horizontal: 'left' },
  key: { size: 9, colour: QUIET, horizontal: 'left', vertical: 'top', oneLine: true },
};

export const TONE_COLOURS: Readonly<Record<ToneRule['tone'], { readonly text: string; readonly shade: string }>> = {
  good: { text: '#1E5631', shade: '#E2F0D9' },
  fair: { text: '#7F6000', shade: '#FFF2CC' },
  poor: { text: '#8B1A1A', shade: '#FADBD8' },
};

/** Of every page, in inches. */
export const PRINT_MARGINS = { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.35, footer: 0.35 };
