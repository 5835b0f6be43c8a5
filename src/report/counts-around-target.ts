/** 1 as computed may come out a hair below 1: nearer than this is 100 %. */
const NOISE = 1e-9;

export interface Count {
  /** Without `=`. */
  readonly formula: string;
  readonly value: number;
}

/** How many capaian of a range are above, at and below 100 %; texts and empty cells are none. */
export function countsAroundTarget(range: string, ratios: readonly (number | null)[]): Readonly<Record<'above' | 'at' | 'below', Count>> {
  const numbers = ratios.filter((ratio) => ratio !== null);
  // The bound is joined as a number: a decimal typed inside the criterion would be read by the host's own locale.
  const count = (sign: string, bound: string): string => `COUNTIF(${range},"${sign}"&${bound})`;
  return {
    above: { formula: count('>', '1+1E-9'), value: numbers.filter((ratio) => ratio > 1 + NOISE).length },
    at: {
      formula: `${count('>=', '1-1E-9')}-${count('>', '1+1E-9')}`,
      value: numbers.filter((ratio) => ratio >= 1 - NOISE && ratio <= 1 + NOISE).length,
    },
    below: { formula: count('<', '1-1E-9'), value: numbers.filter((ratio) => ratio < 1 - NOISE).length },
  };
}
