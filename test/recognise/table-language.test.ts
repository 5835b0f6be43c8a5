import { isEnglishHeader } from '../../src/recognise/table-language';

const says = (...headers: readonly string[]): boolean => isEnglishHeader(headers.map((header) => ({ header })));

describe('the language of a header', () => {
  it('is English where a word is, and none is Indonesian', () => {
    expect(says('No', 'Performance Indicator', 'Target', 'Actual')).toBe(true);
    expect(says('Program', 'Budget', 'Expenditure', 'Balance')).toBe(true);
    expect(says('Indikator Kinerja / Performance Indicator', 'Target', 'Realisasi')).toBe(false);
    expect(says('No', 'Program', 'Target', 'Total')).toBe(false);
  });
});
