import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('percent-scale', [capaianTable(rows)]);

describe('percent-scale', () => {
  it('finds a fraction in a column of percents', () => {
    const findings = found(['A', 28, 27, '0,96'], ['B', 10, 9, '90,00'], ['C', 10, 8, '80,00']);
    expect(lines(findings)).toEqual(['Capaian!F3 warning: 0,96 -> 96,43%']);
    expect(findings[0]!.evidence).toBe('27 ÷ 28 × 100 = 96,43%');
  });

  it('is sure where a percent sign is printed', () => {
    expect(lines(found(['A', 20, 20, { value: 100, format: '0%' }], ['B', 10, 9, '90%']))).toEqual(['Capaian!F3 error: 10000% -> 100,00%']);
  });

  it('finds a realisasi in the other scale than its target', () => {
    const findings = found(['Persentase layanan tepat waktu', '95%', 0.97, '102,11%'], ['Persentase lansia', 95, 0.9, '94,74%']);
    expect(lines(findings)).toEqual(['Capaian!E3 warning: 0,97 -> 97,00%', 'Capaian!E4 warning: 0,9 -> 90']);
  });

  it('names the realisasi, not the capaian, where the realisasi is a hundred times too large', () => {
    const findings = found(['Persentase lansia', '82%', { value: 97.72, format: '0.00%' }, '119,17%']);
    expect(lines(findings)).toEqual(['Capaian!E3 warning: 9772,00% -> 97,72%']);
  });

  it.each([
    ['a column of ratios', [['A', 80, 60, 0.75], ['B', 50, 55, 1.1]]],
    ['percents with and without the sign', [['A', 80, 60, '75%'], ['B', 50, 40, 80]]],
    ['a small count that is no share', [['Jumlah panti', 5, 1, '20%'], ['Indeks kepuasan', 5, 1.2, '24%']]],
    ['a fraction that is far from its target in either scale', [['Persentase kemiskinan', 90, 0.2, '0,22%']]],
    ['a capaian of one percent', [['Jumlah korban', 100, 1, '1%'], ['Jumlah panti', 10, 9, '90%']]],
  ])('is silent about %s', (_, rows) => {
    expect(found(...rows)).toEqual([]);
  });
});
