import { tableSubject } from '../../src/recognise/table-subject';
import { tablesOf } from './told-tables';

describe('the indicator a title names', () => {
  it.each([
    ['Tabel 3.2 Perbandingan “Persentase (%) keluarga yang mandiri” per tahun', 'Persentase (%) keluarga yang mandiri'],
    ['Tabel 8.2 Perbandingan Nilai Akuntabilitas Kinerja Dinas dari tahun ke tahun', 'Nilai Akuntabilitas Kinerja Dinas'],
    ['Tabel 8.1 Perbandingan realisasi dan target Nilai AKIP Tahun 2023', 'Nilai AKIP'],
    ['Capaian IKP 10 Nilai kepuasan stakeholder', 'Nilai kepuasan stakeholder'],
    ['Capaian SPM bidang sosial oleh Pemda', 'Capaian SPM bidang sosial oleh Pemda'],
  ])('of %p is %p', (title, subject) => {
    expect(tableSubject(title, 'capaian', [])).toBe(subject);
  });

  it('is taken where no column names indicators only, and never from a title of something else', () => {
    const [bare] = tablesOf([['Tabel 2.2 Persentase layanan per tahun'], ['Realisasi 2022', 'Realisasi 2023', 'Target 2024'], ['90%', '91%', '92%']]);
    const [named] = tablesOf([['Tabel 2.2 Persentase layanan per tahun'], ['Indikator', 'Target', 'Realisasi'], ['A', 1, 1]]);
    const [region] = tablesOf([['SEBARAN DATA KEC. DUKUHWARU'], ['Desa', 'L', 'P'], ['A', 1, 2], ['B', 1, 2]]);
    expect([bare!.subject, named!.subject, region!.subject]).toEqual(['Persentase layanan', null, null]);
  });
});
