import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import type { AgencyWorkbook } from './typed-figures';
import { decimal, percent, sum, whole } from './typed-figures';

/** Name, unit, target, realisasi, realisasi of the year before, target at the end of the renstra. */
const indicators = [
  ['Harapan Lama Sekolah', 'Tahun', 13.1, 13.14, 13.05, 13.4],
  ['Rata-rata Lama Sekolah', 'Tahun', 8.25, 8.19, 8.1, 8.6],
  ['Angka Partisipasi Murni SD/MI', '%', 98.5, 97.82, 97.4, 99],
  ['Angka Partisipasi Murni SMP/MTs', '%', 82.4, 83.15, 81.96, 86],
  ['Persentase guru bersertifikat pendidik', '%', 61, 58.44, 55.2, 75],
  ['Indeks kepuasan masyarakat terhadap layanan pendidikan', 'Nilai', 85.5, 86.72, 84.91, 88],
] as const;
const sasaran = ['Meningkatnya akses dan pemerataan pendidikan', null, null, null, 'Meningkatnya mutu pendidik dan tata kelola', null];
const rows = (row: (indicator: (typeof indicators)[number], index: number) => readonly TestCell[]): (readonly TestCell[])[] => indicators.map(row);

/** Code, name, pagu, realisasi; a programme of one kegiatan and its sub kegiatan. */
const subs = [
  ['1.01.02.2.01.0001', 'Pembangunan Ruang Kelas Baru', 1_250_000_000, 1_198_450_000],
  ['1.01.02.2.01.0006', 'Pengadaan Mebel Sekolah', 640_500_000, 639_112_500],
  ['1.01.02.2.01.0023', 'Pengelolaan Dana BOS SD', 48_220_000_000, 47_905_331_200],
] as const;
const money = (code: string | null, name: string, pagu: number, spent: number): TestCell[] => [code, name, whole(pagu), whole(spent), percent(spent / pagu), whole(pagu - spent)];
const [pagu, spent] = [sum(subs.map(([, , amount]) => amount)), sum(subs.map(([, , , amount]) => amount))];

/** LKjIP of a Dinas: PK with its programmes beneath, tabel 3.1 to 3.3, and the budget by sub kegiatan with rekening codes. */
export const dinas: AgencyWorkbook = {
  sheets: [
    sheetOf('PK', [
      ['PERJANJIAN KINERJA TAHUN 2023'], ['DINAS PENDIDIKAN KABUPATEN MAKMUR'], [],
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'],
      ...rows(([name, unit, target], index) => [index === 0 ? 1 : index === 4 ? 2 : null, sasaran[index]!, name, unit, decimal(target)]),
      [],
      ['No', 'Program', 'Anggaran (Rp)', 'Keterangan'],
      [1, 'Program Pengelolaan Pendidikan', whole(50_110_500_000), 'APBD'],
      [2, 'Program Penunjang Urusan Pemerintahan Daerah', whole(310_224_118_500), 'APBD'],
      [null, 'Jumlah', whole(360_334_618_500), null],
      [],
      [null, null, null, 'Makmur, 5 Januari 2023'],
      [null, 'Bupati Makmur,', null, 'Kepala Dinas Pendidikan,'],
      [null, null, null, 'NIP. 196805121994031007'],
    ], ['A1:E1', 'A2:E2', 'B5:B8', 'B9:B10']),
    sheetOf('Tabel 3.1', [
      ['Tabel 3.1'], ['Capaian Kinerja Dinas Pendidikan Tahun 2023'], [],
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
      ...rows(([name, unit, target, result], index) => [index + 1, sasaran[index]!, name, unit, decimal(target), decimal(result), decimal((result / target) * 100)]),
      [null, 'Rata-rata capaian', null, null, null, null, decimal(sum(indicators.map(([, , target, result]) => (result / target) * 100)) / indicators.length)],
      ['Sumber: Dinas Pendidikan, 2024'],
    ]),
    sheetOf('Tabel 3.2', [
      ['Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2022 dan Tahun 2023'], [],
      ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023', 'Capaian 2023 (%)', 'Naik/Turun'],
      ...rows(([name, unit, target, result, before], index) => [index + 1, name, unit, decimal(before), decimal(target), decimal(result), decimal((result / target) * 100), decimal(result - before)]),
    ]),
    sheetOf('Tabel 3.3', [
      ['Tabel 3.3 Perbandingan Realisasi Tahun 2023 terhadap Target Akhir Renstra 2026'], [],
      ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2023', 'Target Akhir Renstra 2026', 'Tingkat Kemajuan (%)'],
      ...rows(([name, unit, , result, , end], index) => [index + 1, name, unit, decimal(result), decimal(end), decimal((result / end) * 100)]),
    ]),
    sheetOf('Anggaran', [
      ['REALISASI ANGGARAN DINAS PENDIDIKAN KABUPATEN MAKMUR TAHUN ANGGARAN 2023'], [],
      ['Kode Rekening', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)', 'Sisa (Rp)'],
      money('1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', pagu, spent),
      money('1.01.02.2.01', 'Pengelolaan Pendidikan Sekolah Dasar', pagu, spent),
      ...subs.map(([code, name, amount, used]) => money(code, name, amount, used)),
      money(null, 'JUMLAH', pagu, spent),
      [], [null, 'Kepala Dinas,'], [null, 'NIP. 196805121994031007'],
    ]),
  ],
  planted: [
    { cell: 'Tabel 3.1!G6', value: 92.97, rules: ['capaian-mismatch'] },
    { cell: 'Tabel 3.1!F7', value: 97.28, rules: ['capaian-mismatch'] },
    { cell: 'Tabel 3.1!G11', value: 91.99, rules: ['average-mismatch'] },
    { cell: 'Tabel 3.1!E8', value: 84.2, rules: ['target-differs-between-tables'] },
    { cell: 'Tabel 3.1!F9', value: { value: '58,44*' }, rules: ['footnote-marker', 'stray-text', 'stray-character'] },
    { cell: 'Tabel 3.2!E5', value: 82.5, rules: ['capaian-mismatch', 'target-differs-between-tables'] },
    { cell: 'Tabel 3.3!E4', value: 31.4, rules: ['capaian-mismatch'] },
    { cell: 'Tabel 3.3!D7', value: null, rules: ['missing-value', 'missing-realisasi'] },
    { cell: 'PK!C14', value: 360_334_618_000, rules: ['total-mismatch'] },
    { cell: 'Anggaran!C7', value: 604_500_000, rules: ['total-mismatch', 'percent-mismatch'] },
    { cell: 'Anggaran!E8', value: { value: 0.8935, format: '0.00%' }, rules: ['percent-mismatch'] },
    { cell: 'Anggaran!F6', value: 51_505_000, rules: ['sisa-mismatch'] },
    { cell: 'Anggaran!D9', value: null, rules: ['missing-value'] },
  ],
};
