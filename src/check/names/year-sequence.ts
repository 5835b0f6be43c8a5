import type { ColumnRole, PerformanceTable } from '../../recognise/performance-table';

/** A column whose year breaks the run of years of its neighbours, and the year the run asks for. */
export interface OddYear {
  readonly index: number;
  readonly printed: number;
  readonly expected: number;
}

const RUN: ReadonlySet<ColumnRole> = new Set(['target', 'realisasi', 'capaian', 'pagu', 'realisasi-anggaran', 'serapan', 'nilai', 'jumlah']);
const SHORTEST_RUN = 4;

/**
 * Columns of one role that go up a year at a time, but for one: 2020, 2021, 2021, 2023, 2024. Several odd ones, or a run of
 * fewer than four, prove nothing.
 */
export function oddYears({ columns }: PerformanceTable): readonly OddYear[] {
  const byRole = new Map<ColumnRole, number[]>();
  columns.forEach(({ role, year, period }, index) => {
    if (year === null || period !== null || !RUN.has(role)) return;
    const run = byRole.get(role);
    if (run) run.push(index);
    else byRole.set(role, [index]);
  });
  return [...byRole.values()].flatMap((run) => {
    if (run.length < SHORTEST_RUN) return [];
    const starts = new Map<number, number>();
    run.forEach((index, at) => starts.set(columns[index]!.year! - at, (starts.get(columns[index]!.year! - at) ?? 0) + 1));
    const [start] = [...starts].sort((a, b) => b[1] - a[1])[0]!;
    const odd = run.flatMap((index, at) => {
      const { year } = columns[index]!;
      return year === start + at ? [] : [{ index, printed: year!, expected: start + at }];
    });
    return odd.length === 1 ? odd : [];
  });
}
