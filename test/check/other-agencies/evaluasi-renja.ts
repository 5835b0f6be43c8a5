import type { TestCell } from '../../sheets';
import { sheetOf, typed } from '../../sheets';
import type { AgencyWorkbook } from './typed-figures';
import { decimal, sum, whole } from './typed-figures';

/** Name, indicator; renstra, so far and this year as K and Rp; the quarters as K, as Rp. */
const programmes = [
  ['Program Perlindungan Sosial', 'Jumlah penerima bantuan sosial', [2000, 6e9, 800, 2.1e9, 500, 1.5e9], [100, 120, 130, 140], [3e8, 3.5e8, 4e8, 3.8e8]],
  ['Kegiatan Pengelolaan Data Fakir Miskin', 'Jumlah dokumen data', [20, 8e8, 8, 2.9e8, 4, 2e8], [1, 1, 1, 1], [4e7, 5e7, 6e7, 4.5e7]],
  ['Sub Kegiatan Verifikasi Data', 'Jumlah keluarga diverifikasi', [10000, 4e8, 3900, 1.5e8, 2500, 1e8], [600, 600, 650, 640], [2e7, 2.5e7, 3e7, 2.2e7]],
] as const;

/** The quarterly evaluation form of a Renja (Permendagri 86/2017): four header rows, K and Rp, formulas in the numbering row. */
export const evaluasiRenja: AgencyWorkbook = {
  sheets: [
    sheetOf('E.81', [
      ['EVALUASI TERHADAP HASIL RENJA DINAS SOSIAL'], ['TRIWULAN IV TAHUN 2022'], [],
      ['No', 'Program/Kegiatan', 'Indikator Kinerja', 'Target Renstra pada Tahun 2026', null, 'Realisasi Capaian Kinerja Renstra s/d Tahun 2021', null, 'Target Kinerja dan Anggaran Renja Tahun 2022', null, 'Realisasi Kinerja pada Triwulan', null, null, null, null, null, null, null, 'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi', null, 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)', null],
      [null, null, null, null, null, null, null, null, null, 'I', null, 'II', null, 'III', null, 'IV', null, null, null, null, null],
      [1, 2, 3, 4, null, 5, null, 6, null, 7, null, 8, null, 9, null, 10, null, typed('11 = 7+8+9+10'), null, typed('12 = 11/6 x 100'), null],
      [null, null, null, ...Array.from({ length: 9 }, () => ['K', 'Rp']).flat()],
      ...programmes.map(([name, indicator, planned, counts, money], at): TestCell[] => [
        at + 1, name, indicator, ...planned.map(whole), ...counts.flatMap((count, quarter) => [count, whole(money[quarter]!)]),
        sum(counts), whole(sum(money)), decimal((sum(counts) / planned[4]) * 100), decimal((sum(money) / planned[5]) * 100),
      ]),
    ], ['D4:E4', 'F4:G4', 'H4:I4', 'J4:Q4', 'R4:S5', 'T4:U5', 'J5:K5', 'L5:M5', 'N5:O5', 'P5:Q5']),
  ],
  planted: [
    { cell: 'E.81!R8', value: 590, rules: ['total-mismatch', 'capaian-mismatch'] },
    { cell: 'E.81!S9', value: 159_000_000, rules: ['total-mismatch'] },
    { cell: 'E.81!K9', value: 4_000_000, rules: ['total-mismatch'] },
    { cell: 'E.81!N10', value: 560, rules: ['total-mismatch'] },
    { cell: 'E.81!T8', value: 89, rules: ['capaian-mismatch', 'percent-mismatch'] },
    { cell: 'E.81!U9', value: 97.05, rules: ['percent-mismatch'] },
    { cell: 'E.81!H10', value: 250, rules: ['capaian-mismatch', 'percent-mismatch'] },
  ],
};
