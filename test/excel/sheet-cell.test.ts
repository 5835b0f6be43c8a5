import { sheetCell } from '../../src/excel/sheet-cell';

describe('a cell as Excel answers it', () => {
  it.each([
    ['nothing', sheetCell('', '', 'General', ''), undefined],
    ['a formatted empty cell', sheetCell('', '', '0.00%', ''), undefined],
    ['a text', sheetCell('Indikator', 'Indikator', 'General', 'Indikator'), { value: 'Indikator' }],
    ['a number with what it shows', sheetCell(0.9884, 0.9884, '0.00%', '98,84%'), { value: 0.9884, format: '0.00%', text: '98,84%' }],
    ['a number its column is too narrow for', sheetCell(430, 430, '#,##0', '###'), { value: 430, format: '#,##0' }],
    ['a format marked as Indonesian', sheetCell(430, 430, '[$-421]#,##0', '430'), { value: 430, format: '#,##0', text: '430' }],
    ['a formula', sheetCell(1, '=A1', 'General', '1'), { value: 1, formula: '=A1', text: '1' }],
    ['a formula that shows nothing', sheetCell('', '=IF(A1="","",1)', 'General', ''), { value: '', formula: '=IF(A1="","",1)' }],
    ['a formula in error', sheetCell('#DIV/0!', '=1/0', 'General', '#DIV/0!'), { value: null, formula: '=1/0', error: '#DIV/0!' }],
    ['a text that begins like a formula', sheetCell('=bukan', '=bukan', 'General', '=bukan'), { value: '=bukan' }],
    ['a formula that shows a formula\'s text', sheetCell('=A1', '="="&"A1"', 'General', '=A1'), { value: '=A1', formula: '="="&"A1"' }],
    ['a truth value', sheetCell(true, true, 'General', 'BENAR'), { value: true, text: 'BENAR' }],
  ])('%s', (_, cell, expected) => {
    expect(cell).toEqual(expected);
  });
});
