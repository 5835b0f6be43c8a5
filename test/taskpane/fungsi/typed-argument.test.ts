import { typedArgument } from '../../../src/taskpane/fungsi/typed-argument';
import { cellAddress } from '../../../src/workbook/address';
import { sheetOf, snapshotOf } from '../../sheets';

const workbook = snapshotOf(sheetOf('Tabel 3.1', [[1]]), sheetOf("Catatan '18", [[1]]));
const at = cellAddress('Tabel 3.1', { row: 4, column: 5 });
const understood = (typed: string, takesWords = false) => {
  const argument = typedArgument(typed, takesWords, at, workbook);
  return argument.kind === 'understood' ? argument.text : argument.kind === 'refused' ? argument.reason.key : null;
};

it.each([
  ['D5', 'D5'],
  [' $d$5:d30 ', '$D$5:D30'],
  ['=D5', 'D5'],
  ['D:D', 'D:D'],
  ["'Tabel 3.1'!D5", 'D5'],
  ['tabel 3.1!D5', 'D5'],
  ["Catatan '18!A1:B2", "'Catatan ''18'!A1:B2"],
  ["'Catatan ''18'!F5", "'Catatan ''18'!F5"],
  ['120%', '120%'],
  ['1,2', '1.2'],
  ['1.234', '1234'],
  ['12,3,4', 'fungsi.number-unread'],
  ['"orang"', '"orang"'],
  ['maks', 'fungsi.reference-unread'],
  ['Tidak Ada!D5', 'fungsi.no-sheet'],
  ['F5', 'fungsi.points-at-itself'],
  ['F1:F30', 'fungsi.points-at-itself'],
  ['F:G', 'fungsi.points-at-itself'],
  ['A1:B2:C3', 'fungsi.reference-unread'],
  ['ZZZ1', 'fungsi.reference-unread'],
  ['A1048577', 'fungsi.reference-unread'],
  ['SUM(D5:D9)', 'fungsi.reference-unread'],
  ['D5,E5', 'fungsi.reference-unread'],
])('%s means %s', (typed, text) => {
  expect(understood(typed)).toBe(text);
});

it('takes a bare word where a word is wanted, and never lets it become formula', () => {
  expect(understood('maks', true)).toBe('"maks"');
  expect(understood('")+HYPERLINK("x', true)).toBe('""")+HYPERLINK(""x"');
  expect(understood('x'.repeat(256), true)).toBe('fungsi.text-too-long');
});

it('tells where it points, and an empty field apart', () => {
  expect(typedArgument('D5:E6', false, at, workbook)).toMatchObject({ points: { sheet: 'Tabel 3.1', top: 4, left: 3, bottom: 5, right: 4 } });
  expect(typedArgument('1,2', false, at, workbook)).toMatchObject({ points: null });
  expect(typedArgument('  ', true, at, workbook)).toEqual({ kind: 'left-out' });
});
