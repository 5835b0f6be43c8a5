import { layoutOfMark } from '../../src/workbook/owner-mark';

describe('the owner\'s mark of a sheet', () => {
  it.each([
    ['"L01"', 'L01'],
    ['="L01"', 'L01'],
    [' ="L04" ', 'L04'],
    ["='Ringkasan'!$A$1", null],
    ['', null],
  ])('%p says %p', (formula, layout) => {
    expect(layoutOfMark(formula)).toBe(layout);
  });
});
