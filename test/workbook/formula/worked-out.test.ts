import { NOT_KNOWN } from '../../../src/workbook/formula/cell-result';
import type { CallOther } from '../../../src/workbook/formula/formula-value';
import { workedOut } from '../../../src/workbook/formula/worked-out';
import type { SnapshotCell } from '../../../src/workbook/snapshot';
import { sheetOf, snapshotOf } from '../../sheets';

const formula = (text: string): SnapshotCell => ({ value: null, formula: text });
const noOther: CallOther = () => NOT_KNOWN;
const column = (...cells: (string | number | null | SnapshotCell)[]) => sheetOf('Data', cells.map((cell) => [cell]));
const shown = (sheet: ReturnType<typeof column>, callOther = noOther) =>
  workedOut(snapshotOf(sheet), callOther).sheets[0]!.rows.map((row) => row?.[0] && (row[0].error ?? row[0].value));

describe('workedOut', () => {
  it('gives formulas their results, whatever order they stand in', () => {
    expect(shown(column(formula('=A2+A3'), formula('=A3*2'), 5))).toEqual([15, 10, 5]);
  });

  it('gives texts, truths, the empty text and errors', () => {
    expect(shown(column(formula('=A2'), 'Orang', formula('=A2="orang"'), formula('=IF(A5="","",1)'), null, formula('=A3/A5'), formula('=A6+1'), formula('=IFERROR(A6,"-")')))).toEqual([
      'Orang', 'Orang', true, '', undefined, '#DIV/0!', '#DIV/0!', '-',
    ]);
  });

  it('follows references to other sheets', () => {
    const sheets = snapshotOf(sheetOf('Capaian', [[formula("='Data PK'!A1/2")]]), sheetOf('Data PK', [[formula('=SUM(B1:C1)'), 8, 4]]));
    expect(workedOut(sheets, noOther).sheets[0]!.rows[0]![0]!.value).toBe(6);
  });

  it('leaves what the workbook holds, even where it is stale', () => {
    const cells = column({ value: 7, formula: '=1+1' }, { value: '', formula: '=1+1' }, { value: null, formula: '=1+1', error: '#NAME?' }, formula('=A1'));
    expect(shown(cells)).toEqual([7, '', '#NAME?', 7]);
  });

  it('is the same snapshot where no formula lacks its result', () => {
    const snapshot = snapshotOf(column({ value: 2, formula: '=1+1' }, 3));
    expect(workedOut(snapshot, noOther)).toBe(snapshot);
  });

  it('leaves a circle and an unknown function without a value, and what reads them', () => {
    expect(shown(column(formula('=A2'), formula('=A1+1'), formula('=A3'), formula('=VLOOKUP(1,B1:C3,2)'), formula('=SUM(A4:A6)'), 4, formula('=A6*2')))).toEqual([null, null, null, null, null, 4, 8]);
  });

  it('says #REF! where the cells of a formula were deleted', () => {
    expect(shown(column(formula('=SUM(#REF!)'), formula('=IFERROR(#REF!,0)'), formula('="#REF!"')))).toEqual(['#REF!', null, '#REF!']);
  });

  it('follows a chain as long as a sheet from its far end', () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => (row === 19_999 ? 1 : formula(`=A${row + 2}+1`)));
    expect(shown(column(...cells))[0]).toBe(20_000);
  });

  it('asks for a function of another add-in with the values of its arguments', () => {
    const calls: unknown[] = [];
    const callOther: CallOther = (name, args) => {
      calls.push([name, args]);
      return 0.5;
    };
    expect(shown(column(formula('=KINERJA.CAPAIAN(A2,A3:A5,,"min")*2'), 8, 4, null, 'x'), callOther)[0]).toBe(1);
    expect(calls).toEqual([['KINERJA.CAPAIAN', [[[8]], [[4], [null], ['x']], [[null]], [['min']]]]]);
  });
});
