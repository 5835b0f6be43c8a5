import { inIndonesian, withoutLanguage } from '../../src/workbook/indonesian-format';

describe('number formats with Indonesian separators', () => {
  it.each([
    ['#,##0.00', '[$-421]#,##0.00'],
    ['#,##0;-#,##0', '[$-421]#,##0;[$-421]-#,##0'],
    ['0" ; "0', '[$-421]0" ; "0'],
    ['General', 'General'],
    ['@', '@'],
    ['[$-409]d-mmm', '[$-409]d-mmm'],
  ])('%p is marked as %p', (code, marked) => {
    expect(inIndonesian(code)).toBe(marked);
  });

  it('are known without the mark', () => {
    expect(withoutLanguage('[$-421]#,##0;[$-421]-#,##0')).toBe('#,##0;-#,##0');
  });
});
