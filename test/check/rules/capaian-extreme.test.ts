import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('capaian-extreme', [capaianTable(rows)]);

describe('capaian-extreme', () => {
  it('asks about a capaian above 200% with its arithmetic', () => {
    const findings = found(['Layanan kesehatan', 4916, 20832, '424%'], ['Jumlah panti', 10, 9, '90%']);
    expect(lines(findings)).toEqual(['Capaian!F3 warning: 424% -> ≤ 200%']);
    expect(findings[0]!.evidence).toBe('20.832 ÷ 4.916 × 100 = 423,76%');
  });

  it('asks about one below 1%, where the units are likely two', () => {
    expect(lines(found(['Anggaran bantuan', 1500000, 1500, '0,10%'], ['Jumlah panti', 10, 9, '90%']))).toEqual(['Capaian!F3 warning: 0,10% -> ≥ 1%']);
  });

  it.each([
    ['exactly 200%', ['A', 10, 20, '200%']],
    ['nothing done yet', ['A', 10, 0, '0%']],
    ['a capaian its own figures contradict', ['A', 10, 9, '900%']],
    ['a figure in another percent scale', ['A', 20, 20, { value: 100, format: '0%' }]],
  ])('is silent about %s', (_, row) => {
    expect(found(row, ['B', 10, 9, '90%'])).toEqual([]);
  });
});
