import { printedScale } from '../../src/recognise/printed-scale';
import type { TestCell } from '../sheets';
import { tablesOf } from './told-tables';

const HEADER = ['No', 'Rentang Capaian', 'Kategori'];
const FOUR: readonly TestCell[][] = [[1, '≥ 90%', 'Sangat Baik'], [2, '75% - < 90%', 'Baik'], [3, '60% - < 75%', 'Cukup'], [4, '< 60%', 'Kurang']];
const printed = (...scales: readonly (readonly (readonly TestCell[])[])[]) =>
  printedScale({ tables: scales.flatMap((rows) => tablesOf([['Skala Capaian Kinerja'], HEADER, ...rows])) });

describe('the scale a workbook prints', () => {
  it('is the one of its table', () => {
    expect(printed(FOUR)?.bands.map(({ label, lower, upper }) => [label, lower, upper])).toEqual([['Sangat Baik', 90, null], ['Baik', 75, 90], ['Cukup', 60, 75], ['Kurang', null, 60]]);
  });

  it('may be printed twice', () => {
    expect(printed(FOUR, FOUR)?.bands).toHaveLength(4);
  });

  it('is none where two differ', () => {
    expect(printed(FOUR, [[1, '≥ 80%', 'Sangat Baik'], [2, '75% - < 80%', 'Baik'], [3, '60% - < 75%', 'Cukup'], [4, '< 60%', 'Kurang']])).toBeNull();
  });

  it.each<[string, readonly TestCell[][]]>([
    ['a gap', [[1, '91% - 100%', 'Baik'], [2, '0% - 90%', 'Kurang']]],
    ['an overlap', [[1, '≥ 80%', 'Baik'], [2, '0% - 85%', 'Kurang']]],
    ['a range that cannot be read', [...FOUR.slice(0, 3), [4, 'selebihnya %', 'Kurang']]],
    ['but one category', [[1, '≥ 0%', 'Baik']]],
  ])('is none where it has %s', (_, rows) => {
    expect(printed(rows)).toBeNull();
  });

  it('is none of values that are no capaian', () => {
    expect(printedScale({ tables: tablesOf([['Kategori IKM'], ['Nilai', 'Kategori'], ['88,31 - 100', 'A'], ['0 - < 88,31', 'B']]) })).toBeNull();
    expect(printed()).toBeNull();
  });
});
