import { shiftedReferences } from './shifted-references';

const rowsIn = { sheet: 'Data', side: 'row', at: 2, count: 2 } as const;
const rowsOut = { sheet: 'Data', side: 'row', at: 2, count: -2 } as const;

it.each([
  ['=A1+A3', '=A1+A5'],
  ['=SUM(A1:A3)', '=SUM(A1:A5)'],
  ['=SUM(B$3:$B4)', '=SUM(B$5:$B6)'],
  ["='Lain'!A3+Data!A3", "='Lain'!A3+Data!A5"],
  ['="A3"&A3', '="A3"&A5'],
  ['=LOG10(A3)+X_A3', '=LOG10(A5)+X_A3'],
])('two rows put in before the third make %s into %s', (before, after) => {
  expect(shiftedReferences(before, 'Data', rowsIn)).toBe(after);
});

it.each([
  ['=A1+A3', '=A1+#REF!'],
  ['=A5', '=A3'],
  ['=SUM(A1:A3)', '=SUM(A1:A2)'],
  ['=SUM(A3:A6)', '=SUM(A3:A4)'],
  ['=SUM(A3:A4)', '=SUM(#REF!)'],
])('the third and fourth row taken out make %s into %s', (before, after) => {
  expect(shiftedReferences(before, 'Data', rowsOut)).toBe(after);
});

it('columns shift the letters and leave the rows', () => {
  expect(shiftedReferences('=$B$2+A1:C9', 'Data', { sheet: 'Data', side: 'column', at: 1, count: 1 })).toBe('=$C$2+A1:D9');
});

it('a sheet elsewhere keeps its own references', () => {
  expect(shiftedReferences('=A3+Data!A3', 'Ringkasan', rowsIn)).toBe('=A3+Data!A5');
});
