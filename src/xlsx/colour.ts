import { memoByBytes } from './memo';
import type { Parts } from './package-part';
import { relatedPart } from './package-part';
import type { XmlElement } from './xml/tree';
import { childNamed, numberAttribute, parseXml } from './xml/tree';

/** Slots of a theme in the order cells number them: light and dark stand swapped beside their order in the theme part. */
const SLOTS = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The theme of Office 2013 to 2022, for a workbook without one. */
const OFFICE_THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** The default palette (ECMA-376 part 1, 18.8.27): the first eight colours stand twice. */
const BASIC = '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF';
const PALETTE = `${BASIC}${BASIC}800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333`;

/** Turns a colour element of a style into `#RRGGBB`; null for automatic or none. */
export type ColourOf = (element: XmlElement | undefined) => string | null;

const themeSlots = memoByBytes((bytes: Uint8Array): readonly string[] => {
  const scheme = childNamed(childNamed(parseXml(bytes), 'themeElements'), 'clrScheme');
  return SLOTS.map((slot, index) => {
    const colour = childNamed(scheme, slot)?.children[0];
    return (colour?.attributes.get('lastClr') ?? colour?.attributes.get('val') ?? OFFICE_THEME[index]!).toUpperCase();
  });
});

/** Lightened or darkened by a tint of -1 to 1, on the lightness of the colour (18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const range = 1 - Math.abs(2 * lightness - 1);
  // Saturation stays, so every channel keeps its share of the chroma the new lightness allows.
  const scale = range === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / range;
  return [red, green, blue]
    .map((channel) => Math.round(Math.min(1, Math.max(0, target + (channel - lightness) * scale)) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

export function colourReader(parts: Parts, workbookPart: string): ColourOf {
  const theme = parts.get(relatedPart(parts, workbookPart, 'theme') ?? '');
  const slots = theme ? themeSlots(theme) : OFFICE_THEME;
  return (element) => {
    if (!element) return null;
    const rgb = element.attributes.get('rgb');
    const index = numberAttribute(element, 'indexed');
    const slot = numberAttribute(element, 'theme');
    const named = index === null ? undefined : PALETTE.slice(index * 6, index * 6 + 6);
    const hex = slot !== null ? slots[slot] : (rgb?.slice(-6) ?? named);
    if (!hex || hex.length !== 6) return null;
    return `#${tinted(hex.toUpperCase(), numberAttribute(element, 'tint') ?? 0)}`;
  };
}
