import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const renstra = (...rows: readonly (readonly TestCell[])[]) =>
  sheetOf(
    'Renstra',
    [['No', 'Sasaran', 'Indikator', 'Target', null, null], [null, null, null, 2022, 2023, 2024], ...rows.map((row, index): TestCell[] => [index + 1, 'Sasaran A', ...row])],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
  );

describe('flat-target', () => {
  it('mentions one target for every year', () => {
    expect(lines(ruleFindings('flat-target', [renstra(['Jumlah panti yang dibina', 35, 35, 35])]))).toEqual(['Renstra!D3:F3 info: 35 -> ']);
  });

  it('is silent about a rising target, the highest there can be, and a year that is missing', () => {
    expect(ruleFindings('flat-target', [renstra(['A', 35, 36, 37], ['B', '100%', '100%', '100%'], ['C', 35, null, 35], ['D', 0, 0, 0])])).toEqual([]);
  });
});
