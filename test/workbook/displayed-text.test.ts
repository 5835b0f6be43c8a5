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

  it('an absent cell reads as nothing', () => {
    expect(displayedText(undefined)).toBe('');
  });
});
