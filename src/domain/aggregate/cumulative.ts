/** How the figures of quarters make that of the year: added up, averaged, or the last one stands (domain-rules 2.4). */
export const CUMULATIVE_KINDS = ['jumlah', 'rata-rata', 'posisi-akhir'] as const;
export type CumulativeKind = (typeof CUMULATIVE_KINDS)[number];

/** Relative: decimal targets add up with binary noise. */
const NOISE = 1e-9;

/** The figure up to the last of the quarters; null while one of them is missing, for a last position only the last counts. */
export function cumulated(quarters: readonly (number | null)[], kind: CumulativeKind): number | null {
  const last = quarters.at(-1) ?? null;
  if (kind === 'posisi-akhir' || last === null) return last;
  if (quarters.some((quarter) => quarter === null)) return null;
  const sum = quarters.reduce<number>((total, quarter) => total + quarter!, 0);
  return kind === 'jumlah' ? sum : sum / quarters.length;
}

/** The kinds by which the targets of four quarters give the target of the year; more than one, or none, proves nothing. */
export function kindsThatGive(yearTarget: number, quarterTargets: readonly number[]): readonly CumulativeKind[] {
  return CUMULATIVE_KINDS.filter((kind) => Math.abs(cumulated(quarterTargets, kind)! - yearTarget) <= NOISE * Math.max(1, Math.abs(yearTarget)));
}
