import { yearsInText } from './years-in-text';

const OF_A_YEAR = /\btahun\s+ke\b/i;
const ORDINAL = /^(?:tahun\s*)?(?:ke\s*[-–]?\s*)?(\d|i{1,3}|iv|vi?)$/i;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** Which year of its plan a column speaks of: `Target pada Tahun ke- › 2`, `Tahun ke-2`; null where it says none. */
export function ordinalYear(path: readonly string[]): number | null {
  if (!OF_A_YEAR.test(path.join(' ').replace(/[-–]/g, ' '))) return null;
  const ordinal = ORDINAL.exec(path.at(-1)!.trim())?.[1]?.toLowerCase();
  if (ordinal === undefined) return null;
  const roman = ROMAN.indexOf(ordinal);
  return roman >= 0 ? roman + 1 : Number(ordinal);
}

/**
 * The calendar years of such columns where the title names the first and the last of just as many: a plan of 2021-2026 with five
 * years may begin in either of two, and then nobody can say.
 */
export function yearsOfOrdinals(paths: readonly (readonly string[])[], title: string): (path: readonly string[]) => number | null {
  const count = new Set(paths.flatMap((path) => ordinalYear(path) ?? [])).size;
  const [first, last, ...others] = yearsInText(title);
  if (first === undefined || last === undefined || others.length > 0 || last - first + 1 !== count) return () => null;
  return (path) => {
    const ordinal = ordinalYear(path);
    return ordinal === null || ordinal < 1 ? null : first + ordinal - 1;
  };
}
