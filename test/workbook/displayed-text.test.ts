import fc from 'fast-check';
import { displayedText } from '../../src/workbook/displayed-text';

describe('what a reader sees in a cell', () => {
  it.each([
    [{ value: 0.9884, format: '0.00%' }, '98,84%'],
    [{ value: 0.96, format: '0%' }, '96%'],
    [{ value: 1969711272000, format: '#,##0' }, '1.969.711.272.000'],
    [{ value: 142.5, format: '0.00' }, '142,50'],
    [{ value: 7.52 }, '7,52'],
    [{ value: -3, format: '#,##0' }, '-3'],
    [{ value: '13,11,00' }, '13,11,00'],
    [{ value: true }, 'TRUE'],
    [{ value: null, error: '#DIV/0!', formula: '=1/0' }, '#DIV/0!'],
    [{ value: 1, text: 'satu' }, 'satu'],
    [{ value: null, formula: '=""' }, ''],
  ])('%j reads %s', (cell, text) => {
    expect(displayedText(cell)).toBe(text);
  });

  it('a whole number without a format reads as its digits, up to eleven', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -99_999_999_999n, max: 99_999_999_999n }), (whole) => {
        expect(displayedText({ value: Number(whole) })).toBe(whole.toString());
      }),
    );
    expect(displayedText({ value: -0 })).toBe('0');
    expect(displayedText({ value: 100_000_000_000 })).toBe('1E+11');
  });

  it('reads the same when asked again, each format by itself', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(displayedText({ value: 0.5, format: '0%' })).toBe('50%');
      expect(displayedText({ value: 0.5, format: '0.00' })).toBe('0,50');
      expect(displayedText({ value: 0.5 })).toBe('0,5');
    }
  });

  it('an absent cell reads as nothing', () => {
    expect(displayedText(undefined)).toBe('');
  });
});
