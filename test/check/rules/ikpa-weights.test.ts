import { ikpaWeights } from '../../../src/check/rules/ikpa-weights';
import { findingsOn } from './hand-table';
import { ikpaTable } from './ikpa-table';
import { lines } from './rule-findings';

describe('ikpa-weights', () => {
  it('compares with the regulation of the year', () => {
    expect(findingsOn(ikpaWeights, ikpaTable())).toEqual([]);
    const found = findingsOn(ikpaWeights, ikpaTable([[1, 3, 25]]));
    expect(lines(found)).toEqual(['Tabel!D3 warning: 25 -> 20']);
    expect(found[0]!.message.params).toMatchObject({ regulation: 'PER-5/PB/2022' });
  });

  it('knows that deviasi weighs 15 from 2024 on', () => {
    expect(lines(findingsOn(ikpaWeights, ikpaTable([], 2024)))).toEqual(['Tabel!C3 warning: 10 -> 15']);
    expect(findingsOn(ikpaWeights, ikpaTable([[1, 2, 15]], 2024))).toEqual([]);
  });

  it('says nothing of years whose regulation it does not know', () => {
    expect(findingsOn(ikpaWeights, ikpaTable([[1, 3, 25]], 2019))).toEqual([]);
  });
});
