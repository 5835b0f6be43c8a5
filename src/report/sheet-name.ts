import type { Settings } from '../workbook/settings';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import type { Layout } from './layout';

/** The sheet a layout is made on, and the sheet that has its name but is none of this layout's; null where the name is free. */
export interface ReportSheetName {
  readonly name: string;
  readonly takenBy: SheetSnapshot | null;
}

/**
 * Where the layout stands already, that very sheet, whatever it is called by now; else the name chosen for it, else its own.
 * Excel takes names that differ only in case for one.
 */
export function reportSheetName({ id, sheetName }: Pick<Layout, 'id' | 'sheetName'>, { sheets }: Snapshot, { report }: Settings): ReportSheetName {
  const wanted = report.sheetNames[id] ?? sheetName;
  const own = sheets.filter(({ layout }) => layout === id);
  const standing = own.find(({ name }) => isSameSheetName(name, wanted)) ?? own[0];
  if (standing) return { name: standing.name, takenBy: null };
  return { name: wanted, takenBy: sheets.find(({ name }) => isSameSheetName(name, wanted)) ?? null };
}

export const isSameSheetName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const LONGEST = 31;

/** A name nobody has yet, made from the one that is taken: `Ringkasan (2)`. */
export function freeSheetName(taken: string, { sheets }: Snapshot): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = `${taken.slice(0, LONGEST - ending.length)}${ending}`;
    if (!sheets.some((sheet) => isSameSheetName(sheet.name, name))) return name;
  }
}

/** Whether Excel takes the text as the name of a sheet. */
export function isSheetName(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST && !/[[\]:*?/\\]/.test(text) && !/^'|'$/.test(text) && !/^(history|riwayat)$/i.test(text);
}
