import type { Result } from '../result';

/** The components of the AKIP evaluation and the most each can bring, PermenPANRB 88/2021. */
export const akipComponents = [
  { component: 'Perencanaan Kinerja', highest: 30 },
  { component: 'Pengukuran Kinerja', highest: 30 },
  { component: 'Pelaporan Kinerja', highest: 15 },
  { component: 'Evaluasi Akuntabilitas Kinerja Internal', highest: 25 },
] as const;

export type AkipReason = 'missing-value' | 'outside-weight';

/** Nilai AKIP, 0-100: the sum of its four components, each within its weight. */
export function akip(components: readonly (number | null)[]): Result<number, AkipReason> {
  if (components.length !== akipComponents.length || components.includes(null)) return { ok: false, reason: 'missing-value' };
  const values = components as readonly number[];
  if (values.some((value, index) => value < 0 || value > akipComponents[index]!.highest)) return { ok: false, reason: 'outside-weight' };
  return { ok: true, value: values.reduce((sum, value) => sum + value, 0) };
}
