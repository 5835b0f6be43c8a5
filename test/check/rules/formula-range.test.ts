import { budgetTable, computed, computedItem } from './formula-table';
import { lines, ruleFindings } from './rule-findings';

const items = [computedItem(2, 'Program A', 100, 90), computedItem(3, 'Program B', 200, 150), computedItem(4, 'Program C', 50, 40)];
const found = (formula: string, value: number) => ruleFindings('formula-range', [budgetTable(items, [computed(formula, value, '#,##0'), 280, null, null])]);

describe('formula-range', () => {
  it.each([
    ['ends early', '=SUM(B2:B3)', 300, '=SUM(B2:B3) = 300; + B4 (50) = 350'],
    ['starts late', '=SUM(B3:B4)', 250, '=SUM(B3:B4) = 250; + B2 (100) = 350'],
    ['skips a row', '=SUM(B2,B4:B4)', 150, '=SUM(B2,B4:B4) = 150; + B3 (200) = 350'],
  ])('finds a sum that %s', (_, formula, value, evidence) => {
    const [finding] = found(formula, value);
    expect([finding!.severity, finding!.expected, finding!.evidence]).toEqual(['error', '350', evidence]);
  });

  it('is silent about the whole block, a range with empty rows, and formulas of another kind', () => {
    expect(found('=SUM(B2:B4)', 350)).toEqual([]);
    expect(found('=SUM(B1:B4)', 350)).toEqual([]);
    expect(found('=SUM(B2:B3)+B4', 350)).toEqual([]);
    expect(found('=SUM(C2:C4)', 280)).toEqual([]);
    const gap = budgetTable([...items.slice(0, 2), ['Program C', null, null, null, null]], [computed('=SUM(B2:B3)', 300, '#,##0'), 240, null, null]);
    expect(lines(ruleFindings('formula-range', [gap]))).toEqual([]);
  });
});
