import type { SelftestCase } from './selftest-case';

// Texts with a percent sign stand in cells: engines that are not Excel may take them for numbers inside a formula.
const TEGAL = 'LKjIP Dinsos Kab. Tegal 2018';
const REHSOS = 'LKj Ditjen Rehabilitasi Sosial 2023';

const capaian: readonly SelftestCase[] = [
  { about: 'selftest.maks', call: 'CAPAIAN', args: [430, 425], expected: 0.98837209302326, reckoning: `425/430; ${TEGAL}, Tabel 3.1` },
  { about: 'selftest.maks', call: 'CAPAIAN', args: [65, 65], expected: 1, reckoning: `65/65; ${TEGAL}, Tabel 3.1` },
  { about: 'selftest.maks', call: 'CAPAIAN', args: [125, 110], expected: 0.88, reckoning: `110/125; ${TEGAL}, Tabel 3.1` },
  { about: 'selftest.maks', call: 'CAPAIAN', args: [350, 423], expected: 1.20857142857143, reckoning: `423/350; ${TEGAL}, Tabel 3.1` },
  { about: 'selftest.maks', call: 'CAPAIAN', args: [82, 97.72], expected: 1.19170731707317, reckoning: `97,72/82; ${REHSOS}` },
  { about: 'selftest.text-numbers', call: 'CAPAIAN', args: ['430 Orang', '425 Orang'], expected: 0.98837209302326, reckoning: '425/430' },
  { about: 'selftest.text-numbers', call: 'CAPAIAN', args: [{ cells: ['80%'] }, { cells: ['88,04%'] }], expected: 1.1005, reckoning: '88,04/80' },
  { about: 'selftest.min', call: 'CAPAIAN', args: [10, 5, 'min'], expected: 1.5, reckoning: '(2*10-5)/10' },
  { about: 'selftest.min', call: 'CAPAIAN', args: [10, 12, 'min'], expected: 0.8, reckoning: '(2*10-12)/10' },
  { about: 'selftest.min-rasio', call: 'CAPAIAN', args: [10, 5, 'min-rasio'], expected: 2, reckoning: '10/5' },
  { about: 'selftest.stabil', call: 'CAPAIAN', args: [10, 8, 'stabil'], expected: 0.8, reckoning: '1-2/10' },
  { about: 'selftest.rentang', call: 'CAPAIAN', args: ['80-90', 85, 'rentang'], expected: 1, reckoning: '80 <= 85 <= 90' },
  { about: 'selftest.rentang', call: 'CAPAIAN', args: ['80-90', 60, 'rentang'], expected: 0.75, reckoning: '60/80' },
  { about: 'selftest.cap', call: 'CAPAIAN', args: [10, 15, 'maks', 1.2], expected: 1.2, reckoning: '15/10 > 1,2' },
  { about: 'selftest.cap', call: 'CAPAIAN', args: [10, 15, 'maks', '120%'], expected: 1.2, reckoning: '15/10 > 120%' },
  { about: 'selftest.zero-target', call: 'CAPAIAN', args: [0, 5], expected: '#DIV/0!', reckoning: '5/0' },
  { about: 'selftest.zero-target', call: 'CAPAIAN', args: [0, 0, 'maks', null, 'seratus'], expected: 1, reckoning: '"seratus": 0/0 = 100%' },
  { about: 'selftest.zero-target', call: 'CAPAIAN', args: [0, 5, 'maks', 1.2, 'batas'], expected: 1.2, reckoning: '"batas": 5 > 0 = 120%' },
  { about: 'selftest.missing', call: 'CAPAIAN', args: [10, 'N/A'], expected: '#N/A', reckoning: 'N/A' },
  { about: 'selftest.missing', call: 'CAPAIAN', args: ['-', 10], expected: '#N/A', reckoning: '-' },
  { about: 'selftest.unreadable', call: 'CAPAIAN', args: [13.8, '13,11,00'], expected: '#VALUE!', reckoning: `13,11,00; ${TEGAL}` },
  { about: 'selftest.unreadable', call: 'CAPAIAN', args: ['App', 5], expected: '#VALUE!', reckoning: `App; ${TEGAL}` },
  { about: 'selftest.mixed-percent', call: 'CAPAIAN', args: [{ cells: ['100%'] }, 95], expected: '#VALUE!', reckoning: '95 = 95% | 9.500%' },
  { about: 'selftest.out-of-domain', call: 'CAPAIAN', args: [10, 5, 'maks', 120], expected: '#NUM!', reckoning: '120 = 12.000%' },
  { about: 'selftest.guard', call: 'CAPAIAN', args: [430, { cells: [null] }], around: 'guard', expected: '', reckoning: '""' },
  {
    about: 'selftest.range',
    call: 'CAPAIAN',
    args: [{ cells: [430, 65, 125] }, { cells: [425, 65, 110] }],
    around: 'sum',
    expected: 2.86837209302326,
    reckoning: '425/430 + 65/65 + 110/125',
  },
  { about: 'selftest.range', call: 'CAPAIAN', args: [10, { cells: [5, 20, 10] }, 'min'], around: { index: 1 }, expected: 1.5, reckoning: '(2*10-5)/10' },
  {
    about: 'selftest.range',
    call: 'CAPAIAN',
    args: [{ cells: [10, 0, 10] }, { cells: [5, 5, 20] }],
    around: { index: 2 },
    expected: '#DIV/0!',
    reckoning: '5/0',
  },
  { about: 'selftest.unequal-ranges', call: 'CAPAIAN', args: [{ cells: [1, 2] }, { cells: [1, 2, 3] }], expected: '#VALUE!', reckoning: '1x2, 1x3' },
];

