import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('multi-value-cell', () => {
  it('names cells with more than one figure', () => {
    const found = ruleFindings('multi-value-cell', [capaianTable([['A', '2 dok / 3 keg', 5, '90%'], ['B', 5, 'Laki-laki 38,62% Perempuan 20,48%', '90%']])]);
    expect(lines(found)).toEqual(['Capaian!D3 warning: 2 dok / 3 keg -> ', 'Capaian!E4 warning: Laki-laki 38,62% Perempuan 20,48% -> ']);
  });

  it('is silent about ranges, a number with its source in brackets, dates and letters for digits', () => {
    expect(ruleFindings('multi-value-cell', [capaianTable([['A', '7 – 8 %', '4,4 Juta jiwa (BNN 2019)', '90%'], ['B', '31.12.2024', '1O5', '90%'], ['C', '5 Unit', '80,09**', '90%']])])).toEqual([]);
  });
});
