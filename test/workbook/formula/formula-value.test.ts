import { formulaValue } from '../../../src/workbook/formula/formula-value';
import { sheetOf, snapshotOf } from '../../sheets';

const other = sheetOf('Data 2', [[7]]);
const sheet = sheetOf('Data', [[10, 4, 'teks', null], [2, 3, 5, { value: null, error: '#DIV/0!', formula: '=1/0' }]]);
const names = [{ name: 'Batas_Capaian', sheet: 'Data 2', area: { top: 0, bottom: 0, left: 0, right: 0 } }, { name: 'Semua', sheet: 'Data', area: { top: 0, bottom: 0, left: 0, right: 1 } }];
const value = (formula: string) => formulaValue(formula, sheet, { ...snapshotOf(sheet, other), names });

describe('formulaValue', () => {
  it.each([
    ['=A1/B1', 2.5],
    ['=A1-B1-A2', 4],
    ['=A1+B1*A2^2', 26],
    ['=-A1+1', -9],
    ['=50%*A1', 5],
    ['=SUM(A1:C2)', 24],
    ['=AVERAGE(A2:C2)', 10 / 3],
    ['=ROUND(A1/3,2)', 3.33],
    ['=ROUNDUP(A1/3,1)', 3.4],
    ['=ROUNDDOWN(A1/3*10,0)', 33],
    ['=MIN(A1:B2)+MAX(A1:B2)', 12],
    ['=ABS(B1-A1)', 6],
    ['=IF(D1="",0,A1/D1)', 0],
    ['=IF(A1>=10,A1*2,1/0)', 20],
    ['=IFERROR(A1/B1,0)', 2.5],
    ["='Data 2'!A1*2", 14],
    ['=batas_capaian*2', 14],
    ['=SUM(Semua)', 14],
    ['=IF(AND(A1>1,OR(A2>5,B2=3)),1,2)', 1],
    ['=IF(NOT(A1>1),1,2)', 2],
    ['=COUNT(A1:D2)', 5],
    ['=COUNTA(A1:D1)', 3],
    ['=PRODUCT(A2:C2)', 30],
    ['=SUBTOTAL(9,A1:B2)', 19],
    ['=SUBTOTAL(101,A2:C2)', 10 / 3],
    ['=SUMPRODUCT(A1:B1,A2:B2)', 32],
    ['=SUMPRODUCT(A1:B1,A2:C2)', null],
    ['=IFERROR(A1/D1,7)', 7],
    ['=IFERROR(D2,7)', 7],
    ['=IFERROR(TIDAKADA(A1),7)', null],
    ['=IFNA(A1/D1,7)', null],
    ['=IF(ISERROR(A1/0),1,2)', 1],
    ['=IF(C1="TEKS",1,2)', 1],
    ['=IF(D1=0,1,2)+IF(D1="",1,2)', 2],
    ['=IF(""=0,1,2)', 2],
    ['=D1', 0],
    ['=SUM(A1,C1)', 10],
    ['=A1:B1', null],
    ['=A1/D1', null],
    ['=A1+C1', null],
    ['=A1+D2', null],
    ['=SUM(A1:D2)', null],
    ['=IF(A1="","","x")', null],
    ['=VLOOKUP(A1,A1:B2,2)', null],
    ['=A1+', null],
    ['=(A1', null],
    ['=[1]Sheet!A1', null],
    ['=Tidak!A1', null],
  ])('%s is %p', (formula, expected) => {
    const result = value(formula);
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 12);
  });
});
