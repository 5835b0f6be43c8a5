import { CUMULATIVE } from './column-meaning';
import type { CapaianGroup, TableColumn } from './performance-table';

type GroupRole = 'target' | 'realisasi' | 'capaian' | 'kategori';
const GROUP_ROLES: ReadonlySet<string> = new Set<GroupRole>(['target', 'realisasi', 'capaian', 'kategori']);

/** A capaian measured by the end of the renstra has no target of the year to be held against. */
const AGAINST_THE_END = /akhir|renstra|rpjm|jangka menengah/i;

/**
 * Puts the columns of one year and period together, in column order; what counts from the start of the year (`s.d. TW
 * II`) stays apart from the quarter's own, and a target that a change has replaced takes no part. A second target of the same
 * year opens a group of its own, and so does a capaian towards the end of the renstra, with the realisasi it is worked out
 * from and no target.
 */
export function capaianGroups(columns: readonly TableColumn[]): readonly CapaianGroup[] {
  const groups: { -readonly [Key in keyof CapaianGroup]: CapaianGroup[Key] }[] = [];
  const cumulative: boolean[] = [];
  const hasTargetAkhir = columns.some(({ role }) => role === 'target-akhir');
  const hasTarget = columns.some(({ role }) => role === 'target');
  columns.forEach((column, index) => {
    if (!GROUP_ROLES.has(column.role) || column.superseded) return;
    const role = column.role as GroupRole;
    const { year, period } = column;
    if (role === 'capaian' && hasTargetAkhir && (!hasTarget || AGAINST_THE_END.test(column.header))) {
      const realisasi = (groups.findLast((group) => group.year === year && group.period === period) ?? groups.at(-1))?.realisasi ?? null;
      groups.push({ year, period, target: null, realisasi, capaian: index, kategori: null });
      cumulative.push(false);
      return;
    }
    const counts = period !== null && CUMULATIVE.test(column.header);
    const open = groups.find((group, at) => group.year === year && group.period === period && cumulative[at] === counts && group[role] === null);
    if (open) open[role] = index;
    else {
      groups.push({ year, period, target: null, realisasi: null, capaian: null, kategori: null, [role]: index });
      cumulative.push(counts);
    }
  });
  return groups;
}
