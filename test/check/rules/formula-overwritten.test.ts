import { capaianTable } from './capaian-table';
import { budgetTable, computed, computedItem } from './formula-table';
import { lines, ruleFindings } from './rule-findings';

const right = [
  ['Jumlah panti', 10, 8, computed('=E3/D3', 0.8)],
  ['Jumlah anak', 20, 18, computed('=E4/D4', 0.9)],
  ['Jumlah lansia', 40, 38, computed('=E5/D5', 0.95)],
] as const;
const found = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('formula-overwritten', [capaianTable([...right, ...rows])]);

describe('formula-overwritten', () => {
  it('shows what the formula would give, and offers it where all neighbours agree', () => {
    const [finding] = found(['Jumlah kelompok', 50, 30, '75%']);
    expect(lines([finding!])).toEqual(['Capaian!F6 warning: 75% -> 60%']);
    expect(finding!.message.key).toBe('formula-overwritten.contradicts');
    expect(finding!.fix!.edits).toEqual([{ sheet: 'Capaian', row: 5, column: 5, was: { value: 0.75 }, becomes: { formula: '=E6/D6' }, result: 0.6 }]);
  });

  it('mentions a typed number that is right today', () => {
    expect(found(['Jumlah kelompok', 50, 30, '60%']).map(({ message }) => message.key)).toEqual(['formula-overwritten.found']);
  });

  it('finds a typed total among summed ones', () => {
    const budget = budgetTable(
      [computedItem(2, 'Program A', 100, 90), computedItem(3, 'Program B', 200, 150)],
      [computed('=SUM(B2:B3)', 300, '#,##0'), 250, null, computed('=SUM(E2:E3)', 60, '#,##0')],
    );
    expect(lines(ruleFindings('formula-overwritten', [budget]))).toEqual(['Anggaran!C4 warning: 250 -> 240']);
  });

  it('offers no formula where the column has several, and is silent about typed columns and texts', () => {
    const mixed = found(['Waktu layanan', 10, 8, computed('=(2*D6-E6)/D6', 1.2)], ['Jumlah kelompok', 50, 30, '75%']);
    expect(mixed.map(({ fix }) => fix)).toEqual([null]);
    expect(found(['Jumlah kelompok', 50, null, '-'])).toEqual([]);
    expect(found(['Opini BPK', 'WTP', 'WTP', '100%'])).toEqual([]);
    expect(found(['Jumlah pelanggaran', 0, 0, '100%'])).toEqual([]);
    expect(ruleFindings('formula-overwritten', [capaianTable([['A', 10, 8, '80%'], ['B', 10, 9, computed('=E4/D4', 0.9)], ['C', 10, 7, '70%']])])).toEqual([]);
  });
});
