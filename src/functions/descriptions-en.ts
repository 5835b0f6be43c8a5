export interface FunctionDescription {
  readonly description: string;
  /** By parameter name, which is the same in every language. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly result: string;
}

/** What Excel says of each function where its language is English, by function id. */
export const descriptionsEn: Readonly<Record<string, FunctionDescription>> = {
  CAPAIAN: {
    description: 'Computes the achievement (capaian) of a target. The result is a ratio: 1 is 100%.',
    parameters: {
      target: 'Target: a number, a text such as "100 %", or a range such as "80-90%". One cell or one column.',
      realisasi: 'What was achieved, in the unit of the target. One cell or one column.',
      polaritas: '"maks" (when empty; higher is better), "min", "min-rasio", "stabil", or "rentang" (a range).',
      batas: 'The highest achievement that counts, such as 120%. No cap when empty or "tanpa batas".',
      kebijakanNol: 'For a target of 0: "tolak" (when empty; no number), "seratus" for 100% when realisasi is 0 too, or "batas" for the cap when realisasi is above 0.',
    },
    result: 'The capaian as a ratio.',
  },
  KATEGORI: {
    description: 'Names the category of an achievement or a score on the chosen scale.',
    parameters: {
      capaian: 'An achievement as a ratio such as 0.9884 (98.84%), or a score of 0-100 for a score scale. One cell or one column.',
      skala: 'The id of a scale, such as LKJIP6 (when empty), PERMENDAGRI or SAKIP7 (KINERJA.SKALA lists one), or your own table: category and range, or category, lower and upper bound.',
    },
    result: 'The name of the category.',
  },
  ANGKA: {
    description: 'Reads a number written as Indonesian text, such as "Rp2.440.968.652.000,-", "87,34 Poin" or "98,84%".',
    parameters: {
      teks: 'Text with dots between thousands and a comma as the decimal mark. One cell or one column.',
    },
    result: 'The number; a percentage becomes a ratio, so "98,84%" becomes 0.9884.',
  },
  RERATA: {
    description: 'Computes the mean of a range. An empty cell fails it unless told to be ignored.',
    parameters: {
      nilai: 'A range of values, such as a column of capaian.',
      jenis: '"biasa" (plain, when empty), "geometrik", or "tertimbang" (weighted).',
      bobot: 'A range of weights, one for each value; for "tertimbang" only.',
      kosong: '"tolak" (refuse, when empty) or "abaikan" (ignore) for cells without a value.',
    },
    result: 'The mean.',
  },
  RERATASASARAN: {
    description: 'Takes the mean capaian of each sasaran, and then the mean of those.',
    parameters: {
      sasaran: 'The sasaran column; an empty cell continues the sasaran above.',
      capaian: 'The capaian column, as long as the sasaran column.',
      kosong: '"tolak" (refuse, when empty) or "abaikan" (ignore) for cells without a capaian.',
    },
    result: 'The mean of the sasaran means.',
  },
  PERSENTASE: {
    description: 'Divides a numerator by its denominator. The result is a ratio: 1 is 100%.',
    parameters: {
      pembilang: 'How many meet the condition. One cell or one column.',
      penyebut: 'How many there are in all. One cell or one column.',
    },
    result: 'Numerator over denominator, as a ratio.',
  },
  PERTUMBUHAN: {
    description: 'Computes growth from an earlier value. The result is a ratio: 0.1 is a rise of 10%.',
    parameters: {
      sebelum: 'The value of the earlier period. One cell or one column.',
      sekarang: 'The value of this period. One cell or one column.',
    },
    result: 'The growth as a ratio.',
  },
  STATUS: {
    description: 'Says whether the target was passed, met or missed.',
    parameters: {
      capaian: 'Capaian as a ratio, such as 0.9884 or 98.84%. One cell or one column.',
    },
    result: 'Where it stands against the target.',
  },
  REKAP: {
    description: 'Counts the capaian above, at and below 100%, and those not there yet.',
    parameters: {
      capaian: 'A column of capaian as ratios.',
    },
    result: 'Four rows: words and counts.',
  },
  SERAPAN: {
    description: 'Computes the share of the budget that was spent. The result is a ratio: 1 is all of it.',
    parameters: {
      pagu: 'The budget ceiling. One cell or one column.',
      realisasi: 'What was spent. One cell or one column.',
    },
    result: 'The share spent, as a ratio.',
  },
  SISA: {
    description: 'Computes what is left of the budget.',
    parameters: {
      pagu: 'The budget ceiling. One cell or one column.',
      realisasi: 'What was spent. One cell or one column.',
    },
    result: 'What is left of the pagu.',
  },
  EFISIENSI: {
    description: 'Computes efficiency as the annex of PMK 214/2017 has it, from pagu, capaian and realisasi of all outputs.',
    parameters: {
      pagu: 'The pagu of each output.',
      capaian: 'The capaian of each output as a ratio.',
      realisasi: 'What was spent on each output.',
    },
    result: 'The efficiency as a ratio.',
  },
  NILAIEFISIENSI: {
    description: 'Turns an efficiency into a score of 0 to 1; the efficiency is confined to -20% to 20%.',
    parameters: {
      efisiensi: 'The efficiency as a ratio, such as 0.1 or 10%.',
    },
    result: 'The efficiency score as a ratio.',
  },
  IKPA: {
    description: 'Computes the final IKPA score: the sum of scores times weights over the weights that apply.',
    parameters: {
      nilai: 'The scores of the indicators, 0-100; leave empty what does not apply.',
      bobot: 'A range of weights, or "PER-5/PB/2022" or "PER-5/PB/2024".',
      pengurang: 'The deduction for dispensasi SPM of PER-5/PB/2024.',
    },
    result: 'The final IKPA score.',
  },
  NKA: {
    description: 'Computes the budget performance score: 50% planning and 50% execution.',
    parameters: {
      perencanaan: 'The planning score (SMART), 0-100.',
      pelaksanaan: 'The execution score (IKPA), 0-100.',
    },
    result: 'The budget performance score.',
  },
  IKM: {
    description: 'Computes the public satisfaction index from the mean score of each element, as PermenPANRB 14/2017 has it.',
    parameters: {
      unsur: 'The mean score of each element, 1 to 4.',
    },
    result: 'An index of 25 to 100.',
  },
  SPM: {
    description: 'Computes the minimum service index: 80% recipients served and 20% minimal quality. These weights were not checked against the regulation.',
    parameters: {
      penerima: 'The capaian of recipients served, as a ratio.',
      mutu: 'The capaian of minimal quality, as a ratio.',
    },
    result: 'The index as a ratio.',
  },
  AKIP: {
    description: 'Adds up the AKIP score from the four components of PermenPANRB 88/2021 (30, 30, 15, 25).',
    parameters: {
      perencanaan: 'The score for planning, 30 at most.',
      pengukuran: 'The score for measurement, 30 at most.',
      pelaporan: 'The score for reporting, 15 at most.',
      evaluasi: 'The score for internal evaluation, 25 at most.',
    },
    result: 'The AKIP score.',
  },
  TERBILANG: {
    description: 'Writes a whole number in Indonesian words, as agreements do for the budget.',
    parameters: {
      angka: 'A whole number. One cell or one column.',
      satuan: 'The word behind it, such as "rupiah".',
    },
    result: 'The number in Indonesian words.',
  },
  SKALA: {
    description: 'Lists the categories of a scale with their ranges, best first.',
    parameters: {
      skala: 'The id of a scale, such as LKJIP6 (when empty).',
    },
    result: 'Two columns: category and range.',
  },
  PERIKSA: {
    description: 'Checks a printed capaian against its target and realisasi.',
    parameters: {
      target: 'Target. One cell or one column.',
      realisasi: 'What was achieved, in the unit of the target.',
      tercetak: 'The printed capaian as a ratio, such as 0.9884 or "98,84%".',
      polaritas: '"maks" (when empty), "min", "min-rasio", or "stabil".',
      batas: 'The highest achievement that counts, such as 120%, or "tanpa batas" for no cap.',
    },
    result: '"Cocok" (agrees), or the capaian it should be, in Indonesian words.',
  },
  NARASI: {
    description: 'Composes the Indonesian sentences of a report on one indicator: target, realisasi, capaian, and comparisons.',
    parameters: {
      indikator: 'The name of the indicator. One cell or one column.',
      target: 'Target. With the unit % a number is a ratio, such as 0.95 shown as 95%.',
      realisasi: 'What was achieved, in the same unit.',
      satuan: 'The unit written behind the figures, such as "orang" or "%".',
      polaritas: '"maks" (when empty), "min", "min-rasio", or "stabil".',
      tahunLalu: 'The realisasi of last year, for the sentence that compares.',
      targetAkhir: 'The final renstra target, for the sentence that compares.',
      batas: 'The highest achievement that counts, such as 120%, or "tanpa batas" for no cap.',
      kebijakanNol: 'For a target of 0: "tolak" (when empty; no number), "seratus" for 100% when realisasi is 0 too, or "batas" for the cap when realisasi is above 0.',
    },
    result: 'One to three sentences.',
  },
};
