import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const found = (header: readonly TestCell[], row: readonly TestCell[], merges: readonly string[] = []) =>
  lines(ruleFindings('duplicate-header', [sheetOf('S', [header, row, row], merges)]));

describe('duplicate-header', () => {
  it('warns of two columns of figures under the same words', () => {
    expect(found(['Indikator Kinerja', 'Target', 'Realisasi', 'Realisasi'], ['A', 10, 9, 8])).toEqual(['S!D1 warning: Realisasi -> ']);
  });

  it('takes columns that serve the one before them, and a header merged over two', () => {
    expect(found(['Indikator Kinerja', 'Target', 'Satuan', 'Realisasi', 'Satuan'], ['A', 10, 'Orang', 9, 'Orang'])).toEqual([]);
    expect(found(['Jenis Belanja', 'Pagu', '%', 'Realisasi', '%'], ['Pegawai', 1000000, 50, 900000, 45])).toEqual([]);
    expect(found(['Program / Kegiatan', null, 'Anggaran', 'Realisasi'], [1, 'Pelatihan', 1000000, 900000], ['A1:B1'])).toEqual([]);
  });

  it('tells columns apart by the tier above them', () => {
    const sheet = sheetOf('S', [['Indikator Kinerja', '2023', null, '2024', null], [null, 'Target', 'Realisasi', 'Target', 'Realisasi'], ['A', 10, 9, 10, 9]], ['A1:A2', 'B1:C1', 'D1:E1']);
    expect(ruleFindings('duplicate-header', [sheet])).toEqual([]);
  });

  it('leaves a year that breaks its run to wrong-year', () => {
    expect(found(['Indikator Kinerja', 'Target 2020', 'Target 2021', 'Target 2021', 'Target 2023', 'Target 2024'], ['A', 1, 2, 3, 4, 5])).toEqual([]);
  });
});
