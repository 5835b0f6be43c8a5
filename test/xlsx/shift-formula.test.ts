import { shiftFormula } from '../../src/xlsx/shift-formula';

describe('a formula filled down and to the right', () => {
  it.each([
    ['D5/E5*100', 1, 0, 'D6/E6*100'],
    ['$D5+D$5+$D$5', 2, 1, '$D7+E$5+$D$5'],
    ['SUM(B2:B9)', 0, 2, 'SUM(D2:D9)'],
    ['SUM(A:A,3:3)', 1, 1, 'SUM(B:B,4:4)'],
    ["'Tabel A1'!B2&\"B2\"", 1, 0, "'Tabel A1'!B3&\"B2\""],
    ['TW1!C3', 1, 0, 'TW1!C4'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['Tabel1[Q1]+A1', 1, 0, 'Tabel1[Q1]+A2'],
    ['rata_A1+A1.x+XFE1', 1, 0, 'rata_A1+A1.x+XFE1'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['A1', 0, 0, 'A1'],
  ])('%s by %i rows and %i columns reads %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
