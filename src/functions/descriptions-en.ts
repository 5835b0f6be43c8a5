export interface FunctionDescription {
  readonly description: string;
  /** By parameter name, which is the same in every language. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What Excel says of each function where its language is English, by function id. */
export const descriptionsEn: Readonly<Record<string, FunctionDescription>> = {
  CAPAIAN: {
    description: 'Computes the achievement (capaian) of a target. The result is a ratio: 1 is 100%.',
    parameters: {
      target: 'Target: a number, a text such as "100 %", or a range such as "80-90%". One cell or one column.',
      realisasi: 'What was achieved, in the unit of the target. One cell or one column.',
      polaritas: '"maks" (when empty; higher is better), "min", "min-rasio", "stabil", or "rentang" (a range).',
      batas: 'The highest achievement that counts, such as 120%. No cap when empty.',
      kebijakanNol: 'For a target of 0: "tolak" (when empty; no number), "seratus" for 100% when realisasi is 0 too, or "batas" for the cap when realisasi is above 0.',
    },
  },
  KATEGORI: {
    description: 'Names the category of an achievement or a score on the chosen scale.',
    parameters: {
      capaian: 'An achievement as a ratio such as 0.9884 (98.84%), or a score of 0-100 for a score scale. One cell or one column.',
      skala: 'LKJIP6 (when empty), PERMENDAGRI, PERMENDAGRI-91, BERHASIL4, PKO4 or SPM6 for achievements; SAKIP7, RB7, IKM2017, IKPA4 or NKA5 for scores.',
    },
  },
  ANGKA: {
    description: 'Reads a number written as Indonesian text, such as "Rp2.440.968.652.000,-", "87,34 Poin" or "98,84%".',
    parameters: {
      teks: 'Text with dots between thousands and a comma as the decimal mark. One cell or one column.',
    },
  },
};
