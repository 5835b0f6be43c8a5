import { groups, tablesOf } from './told-tables';

describe('the capaian towards the end of the renstra', () => {
  const row = [1, 'Persentase layanan tepat waktu', 90, 78, 86.67];
  const groupsOf = (header: readonly string[]): readonly string[] => groups(tablesOf([header, row])[0]!);

  it('stands apart where there is no target of the year, whatever it is called', () => {
    expect(groupsOf(['No', 'Indikator Kinerja', 'Target Akhir Renstra', 'Realisasi 2024', 'Tingkat Kemajuan 2024'])).toEqual(['2024 : - 3 -', '2024 : - 3 4']);
    expect(groupsOf(['No', 'Indikator Kinerja', 'Target Akhir Renstra', 'Realisasi 2024', 'Capaian 2024'])).toEqual(['2024 : - 3 -', '2024 : - 3 4']);
  });

  it('is of the year where there is one, unless it says otherwise', () => {
    const [table] = tablesOf([['No', 'Indikator Kinerja', 'Target 2024', 'Realisasi 2024', 'Capaian 2024', 'Target Akhir Renstra'], [1, 'Persentase layanan tepat waktu', 80, 78, 97.5, 90]]);
    expect(groups(table!)).toEqual(['2024 : 2 3 4']);
  });
});
