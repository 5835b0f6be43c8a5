import type { CapaianGroup, PerformanceTable } from '../../recognise/performance-table';
import { isTransposed } from './capaian-rows';

/**
 * One way a capaian column may be worked out: which columns give its target and its realisasi. Several columns are
 * added up (cumulative to the period), or averaged where `mean` says so.
 */
export interface CapaianBasis {
  readonly targets: readonly number[];
  readonly realisasi: readonly number[];
  readonly mean: boolean;
}

const basis = (targets: readonly number[], realisasi: readonly number[], mean = false): CapaianBasis => ({ targets, realisasi, mean });

/**
 * The ways in use for the capaian of a group, the plain one first: its own target and realisasi; in a quarterly form
 * also the target of the whole year and the cumulative figures (domain-rules 2.4); the target
 * at the end of the renstra, and the one before a change. Empty where the table has no target or no realisasi to go with it.
 */
export function capaianBases(table: PerformanceTable, group: CapaianGroup): readonly CapaianBasis[] {
  const { target, realisasi } = group;
  if (isTransposed(table)) return target !== null && realisasi !== null ? [basis([target], [realisasi])] : [];
  const sameYear = (other: CapaianGroup): boolean => other.year === group.year || other.year === null || group.year === null;
  const near = table.groups.filter(sameYear);
  const parts = near.filter(({ period }) => period !== null);
  const yearTargets = near.flatMap((other) => (other.period === null && other.target !== null ? [other.target] : []));
  const endTargets = table.columns.flatMap(({ role }, index) => (role === 'target-akhir' ? [index] : []));
  const found: CapaianBasis[] = [];

  const own = (pick: 'target' | 'realisasi'): readonly number[] => {
    const column = group[pick];
    if (column !== null) return [column];
    return near.flatMap((other) => (other.period === group.period && other[pick] !== null ? [other[pick]] : []));
  };
  const ownTargets = own('target');
  const ownRealisasi = own('realisasi');
  for (const r of ownRealisasi) for (const t of ownTargets) found.push(basis([t], [r]));

  if (group.period !== null) {
    const until = parts.filter(({ period }) => period!.slice(0, 1) === group.period!.slice(0, 1) && period! <= group.period!);
    const realisasiSoFar = until.flatMap((other) => (other.realisasi === null ? [] : [other.realisasi]));
    const targetsSoFar = until.flatMap((other) => (other.target === null ? [] : [other.target]));
    for (const r of ownRealisasi) for (const t of yearTargets) found.push(basis([t], [r]));
    if (realisasiSoFar.length > 1) {
      if (targetsSoFar.length > 1) found.push(basis(targetsSoFar, realisasiSoFar));
      for (const t of [...ownTargets, ...yearTargets]) found.push(basis([t], realisasiSoFar));
    }
  } else if (parts.length > 0) {
    const all = parts.flatMap((other) => (other.realisasi === null ? [] : [other.realisasi]));
    for (const t of yearTargets) {
      if (all.length > 1) found.push(basis([t], all), basis([t], all, true));
      if (all.length > 0) found.push(basis([t], [all.at(-1)!]));
    }
    // `Target TW II | Realisasi TW II | Capaian`: beside the target of the year the capaian may be that of the quarter.
    const last = ownRealisasi.length === 0 ? parts.findLast((other) => other.target !== null && other.realisasi !== null) : undefined;
    if (last) found.push(basis([last.target!], [last.realisasi!]));
  }
  const replaced = table.columns.flatMap(({ role, superseded, year, period }, index) => (role === 'target' && superseded && year === group.year && period === group.period ? [index] : []));
  for (const r of ownRealisasi) for (const t of [...replaced, ...endTargets]) found.push(basis([t], [r]));
  return found;
}
