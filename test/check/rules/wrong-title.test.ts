import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const found = (title: string, header: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]) =>
  lines(ruleFindings('wrong-title', [sheetOf('S', [[title], header, ...rows])])).map((line) => line.split(':')[0]);
const kinerja = ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
const row = ['Jumlah anak dibina', 10, 9, '90%'];

describe('wrong-title', () => {
  it('mentions a title of money over a table of kinerja', () => {
    expect(found('Tabel 3.3 Perbandingan Target dengan Realisasi Anggaran Tahun 2018', kinerja, row)).toEqual(['S!A1 info']);
    expect(found('Rincian penggunaan sumber daya keuangan', kinerja, row)).toEqual(['S!A1 info']);
  });

  it('mentions a title of results over a scale of categories', () => {
    const scale = [['25,00 - 64,99', 'Tidak Baik'], ['65,00 - 100', 'Baik']];
    expect(found('Tabel 10.1 Capaian kinerja layanan', ['Nilai', 'Kategori'], ...scale)).toEqual(['S!A1 info']);
    expect(found('Tabel 10.1 Skala kategori capaian kinerja', ['Nilai', 'Kategori'], ...scale)).toEqual([]);
  });

  it('takes the words inside an indicator, a table with money in it, and a table of the budget', () => {
    expect(found('Capaian indikator Persentase Realisasi Anggaran', kinerja, row)).toEqual([]);
    expect(found('Realisasi Anggaran', kinerja, ['Persentase penyerapan anggaran', 95, 94, '99%'])).toEqual([]);
    expect(found('Realisasi Anggaran Tahun 2018', ['Program', 'Pagu', 'Realisasi'], ['Pelatihan', 1000000, 900000])).toEqual([]);
    expect(found('Realisasi Kinerja Tahun 2018', kinerja, row)).toEqual([]);
  });
});
