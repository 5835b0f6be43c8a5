import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('range-target', () => {
  it('names targets that are ranges or limits', () => {
    const found = ruleFindings('range-target', [capaianTable([['A', '7 – 8 %', 5, '90%'], ['B', '≥ 90', 91, '101%'], ['C', 'Min, 95%', 91, '101%']])]);
    expect(lines(found)).toEqual(['Capaian!D3 info: 7 – 8 % -> ', 'Capaian!D4:D5 info: ≥ 90 -> ']);
    expect(found.map(({ message }) => message.key)).toEqual(['range-target.range', 'range-target.bound']);
  });

  it('asks for one figure where the realisasi is a range', () => {
    expect(lines(ruleFindings('range-target', [capaianTable([['A', 8, '7 – 8', '90%']])]))).toEqual(['Capaian!E3 warning: 7 – 8 -> ']);
  });

  it('is silent about single figures, negative ones too', () => {
    expect(ruleFindings('range-target', [capaianTable([['A', -7, '7,8', '90%'], ['B', '90 %', 91, '101%']])])).toEqual([]);
  });
});
