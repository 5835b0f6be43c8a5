import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import type { AgencyWorkbook } from './typed-figures';
import { decimal, sum, typedFigure } from './typed-figures';

/** Code, name, target, realisasi, polarity. */
const indicators = [
  ['1a-CP', 'Persentase realisasi penerimaan kepabeanan dan cukai', 100, 112.31, 'Maximize'],
  ['2a-CP', 'Indeks kepuasan pengguna jasa', 4.2, 4.55, 'Maximize'],
  ['3a-N', 'Rata-rata waktu pelayanan dokumen (jam)', 2.5, 1.4, 'Minimize'],
  ['4a-CP', 'Persentase hasil penindakan yang dilimpahkan', 40, 71.5, 'Maximize'],
  ['5a-N', 'Persentase pegawai yang memenuhi standar jamlat', 90, 86.3, 'Maximize'],
] as const;
/** No index above 120. */
const indexOf = ([, , target, result, polarity]: (typeof indicators)[number]): number => Math.min(120, (polarity === 'Minimize' ? (2 * target - result) / target : result / target) * 100);
const indices = indicators.map(indexOf);

/** Target, realisasi, realisasi of the year before, in milliards of rupiah. */
const revenues = [['Bea Masuk', 120.5, 131.25, 110.4], ['Bea Keluar', 15, 22.1, 30.05], ['Cukai Hasil Tembakau', 980, 1012.35, 955.8], ['Cukai MMEA', 12.25, 11.9, 12.4], ['Total', 1127.75, 1177.6, 1108.65]] as const;

/** NKO of a customs office: a capped index, polarities in a column; and revenue with last year's realisasi and growth. */
export const beaCukai: AgencyWorkbook = {
  sheets: [
    sheetOf('Capaian IKU', [
      ['NILAI KINERJA ORGANISASI (NKO) KPPBC TMP B SEJAHTERA TAHUN 2022'], [],
      ['Kode IKU', 'Indikator Kinerja Utama', 'Target', 'Realisasi', 'Polarisasi', 'Indeks Capaian'],
      ...indicators.map(([code, name, target, result, polarity], at): TestCell[] => [code, name, decimal(target), decimal(result), polarity, decimal(indices[at]!)]),
      [null, 'Rata-rata', null, null, null, decimal(sum(indices) / indices.length)],
      [], ['Catatan: indeks capaian paling tinggi 120'],
    ]),
    sheetOf('Penerimaan', [
      ['Realisasi Penerimaan Tahun 2022 (miliar rupiah)'],
      ['Uraian', 'Target', 'Realisasi', 'Capaian (%)', 'Realisasi 2021', 'Pertumbuhan (%)'],
      ...revenues.map(([name, target, result, before]): TestCell[] => [name, typedFigure(target), typedFigure(result), typedFigure((result / target) * 100), typedFigure(before), typedFigure((result / before - 1) * 100)]),
    ]),
  ],
  planted: [
    { cell: 'Capaian IKU!F4', value: 113.21, rules: ['capaian-mismatch'] },
    { cell: 'Capaian IKU!D5', value: 45.5, rules: ['capaian-mismatch', 'magnitude-suspect', 'capaian-capped'] },
    { cell: 'Capaian IKU!F6', value: 56, rules: ['wrong-polarity', 'capaian-mismatch'] },
    { cell: 'Capaian IKU!F8', value: 98.59, rules: ['capaian-mismatch'] },
    { cell: 'Capaian IKU!F9', value: 101.28, rules: ['average-mismatch'] },
    { cell: 'Capaian IKU!C7', value: { value: null, error: '#REF!' }, rules: ['error-cell'] },
    { cell: 'Penerimaan!C5', value: '1.021,35', rules: ['total-mismatch', 'capaian-mismatch'] },
    { cell: 'Penerimaan!B7', value: '1.127,57', rules: ['total-mismatch'] },
    { cell: 'Penerimaan!D7', value: '184,42', rules: ['capaian-mismatch'] },
    { cell: 'Penerimaan!C4', value: '22.10', rules: ['mixed-decimal', 'ambiguous-separator'] },
    { cell: 'Penerimaan!C6', value: '-11,90', rules: ['negative-value', 'capaian-mismatch'] },
  ],
};
