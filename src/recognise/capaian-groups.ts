import type { CapaianGroup, TableColumn } from './performance-table';

type GroupRole = 'target' | 'realisasi' | 'capaian' | 'kategori';
const GROUP_ROLES: ReadonlySet<string> = new Set<GroupRole>(['target', 'realisasi', 'capaian', 'kategori']);

/** Puts the columns of one year together, in column order. A second target of the same year opens a group of its own. */
export function capaianGroups(columns: readonly TableColumn[]): readonly CapaianGroup[] {
  const groups: { -readonly [Key in keyof CapaianGroup]: CapaianGroup[Key] }[] = [];
  columns.forEach((column, index) => {
    if (!GROUP_ROLES.has(column.role)) return;
    const role = column.role as GroupRole;
    const open = groups.find((group) => group.year === column.year && group.period === column.period && group[role] === null);
    if (open) open[role] = index;
    else groups.push({ year: column.year, period: column.period, target: null, realisasi: null, capaian: null, kategori: null, [role]: index });
  });
  return groups;
}
