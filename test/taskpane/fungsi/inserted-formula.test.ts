import type { FunctionId } from '../../../src/taskpane/fungsi/guess-arguments';
import { filledArea, insertedFormat, insertedFormula } from '../../../src/taskpane/fungsi/inserted-formula';
import { typedArgument } from '../../../src/taskpane/fungsi/typed-argument';
import { cellAddress, formatArea } from '../../../src/workbook/address';
import { sheetOf, snapshotOf } from '../../sheets';

const workbook = snapshotOf(sheetOf('Data', [['98,84%', { value: 1500, format: '#,##0' }], [1]]));
const at = cellAddress('Data', { row: 10, column: 10 });
const read = (typed: readonly string[]) => typed.map((text) => typedArgument(text, true, at, workbook));
const formula = (id: FunctionId, ...typed: string[]) => insertedFormula(id, read(typed));

it.each<[FunctionId, string[], string | null]>([
  ['CAPAIAN', ['D5', 'E5', '', '', ''], '=IF(E5="","",KINERJA.CAPAIAN(D5,E5))'],
  ['CAPAIAN', ['D5', 'E5', '', '1,2', ''], '=IF(E5="","",KINERJA.CAPAIAN(D5,E5,,1.2))'],
  ['CAPAIAN', ['D5:D9', 'E5:E9', '', '', ''], '=KINERJA.CAPAIAN(D5:D9,E5:E9)'],
  ['CAPAIAN', ['D5:D9', 'E5', '', '', ''], '=KINERJA.CAPAIAN(D5:D9,E5)'],
  ['CAPAIAN', ['80', '72', '', '', ''], '=KINERJA.CAPAIAN(80,72)'],
  ['CAPAIAN', ['D5', '', '', '', ''], null],
  ['CAPAIAN', ['D5', 'E5', '', 'K11', ''], null],
  ['KATEGORI', ['F5', 'H2:I7'], '=IF(F5="","",KINERJA.KATEGORI(F5,H2:I7))'],
  ['RERATA', ['F5:F9', '', '', 'abaikan'], '=KINERJA.RERATA(F5:F9,,,"abaikan")'],
  ['SKALA', [''], '=KINERJA.SKALA()'],
  ['NKA', ['B5', 'B6'], '=IF(B6="","",KINERJA.NKA(B5,B6))'],
])('%s of %j is %s', (id, typed, expected) => {
  expect(formula(id, ...typed)).toBe(expected);
});

it.each<[FunctionId, string[], string]>([
  ['CAPAIAN', ['D5', 'E5'], 'K11'],
  ['CAPAIAN', ['D5:D9', 'E5:E9'], 'K11:K15'],
  ['CAPAIAN', ['D:D', 'E:E'], 'K11:K12'],
  ['KATEGORI', ['F5', 'H2:I7'], 'K11'],
  ['RERATA', ['F5:F9'], 'K11'],
  ['REKAP', ['F5:F9'], 'K11:L14'],
  ['SKALA', ['IKPA4'], 'K11:L14'],
  ['SKALA', [''], 'K11:L16'],
])('%s of %j fills %s', (id, typed, area) => {
  expect(formatArea(filledArea(id, read(typed), at))).toBe(area);
});

it('gives ratios a percent format, and a mean or remainder that of its figures', () => {
  expect(insertedFormat('CAPAIAN', read(['B1', 'B1']), workbook)).toBe('0.00%');
  expect(insertedFormat('SISA', read(['B1', 'B1']), workbook)).toBe('#,##0');
  expect(insertedFormat('RERATA', read(['A1:A2']), workbook)).toBe('0.00%');
  expect(insertedFormat('SISA', read(['5', '4']), workbook)).toBeUndefined();
  expect(insertedFormat('KATEGORI', read(['A1']), workbook)).toBeUndefined();
});
