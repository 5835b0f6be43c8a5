import { sheetOf, typed } from '../../sheets';
import type { TestCell } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const kecamatan = (texts: readonly string[]) =>
  sheetOf('Kecamatan', [
    ['Persebaran BDT Kab. Tegal'],
    ['NO', 'KECAMATAN', 'JUMLAH'],
    ...['ADIWERNA', 'BOJONG', 'DUKUHWARU', 'SLAWI'].map((name, index): TestCell[] => [index + 1, name, typed(texts[index]!)]),
  ]);
const desa = (total: number) =>
  sheetOf('Desa', [
    ['Sebaran data Kec. Dukuhwaru'],
    ['NO', 'DESA', 'BDT', 'PKH'],
    [1, 'BLUBUK', { value: 5681, format: '#,##0' }, 564],
    [2, 'GUMAYUN', { value: 2719, format: '#,##0' }, 231],
    ['JUMLAH', null, { value: total, format: '#,##0' }, 795],
  ]);

describe('mixed-thousands', () => {
  it('finds one count written two ways, at the table that writes the point', () => {
    const findings = ruleFindings('mixed-thousands', [kecamatan(['45,150', '46,134', '27,833', '26,575']), desa(27833)]);
    expect(lines(findings)).toEqual(['Desa!C5 warning: 27.833 -> 27,833']);
    expect(findings[0]!.related).toMatchObject([{ sheet: 'Kecamatan', top: 4, left: 2 }]);
  });

  it('is silent where the counts differ or are written alike', () => {
    expect(ruleFindings('mixed-thousands', [kecamatan(['45,150', '46,134', '27,833', '26,575']), desa(27834)])).toEqual([]);
    expect(ruleFindings('mixed-thousands', [kecamatan(['45.150', '46.134', '27.833', '26.575']), desa(27833)])).toEqual([]);
  });
});
