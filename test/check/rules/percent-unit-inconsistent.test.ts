import { sheetOf } from '../../sheets';
import type { TestCell } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const findings = (...args: Parameters<typeof capaianTable>) => ruleFindings('percent-unit-inconsistent', [capaianTable(...args)]);

const agreement = (year: number, ...rows: readonly (readonly [string, TestCell])[]) =>
  sheetOf('PK', [
    [`Perjanjian Kinerja Tahun ${year}`],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'],
    ...rows.map(([indicator, target], index): TestCell[] => [index + 1, index === 0 ? 'Meningkatnya pelayanan' : null, indicator, target]),
  ]);

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

  it('names a run of targets that another table writes with the sign', () => {
    const signed = capaianTable([['Persentase anak terlantar', '90%', '90%', '100%'], ['Persentase lansia terlantar', '80%', '80%', '100%'], ['Nilai AKIP', 81, 81, '100%']]);
    const found = ruleFindings('percent-unit-inconsistent', [signed, agreement(2024, ['Persentase anak terlantar', 90], ['Persentase lansia terlantar', 80], ['Nilai AKIP', 81])]);
    expect(lines(found)).toEqual(['PK!D3:D4 info: 90 -> 90%']);
    expect(found[0]!.evidence).toBe('PK!D3 = 90; Capaian!D3 = 90%');
  });

  it('is silent about another year, another value, and another scale', () => {
    const signed = capaianTable([['Persentase anak terlantar', '90%', '90%', '100%']]);
    expect(ruleFindings('percent-unit-inconsistent', [signed, agreement(2023, ['Persentase anak terlantar', 90])])).toEqual([]);
    expect(ruleFindings('percent-unit-inconsistent', [signed, agreement(2024, ['Persentase anak terlantar', 85])])).toEqual([]);
    expect(ruleFindings('percent-unit-inconsistent', [signed, agreement(2024, ['Persentase anak terlantar', 0.9])])).toEqual([]);
  });
});
