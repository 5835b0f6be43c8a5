import { formatArea } from '../../workbook/address';

/** Excel takes no more arguments than 255. */
const MOST_ARGUMENTS = 200;

/** The sum of ranges, without `=`. */
export function sumFormula(runs: readonly string[]): string {
  const sums: string[] = [];
  for (let from = 0; from < runs.length; from += MOST_ARGUMENTS) sums.push(`SUM(${runs.slice(from, from + MOST_ARGUMENTS).join(',')})`);
  return sums.join('+');
}

/** `C6:C10` and `C12`: rows that follow each other are one range. */
export function rowRuns(rows: readonly number[], column: number): readonly string[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map(({ top, bottom }) => formatArea({ top, bottom, left: column, right: column }));
}
