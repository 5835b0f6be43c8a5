import { ordinalYear, yearsOfOrdinals } from '../../src/recognise/ordinal-years';
import { kinds, roles, tablesOf } from './told-tables';

describe('ordinalYear', () => {
  it.each<readonly [readonly string[], number]>([
    [['Target Kinerja pada Tahun ke-', '2'], 2],
    [['Target pada Tahun ke', 'III'], 3],
    [['Target', 'Tahun ke-4'], 4],
    [['Target', 'Tahun Ke 5'], 5],
    [['Target Tahun Ke –', 'Ke-1'], 1],
    [['Tahun ke-', 'iv'], 4],
    [['Tahun ke-', 'VI'], 6],
  ])('reads %p as year %d', (path, year) => {
    expect(ordinalYear(path)).toBe(year);
  });

  it.each<readonly [readonly string[]]>([[['Target', '2']], [['Target Tahun', '2']], [['Target pada Tahun ke-', '2023']], [['Target pada Tahun ke-', 'Satuan']], [['Target Triwulan', 'II']]])('reads none in %p', (path) => {
    expect(ordinalYear(path)).toBeNull();
  });
});

describe('yearsOfOrdinals', () => {
  const paths = [['Indikator'], ...[1, 2, 3, 4, 5].map((ordinal) => ['Target pada Tahun ke-', String(ordinal)])];

  it('counts from the first year of a title that names as many', () => {
    expect(paths.map(yearsOfOrdinals(paths, 'Renstra 2021-2025'))).toEqual([null, 2021, 2022, 2023, 2024, 2025]);
  });

  it.each(['Renstra 2021-2026', 'Renstra 2021', 'Renstra', 'Renstra 2021-2025 (perubahan 2023)'])('says nothing under %p', (title) => {
    expect(paths.map(yearsOfOrdinals(paths, title))).toEqual([null, null, null, null, null, null]);
  });
});

describe('targets of the first to the fifth year', () => {
  const rows = [
    ['No', 'Sasaran', 'Indikator Sasaran', 'Target pada Tahun ke-', null, null, null, null],
    [null, null, null, 1, 2, 3, 4, 5],
    [1, 'Meningkatnya mutu layanan', 'Persentase layanan tepat waktu', 60, 65, 70, 75, 80],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2'];

  it('are a renstra, of years where the title tells them', () => {
    const [unsaid] = tablesOf([['Target Kinerja Tahun 2021-2026'], ...rows], merges);
    expect([unsaid!.kind, roles(unsaid!), kinds(unsaid!)]).toEqual(['renstra', 'nomor, sasaran, indikator, target, target, target, target, target', 'item']);
    const [told] = tablesOf([['Target Kinerja Tahun 2021-2025'], ...rows], merges);
    expect([told!.kind, roles(told!)]).toEqual(['renstra', 'nomor, sasaran, indikator, target 2021, target 2022, target 2023, target 2024, target 2025']);
  });
});
