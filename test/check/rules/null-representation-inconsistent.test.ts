import type { TestCell } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const realisasi = (...values: readonly TestCell[]) =>
  lines(ruleFindings('null-representation-inconsistent', [capaianTable(values.map((value, index): TestCell[] => [`Indikator ${index}`, 10, value, null]))]));

describe('null-representation-inconsistent', () => {
  it('mentions a dash beside N/A, and a dash beside an empty cell or a nought', () => {
    expect(realisasi(9, 8, 7, '-', 'N/A')).toEqual(['Capaian!E6:E7 info: - | N/A -> ']);
    expect(realisasi(9, '-', 8, 7, null)).toEqual(['Capaian!E4:E7 info: - |  -> ']);
    expect(realisasi(9, '-', 8, 7, 0)).toEqual(['Capaian!E4:E7 info: - | 0 -> ']);
  });

  it('takes spellings of one way, empty cells alone, and noughts beside empty cells as they are', () => {
    expect(realisasi(9, 8, 7, 'N/A', 'n/a')).toEqual([]);
    expect(realisasi(9, 8, 7, null, null)).toEqual([]);
    expect(realisasi(9, 8, 7, 0, null)).toEqual([]);
  });

  it('needs a column of figures', () => {
    expect(realisasi('-', 'N/A', 9)).toEqual([]);
  });
});