const kategori: readonly SelftestCase[] = [
  { about: 'selftest.band', call: 'KATEGORI', args: [0.9884], expected: 'Memuaskan', reckoning: '85 < 98,84 <= 100' },
  { about: 'selftest.band', call: 'KATEGORI', args: [{ cells: ['98,84%'] }], expected: 'Memuaskan', reckoning: '85 < 98,84 <= 100' },
  { about: 'selftest.band-edge', call: 'KATEGORI', args: [0.85], expected: 'Sangat Baik', reckoning: '75 < 85 <= 85' },
  { about: 'selftest.band-edge', call: 'KATEGORI', args: [0.75], expected: 'Baik', reckoning: '65 < 75 <= 75' },
  { about: 'selftest.band', call: 'KATEGORI', args: [1.2, 'PERMENDAGRI'], expected: 'Sangat Tinggi', reckoning: '120 > 90' },
  { about: 'selftest.band', call: 'KATEGORI', args: [80.09, 'SAKIP7'], expected: 'A (Memuaskan)', reckoning: '80 < 80,09 <= 90' },
  { about: 'selftest.band', call: 'KATEGORI', args: [91.48, 'IKM2017'], expected: 'A (Sangat Baik)', reckoning: '955/261*25 = 91,48; 88,31-100,00' },
  { about: 'selftest.band-edge', call: 'KATEGORI', args: [88.305, 'IKM2017'], expected: 'A (Sangat Baik)', reckoning: '88,305 = 88,31; 88,31-100,00' },
  { about: 'selftest.band', call: 'KATEGORI', args: [89.45, 'IKPA4'], expected: 'Baik', reckoning: `89 <= 89,45 < 95; ${REHSOS}` },
  { about: 'selftest.band', call: 'KATEGORI', args: [91.31, 'NKA5'], expected: 'Sangat Baik', reckoning: `91,31 > 90; ${REHSOS}` },
  { about: 'selftest.out-of-domain', call: 'KATEGORI', args: [98.84], expected: '#NUM!', reckoning: '98,84 = 9.884%' },
  { about: 'selftest.missing', call: 'KATEGORI', args: ['-'], expected: '#N/A', reckoning: '-' },
  { about: 'selftest.unknown-scale', call: 'KATEGORI', args: [0.9, 'LAIN'], expected: '#VALUE!', reckoning: 'LAIN' },
  { about: 'selftest.range', call: 'KATEGORI', args: [{ cells: [0.9, 0.5, 0.7] }], around: { index: 3 }, expected: 'Baik', reckoning: '65 < 70 <= 75' },
];

const angka: readonly SelftestCase[] = [
  { about: 'selftest.numeral', call: 'ANGKA', args: ['Rp2.440.968.652.000,-'], expected: 2440968652000, reckoning: `2.440.968.652.000; ${REHSOS}` },
  { about: 'selftest.numeral', call: 'ANGKA', args: ['87,34 Poin'], expected: 87.34, reckoning: '87,34' },
  { about: 'selftest.numeral', call: 'ANGKA', args: ['80,09**'], expected: 80.09, reckoning: `80,09; ${REHSOS}` },
  { about: 'selftest.numeral', call: 'ANGKA', args: [{ cells: ['98,84%'] }], expected: 0.9884, reckoning: '98,84/100' },
  { about: 'selftest.numeral', call: 'ANGKA', args: ['142.000'], expected: 142000, reckoning: '142.000' },
  { about: 'selftest.unreadable', call: 'ANGKA', args: ['13,11,00'], expected: '#VALUE!', reckoning: `13,11,00; ${TEGAL}` },
  { about: 'selftest.unreadable', call: 'ANGKA', args: [{ cells: ['80-90%'] }], expected: '#VALUE!', reckoning: '80 | 90' },
  { about: 'selftest.missing', call: 'ANGKA', args: ['N/A'], expected: '#N/A', reckoning: 'N/A' },
  {
    about: 'selftest.range',
    call: 'ANGKA',
    args: [{ cells: ['Rp2.387.590.951.660', 'Rp53.377.700.340'] }],
    around: 'sum',
    expected: 2440968652000,
    reckoning: `2.387.590.951.660 + 53.377.700.340; ${REHSOS}`,
  },
  {
    about: 'selftest.numeral-ambiguous',
    call: 'ANGKA',
    args: [{ cells: ['142.000', '136,701'] }],
    around: { index: 1 },
    expected: '#VALUE!',
    reckoning: '142.000 = 142.000 | 142',
  },
];

