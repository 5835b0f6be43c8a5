import { sheetOf, typed } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const pagu = (...cells: (string | number | { value: number; format: string })[]) =>
  ruleFindings('currency-text', [sheetOf('Pagu', [['Program/Kegiatan', 'Pagu'], ...cells.map((cell, index) => [`${index === 0 ? 'Program' : 'Pelatihan'} ${index}`, typeof cell === 'string' ? typed(cell) : cell])])]);

describe('currency-text', () => {
  it('turns amounts typed with their Rp into numbers that look the same', () => {
    const found = pagu('Rp 163.880.152.000', 'Rp.611.000,-', 5_000_000);
    expect(lines(found)).toEqual(['Pagu!B2:B3 info: Rp 163.880.152.000 -> 163.880.152.000']);
    expect(found[0]!.fix!.edits.map(({ becomes, format }) => [becomes, format])).toEqual([
      [{ value: 163_880_152_000 }, '"Rp "#,##0'],
      [{ value: 611_000 }, '"Rp"#,##0'],
    ]);
  });

  it('is silent about true amounts, shown with Rp or without', () => {
    expect(pagu({ value: 163_880_152_000, format: '"Rp "#,##0' }, 5_000_000, '-', '5.000.000')).toEqual([]);
  });
});
