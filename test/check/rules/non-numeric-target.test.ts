import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('non-numeric-target', () => {
  it('names targets in words, a run at a time', () => {
    const found = ruleFindings('non-numeric-target', [capaianTable([['A', 'Meningkat', 5, '90%'], ['B', 'WTP', 'WTP', '100%'], ['C', 90, 91, '101%'], ['D', 'Predikat BB', 'A', '100%']])]);
    expect(lines(found)).toEqual(['Capaian!D3:D4 info: Meningkat -> ', 'Capaian!D6 info: Predikat BB -> ']);
  });

  it('is silent about figures, dashes, words that are no target, and realisasi', () => {
    expect(ruleFindings('non-numeric-target', [capaianTable([['A', 5, 'Baik', '90%'], ['B', '-', 'Meningkat', '90%'], ['C', 'sekian', 4, '90%']])])).toEqual([]);
  });
});