const means: readonly SelftestCase[] = [
  { about: 'selftest.mean', call: 'RERATA', args: [{ cells: [1, 0.9, 1.1] }], expected: 1, reckoning: '(1 + 0,9 + 1,1)/3' },
  { about: 'selftest.mean', call: 'RERATA', args: [{ cells: [95, 80] }, 'tertimbang', { cells: [60, 40] }], expected: 89, reckoning: '(95*60 + 80*40)/100' },
  { about: 'selftest.missing', call: 'RERATA', args: [{ cells: [1, null, 0.8] }], expected: '#N/A', reckoning: '1, -, 0,8' },
  { about: 'selftest.mean', call: 'RERATASASARAN', args: [{ cells: ['A', null, 'B'] }, { cells: [1, 0.8, 1.2] }], expected: 1.05, reckoning: '((1 + 0,8)/2 + 1,2)/2' },
  { about: 'selftest.share', call: 'PERSENTASE', args: [6527, 6679], expected: 0.97724210211109, reckoning: `6.527/6.679; ${REHSOS}` },
  { about: 'selftest.share', call: 'PERTUMBUHAN', args: [80, 60], expected: -0.25, reckoning: '(60 - 80)/80' },
  { about: 'selftest.words', call: 'STATUS', args: [0.9884], expected: 'Belum tercapai', reckoning: '98,84% < 100%' },
  { about: 'selftest.words', call: 'REKAP', args: [{ cells: [1.2, 1, 1.1] }], around: { index: 1, column: 2 }, expected: 2, reckoning: '120% > 100%; 110% > 100%' },
  { about: 'selftest.words', call: 'PERIKSA', args: [125, 110, 0.96], expected: 'Seharusnya 88,00%', reckoning: `110/125; ${TEGAL}, Tabel 3.1` },
];

const scores: readonly SelftestCase[] = [
  { about: 'selftest.share', call: 'SERAPAN', args: [200, 150], expected: 0.75, reckoning: '150/200' },
  { about: 'selftest.share', call: 'SISA', args: [2440968652000, 2387590951660], expected: 53377700340, reckoning: `2.440.968.652.000 - 2.387.590.951.660; ${REHSOS}` },
  { about: 'selftest.score', call: 'EFISIENSI', args: [{ cells: [4, 1, 5] }, { cells: [1.22, 0.8, 1.42] }, { cells: [3.8, 0.975, 4.725] }], expected: 0.25665101721440, reckoning: '(12,78 - 9,5)/12,78; PMK 214/2017' },
  { about: 'selftest.score', call: 'NILAIEFISIENSI', args: [0.1], expected: 0.75, reckoning: '50% + 10/20*50%' },
  {
    about: 'selftest.score',
    call: 'IKPA',
    args: [{ cells: [100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69] }, 'PER-5/PB/2022'],
    expected: 89.4495,
    reckoning: `10 + 7,322 + 14,288 + 9,018 + 9,818 + 9,581 + 4,5 + 24,9225; ${REHSOS}, Tabel 15`,
  },
  { about: 'selftest.score', call: 'NKA', args: [93.17, 89.45], expected: 91.31, reckoning: `(93,17 + 89,45)/2; ${REHSOS}` },
  { about: 'selftest.score', call: 'IKM', args: [{ cells: [3, 4] }], expected: 87.5, reckoning: '(3 + 4)/2*25' },
  { about: 'selftest.score', call: 'SPM', args: [0.5, 1], expected: 0.6, reckoning: '80%*50% + 20%*100%' },
  { about: 'selftest.score', call: 'AKIP', args: [24.5, 22, 12, 20], expected: 78.5, reckoning: '24,5 + 22 + 12 + 20' },
];

const sentences: readonly SelftestCase[] = [
  { about: 'selftest.words', call: 'SKALA', args: ['LKJIP6'], around: { index: 1, column: 1 }, expected: 'Memuaskan', reckoning: '>85-100%' },
  { about: 'selftest.words', call: 'TERBILANG', args: [611000, 'rupiah'], expected: 'enam ratus sebelas ribu rupiah', reckoning: '611.000' },
  {
    about: 'selftest.words',
    call: 'NARASI',
    args: ['PMS', 125, 110, 'orang'],
    expected: 'Target indikator PMS sebesar 125 orang, realisasi 110 orang, capaian 88,00%.',
    reckoning: `110/125; ${TEGAL}, Tabel 3.1`,
  },
];

/** The tests of single formulas, by function. */
export const selftestCases: readonly SelftestCase[] = [...capaian, ...kategori, ...angka, ...means, ...scores, ...sentences];

/** One formula over these columns, whose results spill down; all from LKjIP Dinsos Kab. Tegal 2018, Tabel 3.1. */
export const selftestSpill = {
  about: 'selftest.spill',
  targets: [430, 65, 125],
  realisasi: [425, 65, 110],
  expected: [0.98837209302326, 1, 0.88],
  reckonings: ['425/430', '65/65', '110/125'],
} as const;
