import { averageMismatch } from '../../../src/check/rules/average-mismatch';
import type { CapaianGroup } from '../../../src/recognise/performance-table';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines } from './rule-findings';

const CAPAIAN: readonly HandColumn[] = [['indikator', 'Indikator'], ['target', 'Target'], ['realisasi', 'Realisasi'], ['capaian', 'Capaian']];
const GROUP: CapaianGroup = { year: 2023, period: null, target: 1, realisasi: 2, capaian: 3, kategori: null };
const capaianOf = (rows: readonly HandRow[], sasaran: string | null = null) =>
  handTable('capaian', CAPAIAN, rows.map((row) => ('cells' in row || sasaran === null ? row : { cells: row, sasaran, sasaranAt: { row: 0, column: 0 } })), { year: 2023, groups: [GROUP] });
const below = (...rows: HandRow[]) => findingsOn(averageMismatch, capaianOf(rows));

describe('average-mismatch under a column', () => {
  it('averages the printed and the recomputed capaian, and says both', () => {
    const found = below(['A', 50, 40, '80,00%'], ['B', 50, 45, '80,00%'], ['Rata-rata', null, null, '91,00%']);
    expect(lines(found)).toEqual(['Tabel!D4 error: 91,00% -> 80,00%']);
    expect(found[0]!.evidence).toBe('(80,00% + 80,00%) ÷ 2 = 80,00%');
    expect(found[0]!.message).toMatchObject({ key: 'average-mismatch.found-both', params: { recomputed: '85,00%' } });
    expect(below(['A', 50, 40, '80,00%'], ['B', 50, 45, '80,00%'], ['Rata-rata', null, null, '85,00%'])).toEqual([]);
  });

  it('accepts a cap before averaging, empty capaian left out or counted as nothing, and rounding', () => {
    const rows = (mean: string): HandRow[] => [['A', 10, 15, '150,00%'], ['B', 10, 8, '80,00%'], ['C', 10, null, null], ['Rata-rata', null, null, mean]];
    for (const mean of ['115,00%', '90,00%', '100,00%', '60,00%', '76,67%', '76,66%']) expect(below(...rows(mean))).toEqual([]);
    expect(below(...rows('93,00%')).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('knows the mean of a part, of all, and of the means', () => {
    const rows = (last: string): HandRow[] => [
      ['A', 10, 10, '100,00%'], ['B', 10, 9, '90,00%'], ['Rata-rata sasaran 1', null, null, '95,00%'],
      ['C', 10, 5, '50,00%'], ['Rata-rata sasaran 2', null, null, '50,00%'],
      ['Rata-rata', null, null, last],
    ];
    expect(below(...rows('80,00%'))).toEqual([]);
    expect(below(...rows('72,50%'))).toEqual([]);
    expect(lines(below(...rows('85,00%')))).toEqual(['Tabel!D7 error: 85,00% -> 80,00%']);
  });
});

describe('average-mismatch per sasaran', () => {
  const means = (text: string, sasaran = 'Meningkatnya pelayanan sosial') =>
    handTable('rata-rata', [['nomor', 'No'], ['sasaran', 'Sasaran'], ['rata-rata', 'Rata-rata capaian']], [{ cells: ['1', sasaran, text], sasaran }], { sheet: 'Rata', year: 2023 });
  const indicators = capaianOf([['A', 10, 10, '100,00%'], ['B', 10, 8, '90,00%']], 'Meningkatnya Pelayanan Sosial');

  it('compares with the capaian printed for the sasaran, whatever its spelling', () => {
    expect(findingsOn(averageMismatch, indicators, means('95,00%'))).toEqual([]);
    const [found] = findingsOn(averageMismatch, indicators, means('99,00%'));
    expect([found!.severity, found!.expected, found!.message.key]).toEqual(['warning', '95,00%', 'average-mismatch.neither']);
    expect(found!.evidence).toBe('(100,00% + 90,00%) ÷ 2 = 95,00%; (100,00% + 80,00%) ÷ 2 = 90,00%');
  });

  it('says when only the recomputed capaian give it', () => {
    const [found] = findingsOn(averageMismatch, indicators, means('90,00%'));
    expect([found!.severity, found!.message.key]).toEqual(['warning', 'average-mismatch.recomputed-only']);
  });

  it('says nothing of another sasaran or another year', () => {
    expect(findingsOn(averageMismatch, indicators, means('12,00%', 'Terwujudnya tata kelola yang baik'))).toEqual([]);
    const before = means('12,00%');
    expect(findingsOn(averageMismatch, indicators, { ...before, table: { ...before.table, year: 2022 } })).toEqual([]);
  });
});
