import type { Figure } from './figures';

const CAPS = [100, 110, 120, 125, 150, 200];

/**
 * What could make this percentage the capaian after all, or null: the formulas of domain-rules 2 (F1 to F4), a cap, the other
 * percent scale, and what a realisasi printed with decimals may have been before rounding. A reviewer who can say one of
 * these has no error to prove.
 */
export function explanationOf(percent: number, decimals: number, target: number, realisasi: Pick<Figure, 'value' | 'decimals'>): string | null {
  const half = 0.5 * 10 ** -decimals + 1e-9;
  const slack = realisasi.decimals > 0 ? 0.5 * 10 ** -realisasi.decimals : 0;
  const formulas: [string, (value: number) => number][] = [
    ['realisasi : target', (value) => value / target],
    ['(2 x target - realisasi) : target', (value) => (2 * target - value) / target],
    ['target : realisasi', (value) => target / value],
    ['1 - |realisasi - target| : target', (value) => 1 - Math.abs(value - target) / target],
  ];
  for (const [name, ratio] of formulas) {
    const ends = [realisasi.value - slack, realisasi.value, realisasi.value + slack].map((value) => ratio(value) * 100);
    for (const factor of [1, 100, 0.01]) {
      // Cut off instead of rounded: twice the half.
      if (percent >= Math.min(...ends) * factor - 2 * half && percent <= Math.max(...ends) * factor + 2 * half) return factor === 1 ? name : `${name}, another percent scale`;
    }
  }
  return CAPS.some((cap) => percent === cap && realisasi.value / target > cap / 100) ? 'a cap' : null;
}
