import { capaianTable } from './capaian-table';
import { computed } from './formula-table';
import { lines, ruleFindings } from './rule-findings';

const right = [
  ['Jumlah panti', 10, 8, computed('=E3/D3', 0.8)],
  ['Jumlah anak', 20, 18, computed('=E4/D4', 0.9)],
  ['Jumlah lansia', 40, 38, computed('=E5/D5', 0.95)],
] as const;
const found = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('formula-mismatch', [capaianTable([...right, ...rows])]);

describe('formula-mismatch', () => {
  it('proves a formula that reads the row of another indicator', () => {
    const findings = found(['Jumlah kelompok', 50, 30, computed('=E6/D5', 0.75)]);
    expect(lines(findings)).toEqual(['Capaian!F6 error: 75,00% -> 60,00%']);
    expect(findings[0]!.evidence).toBe('F6: =E6/D5 → 75,00%; =E6/D6 = 60,00%');
  });

  it('asks about another operation', () => {
    expect(lines(found(['Jumlah kelompok', 50, 30, computed('=E6/D6+0.1', 0.7)]))).toEqual(['Capaian!F6 warning: 70,00% -> 60,00%']);
  });

  it.each([
    ['fixed references to its own row', computed('=$E$6/$D$6', 0.6)],
    ['a guard that changes nothing', computed('=IF(E6="","",E6/D6)', 0.6)],
    ['brackets', computed('=(E6)/(D6)', 0.6)],
  ])('is silent about %s', (_, cell) => {
    expect(found(['Jumlah kelompok', 50, 30, cell])).toEqual([]);
  });

  it('is silent about lower-is-better, and where too few formulas make a pattern', () => {
    expect(found(['Angka kematian ibu', 50, 30, computed('=(2*D6-E6)/D6', 1.4)])).toEqual([]);
    expect(ruleFindings('formula-mismatch', [capaianTable([['A', 10, 8, computed('=E3/D3', 0.8)], ['B', 10, 8, computed('=E4/D3', 0.8)]])])).toEqual([]);
  });
});
