import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const findings = (...args: Parameters<typeof capaianTable>) => ruleFindings('percent-unit-inconsistent', [capaianTable(...args)]);

describe('percent-unit-inconsistent', () => {
  it('names the few capaian cells without the sign', () => {
    const found = findings([['A', 10, 9, '90%'], ['B', 10, 8, '80%'], ['C', '30,00', '29,00', '96,42']]);
    expect(lines(found)).toEqual(['Capaian!F5 info: 96,42 -> 96,42%']);
    expect(found[0]!.evidence).toBe('2 sel dengan tanda %, 1 sel tanpa tanda %');
  });

  it('names the one target with the sign among indicators that are percentages by name', () => {
    expect(lines(findings([['Persentase A', 90, 90, '100%'], ['Persentase B', '100%', 90, '90%'], ['Prosentase C', 80, 80, '100%']]))).toEqual([
      'Capaian!D4 info: 100% -> 100',
    ]);
  });

  it('lets percentages and other units stand in one column, and says nothing when neither way prevails', () => {
    expect(findings([['Persentase A', '90%', '90%', '100%'], ['Nilai AKIP', 81, 80, '98%']])).toEqual([]);
    expect(findings([['A', 10, 9, '90%'], ['B', 10, 8, '80,00']])).toEqual([]);
  });
});
