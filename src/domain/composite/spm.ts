/** Shares of the index, Permendagri 59/2021; [UNVERIFIED] in the regulation's text (domain-rules 4). */
export const spmShares = { penerimaLayanan: 0.8, mutuMinimal: 0.2, verified: false } as const;

/** Indeks pencapaian SPM as a ratio, from the capaian of recipients served and of minimal quality, each a ratio. */
export const spmIndex = (penerimaRatio: number, mutuRatio: number): number =>
  spmShares.penerimaLayanan * penerimaRatio + spmShares.mutuMinimal * mutuRatio;
