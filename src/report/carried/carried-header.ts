import { TIER_MARK } from '../../recognise/performance-table';
import type { Area } from '../../workbook/address';
import type { PlanCell } from '../../workbook/sheet-plan';
import type { BlockPart } from '../table-block';

/** The tiers of a heading as the source has them, from above. */
export const headerTiers = (header: string): readonly string[] => header.split(TIER_MARK);

/**
 * A header of as many tiers as the deepest heading: headings that begin alike stand under one cell, a heading of fewer
 * tiers stands over the rest. `joined` are columns whose heading is one cell with that of the column before.
 */
export function carriedHeader(top: number, headings: readonly (readonly string[])[], joined: ReadonlySet<number> = new Set()): BlockPart {
  const paths = headings.map((path, column) => (opensGroup(headings, column) ? [...path, path.at(-1)!] : path));
  const depth = Math.max(...paths.map(({ length }) => length));
  const bottom = top + depth - 1;
  const cells: PlanCell[] = [];
  const merges: Area[] = [];
  for (let tier = 0; tier < depth; tier += 1) {
    for (let column = 0; column < paths.length; ) {
      const path = paths[column]!;
      let right = column;
      while (right + 1 < paths.length && (joined.has(right + 1) || beginAlike(path, paths[right + 1]!, tier))) right += 1;
      if (tier < path.length) {
        const area = { top: top + tier, bottom: tier === path.length - 1 ? bottom : top + tier, left: column, right };
        cells.push({ row: area.top, column, role: 'header', value: path[tier]! });
        if (area.bottom > area.top || right > column) merges.push(area);
      }
      column = right + 1;
    }
  }
  return { cells, merges, bottom };
}

/** `BDT` beside `BDT › NIK` is a column of the group of its own name. */
const opensGroup = (headings: readonly (readonly string[])[], column: number): boolean => {
  const path = headings[column]!;
  return [column - 1, column + 1].some((beside) => {
    const other = headings[beside];
    return other !== undefined && other.length > path.length && path.every((words, tier) => words === other[tier]);
  });
};

/** True for two headings under one cell of this tier, each going on below it. */
const beginAlike = (one: readonly string[], other: readonly string[], tier: number): boolean =>
  one.length > tier + 1 && other.length > tier + 1 && one.slice(0, tier + 1).every((words, at) => words === other[at]);
