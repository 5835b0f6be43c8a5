import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const withNote = (mark: string, note: string) =>
  sheetOf('Capaian', [['Pengukuran Kinerja Tahun 2024'], ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'], [1, 'Tata kelola', 'Nilai AKIP', 81, `80,09${mark}`, '98,88%'], [2, null, 'Nilai SMART', 90, 91, '101,11%'], [], [note]]);

describe('footnote-marker', () => {
  it('shows the note under the table', () => {
    const [finding] = ruleFindings('footnote-marker', [withNote('**', '** : Realisasi menggunakan nilai tahun 2022')]);
    expect(lines([finding!])).toEqual(['Capaian!E3 warning: 80,09** -> 80,09']);
    expect(finding!.message.key).toBe('footnote-marker.with-note');
    expect(finding!.related).toEqual([{ sheet: 'Capaian', top: 5, left: 0, bottom: 5, right: 0 }]);
    expect(finding!.fix).toBeNull();
  });

  it('says when there is no note of that mark', () => {
    const [finding] = ruleFindings('footnote-marker', [withNote('*', '** : Realisasi menggunakan nilai tahun 2022')]);
    expect(finding!.message.key).toBe('footnote-marker.without-note');
  });

  it('names the same figure of the same year without its mark in another table', () => {
    const bare = (realisasi: string, year = '2024') => ({ ...capaianTable([['Nilai AKIP', 81, realisasi, '98,88%']], 'Ikhtisar'), rows: capaianTable([['Nilai AKIP', 81, realisasi, '98,88%']]).rows.map((row, index) => (index === 0 ? [{ value: `Pengukuran Kinerja Tahun ${year}` }] : row)) });
    expect(lines(ruleFindings('footnote-marker', [withNote('**', '** : nilai tahun 2022'), bare('80,09')]))).toEqual(['Capaian!E3 warning: 80,09** -> 80,09', 'Ikhtisar!E3 info: 80,09 -> 80,09**']);
    expect(ruleFindings('footnote-marker', [withNote('**', '** : nilai tahun 2022'), bare('80,10')])).toHaveLength(1);
    expect(ruleFindings('footnote-marker', [withNote('**', '** : nilai tahun 2022'), bare('80,09', '2023')])).toHaveLength(1);
  });

  it('is silent about figures without marks', () => {
    expect(ruleFindings('footnote-marker', [withNote('', '** : nilai tahun 2022')])).toEqual([]);
  });
});
