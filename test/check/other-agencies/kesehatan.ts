import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import type { AgencyWorkbook } from './typed-figures';
import { decimal, percent, sum, typedFigure, whole } from './typed-figures';

/** Name, unit, target, realisasi, and whether less is better. */
const indicators = [
  ['Angka Kematian Ibu', 'per 100.000 KH', 80, 72, true],
  ['Angka Kematian Bayi', 'per 1.000 KH', 8, 9.2, true],
  ['Prevalensi stunting', '%', 14, 15.4, true],
  ['Usia Harapan Hidup', 'tahun', 72.5, 72.8, false],
  ['Cakupan imunisasi dasar lengkap', '%', 95, 91.2, false],
] as const;
const ratio = (target: number, result: number, less: boolean): number => (less ? (2 * target - result) / target : result / target);

const services = [['Pelayanan kesehatan ibu hamil', 4120, 4022], ['Pelayanan kesehatan ibu bersalin', 3930, 3930], ['Pelayanan kesehatan balita', 15220, 14688], ['Pelayanan kesehatan usia produktif', 98110, 72417], ['Pelayanan kesehatan lansia', 21004, 19877]] as const;

/** Puskesmas; boys and girls to be served, served. In Mekarwangi more girls are served than boys are there. */
const served = [['Sukasari', 410, 395, 398, 380], ['Mekarwangi', 352, 402, 350, 361], ['Cibodas', 512, 488, 470, 455], ['Tanjung', 275, 260, 240, 238]] as const;
const servedRow = (head: readonly TestCell[], [boys, girls, boysServed, girlsServed]: readonly number[]): TestCell[] => [
  ...head, boys!, girls!, boys! + girls!, boysServed!, girlsServed!, boysServed! + girlsServed!, typedFigure(((boysServed! + girlsServed!) / (boys! + girls!)) * 100, 1),
];

/** A health office and its hospital: less is better, per 100.000, SPM by service, coverage by puskesmas under two tiers. */
export const kesehatan: AgencyWorkbook = {
  sheets: [
    sheetOf('IKU', [
      ['Capaian Indikator Kinerja Utama Dinas Kesehatan Kabupaten Bahagia Tahun 2023'],
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', '% Capaian'],
      ...indicators.map(([name, unit, target, result, less], at): TestCell[] => [at + 1, name, unit, target, result, decimal(ratio(target, result, less) * 100)]),
    ]),
    sheetOf('RSUD', [
      ['CAPAIAN KINERJA RSUD BAHAGIA TAHUN 2023'], [],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, 'BOR (Bed Occupancy Rate)', 70, 68.4, percent(68.4 / 70)],
      [2, 'NDR (Net Death Rate)', 25, 21.3, percent((2 * 25 - 21.3) / 25)],
      [3, 'Waktu tunggu rawat jalan (menit)', 60, 48, percent(1.2)],
      [4, 'Kepuasan pasien', 85, 87.61, percent(87.61 / 85)],
    ]),
    sheetOf('SPM', [
      ['Tabel 2.7 Capaian Standar Pelayanan Minimal Bidang Kesehatan Tahun 2023'], [],
      ['No', 'Jenis Pelayanan Dasar', 'Sasaran (orang)', 'Terlayani (orang)', 'Target (%)', 'Capaian (%)'],
      ...services.map(([name, all, some], at): TestCell[] => [at + 1, name, whole(all), whole(some), 100, decimal((some / all) * 100)]),
    ]),
    sheetOf('Balita', [
      ['CAKUPAN PELAYANAN BALITA MENURUT PUSKESMAS TAHUN 2023'],
      ['NO', 'PUSKESMAS', 'SASARAN', null, null, 'DILAYANI', null, null, '%'],
      [null, null, 'L', 'P', 'L+P', 'L', 'P', 'L+P', null],
      ...served.map(([name, ...counts], at) => servedRow([at + 1, name], counts)),
      servedRow(['JUMLAH', null], ([1, 2, 3, 4] as const).map((at) => sum(served.map((row) => row[at])))),
    ], ['C2:E2', 'F2:H2', 'A2:A3', 'B2:B3', 'I2:I3']),
  ],
  planted: [
    { cell: 'IKU!F3', value: 101, rules: ['capaian-mismatch'] },
    { cell: 'IKU!F6', value: 104.01, rules: ['capaian-mismatch'] },
    { cell: 'IKU!E7', value: 9.12, rules: ['capaian-mismatch', 'magnitude-suspect'] },
    { cell: 'IKU!D5', value: null, rules: ['missing-value', 'missing-target'] },
    { cell: 'RSUD!E5', value: { value: 1.4118, format: '0.00%' }, rules: ['capaian-mismatch'] },
    { cell: 'RSUD!E7', value: { value: 103.07, format: '0.00%' }, rules: ['percent-scale', 'capaian-mismatch'] },
    { cell: 'SPM!F8', value: 49.63, rules: ['percent-mismatch'] },
    { cell: 'SPM!D6', value: 1468, rules: ['percent-mismatch'] },
    { cell: 'Balita!E5', value: 745, rules: ['total-mismatch'] },
    { cell: 'Balita!G6', value: 545, rules: ['total-mismatch'] },
    { cell: 'Balita!I7', value: '98,3', rules: ['percent-mismatch'] },
  ],
};
