import type { TestCell } from '../../sheets';
import { sheetOf, typed } from '../../sheets';
import type { AgencyWorkbook } from './typed-figures';
import { sum, typedFigure } from './typed-figures';

/** Kind of crime; reported and solved in 2021, in 2022. */
const crimes = [['Curat', 120, 88, 104, 81], ['Curas', 30, 21, 26, 20], ['Curanmor', 75, 32, 80, 37], ['Penganiayaan', 41, 39, 52, 44], ['Penipuan', 64, 40, 71, 45], ['Narkoba', 37, 37, 49, 47]] as const;
const crimeRow = (head: readonly TestCell[], [before, solvedBefore, now, solvedNow]: readonly number[]): TestCell[] => [
  ...head, before!, solvedBefore!, typedFigure((solvedBefore! / before!) * 100), now!, solvedNow!, typedFigure((solvedNow! / now!) * 100), typedFigure(((now! - before!) / before!) * 100),
];

/** LAKIP of a Polres: crimes of two years with their trend, indicators of mixed units typed as texts, money typed with Rp. */
export const polres: AgencyWorkbook = {
  sheets: [
    sheetOf('Kriminalitas', [
      ['DATA KRIMINALITAS POLRES MAKMUR TAHUN 2021 DAN 2022'], [],
      ['NO', 'JENIS TINDAK PIDANA', 'TAHUN 2021', null, null, 'TAHUN 2022', null, null, 'TREND (%)'],
      [null, null, 'CT', 'CC', '%', 'CT', 'CC', '%', null],
      ...crimes.map(([name, ...counts], index) => crimeRow([index + 1, name], counts)),
      crimeRow([null, 'JUMLAH'], ([1, 2, 3, 4] as const).map((at) => sum(crimes.map((crime) => crime[at])))),
    ], ['C3:E3', 'F3:H3', 'A3:A4', 'B3:B4', 'I3:I4']),
    sheetOf('Pengukuran', [
      ['PENGUKURAN KINERJA POLRES MAKMUR'], ['TAHUN 2022'], [],
      ['SASARAN STRATEGIS', 'INDIKATOR KINERJA', 'TARGET', 'REALISASI', 'CAPAIAN'],
      ['Terpeliharanya keamanan dan ketertiban masyarakat', 'Persentase penyelesaian tindak pidana', typed('72%'), typed('71,73%'), typed('99,63%')],
      [null, 'Jumlah pos kamling aktif', 450, 462, typed('102,67%')],
      ['Meningkatnya pelayanan publik', 'Indeks kepuasan masyarakat', typed('82,50'), typed('84,12'), typed('101,96%')],
      [null, 'Waktu tanggap quick response (menit)', 15, 12, typed('120%')],
      ['Terwujudnya tata kelola', 'Nilai SAKIP', typed('B (65,00)'), typed('B (66,21)'), typed('101,86%')],
    ]),
    sheetOf('Anggaran', [
      ['REALISASI ANGGARAN POLRES MAKMUR T.A. 2022'], [],
      ['NO', 'JENIS BELANJA', 'PAGU', 'REALISASI', 'SISA', '%'],
      [1, 'Belanja Pegawai', typed('Rp 41.250.000.000'), typed('Rp 41.102.331.450'), typed('Rp 147.668.550'), typed('99,64')],
      [2, 'Belanja Barang', typed('Rp 18.430.115.000'), typed('Rp 18.377.900.120'), typed('Rp 52.214.880'), typed('99,72')],
      [3, 'Belanja Modal', typed('Rp 2.145.000.000'), typed('Rp 2.145.000.000'), typed('Rp 0'), typed('100')],
      ['JUMLAH', null, typed('Rp 61.825.115.000'), typed('Rp 61.625.231.570'), typed('Rp 199.883.430'), typed('99,68')],
    ]),
  ],
  planted: [
    { cell: 'Kriminalitas!C7', value: 57, rules: ['total-mismatch', 'percent-mismatch'] },
    { cell: 'Kriminalitas!H9', value: '63,83', rules: ['percent-mismatch'] },
    { cell: 'Kriminalitas!F11', value: 283, rules: ['total-mismatch'] },
    { cell: 'Pengukuran!E6', value: '120,67%', rules: ['capaian-mismatch'] },
    { cell: 'Pengukuran!D7', value: '8412', rules: ['capaian-mismatch', 'magnitude-suspect', 'number-typo', 'percent-scale'] },
    { cell: 'Pengukuran!C6', value: '45O', rules: ['unparsable-number'] },
    { cell: 'Anggaran!E5', value: 'Rp 25.214.880', rules: ['sisa-mismatch', 'total-mismatch'] },
    { cell: 'Anggaran!D4', value: 'Rp 41.102.331.45', rules: ['unparsable-number', 'currency-text'] },
    { cell: 'Anggaran!F7', value: '96,68', rules: ['percent-mismatch'] },
    { cell: 'Anggaran!C7', value: 'Rp 61.825.151.000', rules: ['total-mismatch', 'sisa-mismatch'] },
  ],
};
