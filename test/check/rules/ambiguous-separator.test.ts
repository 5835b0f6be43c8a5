import { sheetOf, typed } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('ambiguous-separator', () => {
  it('shows both readings of a column that mixes the separators, as one run', () => {
    const found = ruleFindings('ambiguous-separator', [
      capaianTable([['A', 1, typed('142.000'), '1%'], ['B', 1, typed('136,701'), '1%'], ['C', 1, 5, '1%'], ['D', 1, typed('98.250'), '1%']]),
    ]);
    expect(lines(found)).toEqual(['Capaian!E3:E4 warning: 142.000 -> 142.000 / 142', 'Capaian!E6 warning: 98.250 -> 98.250 / 98,25']);
    expect(found[0]!.message.params).toMatchObject({ count: 2 });
  });

  it('reports English separators with the value they are read as', () => {
    const budget = sheetOf('Pagu', [
      ['Program/Kegiatan', 'Pagu'],
      ['Program A', typed('19,021,386,000')],
      ['Kegiatan 1', typed('9,021,386,000')],
    ]);
    expect(lines(ruleFindings('ambiguous-separator', [budget]))).toEqual(['Pagu!B2:B3 warning: 19,021,386,000 -> 19.021.386.000']);
  });

  it('is silent about plain Indonesian numbers', () => {
    expect(ruleFindings('ambiguous-separator', [capaianTable([['A', typed('142.000'), typed('1.136.701'), '1%'], ['B', typed('12,5'), typed('11,25'), '1%']])])).toEqual([]);
  });
});
