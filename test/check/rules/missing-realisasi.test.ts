import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('missing-realisasi', () => {
  it('warns of an empty realisasi beside a target', () => {
    const found = ruleFindings('missing-realisasi', [capaianTable([['A', 10, null, null], ['B', 10, 9, '90%']])]);
    expect(lines(found)).toEqual(['Capaian!E3 warning:  -> ']);
    expect(found[0]!.message.params).toEqual({ target: '10' });
  });

  it('only mentions an absence that is written out', () => {
    expect(lines(ruleFindings('missing-realisasi', [capaianTable([['A', 10, 'N/A', '-'], ['B', 10, 9, '90%']])]))).toEqual(['Capaian!E3 info: N/A -> ']);
  });

  it('mentions past years written as N/A, and passes over empty ones and rows without a target', () => {
    const perYear = sheetOf('Per tahun', [
      ['Realisasi 2021', 'Realisasi 2022', 'Realisasi 2023', 'Target 2024'],
      ['N/A', null, '97,72%', '82%'],
    ]);
    expect(lines(ruleFindings('missing-realisasi', [perYear]))).toEqual(['Per tahun!A2 info: N/A -> ']);
    expect(ruleFindings('missing-realisasi', [capaianTable([['A', null, null, null], ['B', 10, 9, '90%']])])).toEqual([]);
  });
});
