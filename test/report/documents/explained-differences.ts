/** By table of a document: cells, as `row,column` from 1 below its header, that our sheet rightly shows otherwise, and why. */
export const explained: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '10-tabel-3.3-vs-renstra': {
    '10,4': 'the target of the year is that of Tabel 3.1, which prints 100,00; Tabel 3.3 prints the same target as 100',
  },
  '11-perbandingan-standar-nasional 1-12': {
    '9,5': 'printed as in Tabel 3.1, where it is an anomaly: 425 of 430 is 98,84%',
    '12,5': 'the realisasi is that of Tabel 3.1, 13,11,00, which nobody can read',
  },
};
