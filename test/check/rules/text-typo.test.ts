import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const header = (text: string) => lines(ruleFindings('text-typo', [sheetOf('S', [['No', text, 'Target', 'Realisasi'], [1, 'A', 10, 9], [2, 'B', 10, 9]])]));
const staff = (...names: readonly string[]) =>
  lines(ruleFindings('text-typo', [sheetOf('S', [['No', 'Uraian', 'Jumlah'], ...names.map((name, index): TestCell[] => [index + 1, name, 10]), ['Jumlah', null, names.length * 10]])]));

describe('text-typo', () => {
  it('mentions a header one letter away from its phrase', () => {
    expect(header('INDIKATOR KINERJA UTAMAA')).toEqual(['S!B1 info: INDIKATOR KINERJA UTAMAA -> indikator kinerja utama']);
    expect(header('Indikator Kinerja  Utama')).toEqual([]);
    expect(header('Indikator Kinerja/Utama')).toEqual([]);
  });

  it('mentions a name that is one letter away from the same word beside it', () => {
    expect(staff('Golongan IV', 'Golongan III', 'Golongan II', 'Golongasn I')).toEqual(['S!B5 info: Golongasn I -> golongan']);
    expect(staff('Data monitroing lapangan', 'Data lain', 'Data sosial')).toEqual(['S!B2 info: Data monitroing lapangan -> monitoring']);
  });

  it('takes another word for a word, and an ending for an ending', () => {
    expect(staff('Laporan keuangan satu', 'Laporan keuangan dua', 'Laporan keuangan tiga', 'Nilai kejuangan bangsa')).toEqual([]);
    expect(staff('Korban ditangani satu', 'Korban ditangani dua', 'Korban ditangani tiga', 'Korban ditangan lain')).toEqual([]);
    expect(staff('Pengadaan barang', 'Pengaduan masyarakat', 'Perawatan gedung', 'Peralatan kantor')).toEqual([]);
  });

  it('leaves names of one word, which are places, to others', () => {
    expect(staff('KEDUNGBANTENG', 'KEDUNGBANTENG', 'KEDUNGBANTENG', 'KEDUNGBANTTENG')).toEqual([]);
  });
});
