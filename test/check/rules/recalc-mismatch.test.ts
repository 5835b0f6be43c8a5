import { budgetTable, computed, computedItem } from './formula-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...cells: Parameters<typeof computed>[]) =>
  ruleFindings('recalc-mismatch', [budgetTable(cells.map((cell, index) => [`Program ${index + 1}`, 300, 200, computed(...cell), null]))]);

describe('recalc-mismatch', () => {
  it('shows what the formula gives from the cells as they stand', () => {
    const findings = found(['=C2/B2', 0.9]);
    expect(lines(findings)).toEqual(['Anggaran!D2 error: 90,00% -> 66,67%']);
    expect(findings[0]!.evidence).toBe('=C2/B2 = 66,67% ≠ 90,00%');
  });

  it.each<[string, Parameters<typeof computed>]>([
    ['ROUND', ['=ROUND(C2/B2,2)', 0.67]],
    ['ROUNDUP', ['=ROUNDUP(C2/B2*100,0)', 67, '0']],
    ['a guard', ['=IF(C2="","",C2/B2)', 200 / 300]],
    ['precision as displayed', ['=C2/B2', 0.6667]],
    ['a function that is not read here', ['=VLOOKUP(A2,$A$9:$B$20,2,0)', 12]],
    ['a division by an empty cell', ['=C2/B9', 5]],
  ])('is silent about %s', (_, cell) => {
    expect(found(cell)).toEqual([]);
  });

  it('is silent about sums and differences that hold', () => {
    const sheet = budgetTable([computedItem(2, 'Program A', 100, 90), computedItem(3, 'Program B', 200, 150)], [computed('=SUM(B2:B3)', 300, '0'), 240, null, null]);
    expect(ruleFindings('recalc-mismatch', [sheet])).toEqual([]);
  });
});
