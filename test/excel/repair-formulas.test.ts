import { repairEdits } from '../../src/excel/repair-formulas';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests } from './excel-for-tests';

const excel = excelForTests({ calculates: true });
const broken = (formula: string) => ({ value: null, formula, error: '#NAME?' });

describe('formulas that show #NAME?', () => {
  it('are set anew where they name a KINERJA function, in whatever form', () => {
    const rows = [[broken('=KINERJA.CAPAIAN(B1,C1)'), broken('=IF(C1="","",_xldudf_KINERJA_CAPAIAN(B1,C1))'), broken('=TIDAKADA(1)'), { value: 1, formula: '=KINERJA.ANGKA("1")' }]];
    const edits = repairEdits({ sheets: [sheetOf('Data', rows), sheetOf('Kunci', rows, { protected: true })] });
    expect(edits.map(({ sheet, column, becomes }) => [sheet, column, becomes])).toEqual([
      ['Data', 0, { formula: '=KINERJA.CAPAIAN(B1,C1)' }],
      ['Data', 1, { formula: '=IF(C1="","",KINERJA.CAPAIAN(B1,C1))' }],
    ]);
  });

  it('show their result afterwards', async () => {
    const { gateway } = excel.open([sheetOf('Data', [[430, 425, broken('=_xldudf_KINERJA_CAPAIAN(A1,B1)')]])]);
    expect(await gateway.repairFormulas()).toBe(1);
    const [row] = (await gateway.read()).sheets[0]!.rows;
    expect(row![2]).toMatchObject({ formula: '=KINERJA.CAPAIAN(A1,B1)', value: expect.closeTo(425 / 430, 12) });
    expect(await gateway.repairFormulas()).toBe(0);
  });
});
