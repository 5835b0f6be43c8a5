import { filledFormula, operationForm, plainForm, relativeForm } from '../../../src/workbook/formula/relative-form';

const f3 = { row: 2, column: 5 };
const f7 = { row: 6, column: 5 };

describe('the form of a formula', () => {
  it('is one for a formula filled down, whatever its spacing and capitals', () => {
    expect(relativeForm('=E3/D3', f3)).toBe(relativeForm('= e7 / D7', f7));
    expect(relativeForm('=E3/$D$3', f3)).not.toBe(relativeForm('=E7/$D$7', f7));
    expect(relativeForm("=SUM('Data 1'!A1:B2)", f3)).not.toBeNull();
  });

  it('fills as a sheet does, and not off its edge', () => {
    expect(filledFormula('=IF(E3="a ""b""",SUM($D$1:D3),1.5)', f3, f7)).toBe('=IF(E7="a ""b""",SUM($D$1:D7),1.5)');
    expect(filledFormula('=A1', f7, f3)).toBeNull();
  });

  it('compares what is read now, or only what is done', () => {
    expect(plainForm('=$E$3/D$3')).toBe(plainForm('=E3/D3'));
    expect(operationForm('=E3/D3')).toBe(operationForm('=E9/D2'));
    expect(operationForm('=E3/D3')).not.toBe(operationForm('=SUM(E3:E4)/D3'));
  });

  it('does not claim to read tables, arrays and other workbooks', () => {
    for (const formula of ['=Tabel1[Target]', '={1,2}', '=[1]Data!A1', '=A:A', '="open']) expect(relativeForm(formula, f3)).toBeNull();
  });
});
