import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const twoPages = (first: readonly TestCell[], second: readonly TestCell[]) =>
  sheetOf('Tabel', [first, [1, 'Persentase anak dibina', 10, 9, '90%'], [2, 'Persentase lansia dibina', 10, 9, '90%'], second, [3, 'Persentase korban dibantu', 10, 9, '90%']]);

const found = (first: readonly TestCell[], second: readonly TestCell[]) => lines(ruleFindings('header-differs', [twoPages(first, second)]));
const header = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];

describe('header-differs', () => {
  it('proves a column that is capaian above and realisasi below', () => {
    expect(found(['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Tingkat Capaian'], ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Realisasi'])).toEqual([
      'Tabel!E4 error: Realisasi -> Tingkat Capaian',
    ]);
  });

  it('takes the same header, other words for the same thing, and a share under either name', () => {
    expect(found(header, header)).toEqual([]);
    expect(found(header, ['No.', 'INDIKATOR KINERJA UTAMA', 'TARGET', 'REALISASI', 'TINGKAT CAPAIAN'])).toEqual([]);
    expect(found(header, ['No', 'Indikator Kinerja', 'Target', 'Realisasi', '%'])).toEqual([]);
  });

  it('says nothing of two tables with a gap and a title between them', () => {
    const sheet = sheetOf('Tabel', [header, [1, 'A', 10, 9, '90%'], [null], ['Tabel 2 Realisasi'], ['No', 'Indikator Kinerja', 'Target', 'Capaian', 'Realisasi'], [1, 'A', 10, '90%', 9]]);
    expect(ruleFindings('header-differs', [sheet])).toEqual([]);
  });
});
