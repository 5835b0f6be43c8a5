import { withFormulaResults } from '../../src/xlsx/formula-results';
import { sheetOf, snapshotOf } from '../sheets';

const zero = (formula: string) => ({ value: 0, formula });
const formulaValues = (rows: Parameters<typeof sheetOf>[1]) =>
  withFormulaResults(snapshotOf(sheetOf('A', rows))).sheets[0]!.rows.flatMap((row) => [...(row ?? [])]).filter((cell) => cell?.formula !== undefined).map((cell) => cell!.value);

test('a workbook whose every formula says 0 has its formulas worked out', () => {
  expect(formulaValues([[2, 3, zero('=A1+B1')], [4, 5, zero('=SUM(A2:B2)')], [1, -1, zero('=A3+B3')]])).toEqual([5, 9, 0]);
});

test('one result of another kind shows that the results are stored', () => {
  expect(formulaValues([[2, 3, zero('=A1+B1')], [4, 5, { value: 9, formula: '=SUM(A2:B2)' }]])).toEqual([0, 9]);
});
