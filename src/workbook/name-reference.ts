import type { Address, Area } from './address';
import { formatArea, parseArea, quoteSheet } from './address';

/** What a name of the workbook says of an area: `'Tabel 3.1'!$D$5:$F$7`; one cell is said once. */
export function areaReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

const ONE_AREA = /^=?(?:'((?:[^']|'')+)'|([^'!\s]+))!([$A-Z\d:]+)$/i;

/** The area a name stands for, with or without the `=` hosts put before it; null for a formula, a constant or several areas. */
export function parseReference(text: string): Address | null {
  const match = ONE_AREA.exec(text.trim());
  const area = match && parseArea(match[3]!);
  return area ? { sheet: (match[1] ?? match[2]!).replaceAll("''", "'"), ...area } : null;
}

/** Whether a name stands for cells that are gone, so that nothing can be reckoned with it. */
export function isLost(text: string): boolean {
  return text.includes('#REF!');
}
