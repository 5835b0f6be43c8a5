import { sheetOf } from '../../sheets';
import type { TestCell } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const grouped = (value: number): TestCell => ({ value, format: '#,##0' });
const rekap = (name: string, parts: readonly number[], total: number) =>
  sheetOf(name, [['Rekap per Kecamatan'], ['No', 'Kecamatan', 'Jumlah Penerima'], ...parts.map((value, index): TestCell[] => [index + 1, `Kecamatan ${'ABCDEF'[index]}`, grouped(value)]), [null, 'JUMLAH', grouped(total)]]);
const findings = (parts: readonly number[], total: number, ...others: readonly ReturnType<typeof rekap>[]) => ruleFindings('number-typo', [rekap('Rekap', parts, total), ...others]);

describe('number-typo', () => {
  it('names the part with two digits swapped', () => {
    // 12.345 + 33.719 = 46.064; 88.125 − 46.064 = 42.061, of which 40.261 has the second and third digit swapped.
    const found = findings([12_345, 40_261, 33_719], 88_125);
    expect(lines(found)).toEqual(['Rekap!C4 warning: 40.261 -> 42.061']);
    expect(found[0]!.evidence).toBe('46.064 (2) + 42.061 = 88.125; 40.261 → 42.061');
  });

  it('names a doubled digit, a lost twin, and lost zeros', () => {
    expect(lines(findings([12_345, 422_061, 33_719], 88_125))).toEqual(['Rekap!C4 warning: 422.061 -> 42.061']);
    expect(lines(findings([12_345, 4_261, 33_719], 88_325))).toEqual(['Rekap!C4 warning: 4.261 -> 42.261']);
    expect(lines(findings([12_345, 4_206, 33_719], 88_124))).toEqual(['Rekap!C4 warning: 4.206 -> 42.060']);
  });

  it('names the total where its own digits are swapped', () => {
    expect(lines(findings([12_345, 42_061, 33_719], 81_825))).toEqual(['Rekap!C6 warning: 81.825 -> 88.125']);
  });

  it('is an error where another table writes the figure the sum needs', () => {
    const found = findings([12_345, 40_261, 33_719], 88_125, rekap('Rinci', [42_061, 11_111], 53_172));
    expect(lines(found)).toEqual(['Rekap!C4 error: 40.261 -> 42.061']);
    expect(found[0]!.related.at(-1)).toEqual({ sheet: 'Rinci', top: 2, left: 2, bottom: 2, right: 2 });
  });

  it('is silent where the sum holds, nothing or several explain it, or the figures are round', () => {
    expect(findings([12_345, 42_061, 33_719], 88_125)).toEqual([]);
    expect(findings([12_345, 42_061, 33_719], 90_001)).toEqual([]);
    expect(findings([12_345, 12_345, 33_719], 57_509)).toEqual([]);
    expect(findings([15_000_000, 300_000_000, 305_000_000], 720_000_000)).toEqual([]);
  });
});
