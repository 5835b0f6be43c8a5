import { portablePlan } from '../../../src/report/portable/portable-edits';
import { sheetOf, snapshotOf, typed } from '../../sheets';

const computed = (formula: string, value: number | string) => ({ value, formula });

describe('a workbook made portable', () => {
  const snapshot = snapshotOf(
    sheetOf('Tabel', [
      [100, 90, computed('=IF(B1="","",KINERJA.CAPAIAN(A1,B1))', 0.9), computed('=IF(C1="","",KINERJA.KATEGORI(C1))', 'Memuaskan')],
      [typed('1.250'), 1000, computed('=KINERJA.CAPAIAN(A2,B2)', 0.8), computed('=SUM(B1:B2)', 1090)],
      [100, null, { value: null, error: '#N/A', formula: '=KINERJA.TERBILANG(B3)' }, computed('=KINERJA.CAPAIAN(A3,B1)', 0.9)],
    ]),
    sheetOf('Anggaran', [[500, 400, { value: null, formula: '=KINERJA.ANGKA(A1)' }, { value: null, error: '#NAME?', formula: '=KINERJA.TERBILANG(A1)' }]]),
  );

  it('rewrites every call to its twin, with the result it shows, and tells what it did', () => {
    const plan = portablePlan(snapshot, 'twin');
    expect(plan.edits.map(({ sheet, row, column, becomes, result }) => [sheet, row, column, becomes, result])).toEqual([
      ['Tabel', 0, 2, { formula: '=IF(B1="","",IF(LEN(A1)=0,NA(),IF(A1<0,#NUM!,B1/A1)))' }, 0.9],
      ['Tabel', 0, 3, { formula: expect.stringContaining('=IF(C1="","",IF(OR(C1<0,ROUND(C1*100,7)>100),#NUM!,CHOOSE(') }, 'Memuaskan'],
      ['Tabel', 1, 2, { value: 0.8 }, undefined],
      ['Tabel', 2, 2, { formula: '=NA()' }, undefined],
      ['Tabel', 2, 3, { formula: '=IF(OR(LEN(A3)=0,LEN(B1)=0),NA(),IF(A3<0,#NUM!,B1/A3))' }, 0.9],
    ]);
    expect(plan.edits.map(({ was }) => was)).toContainEqual({ formula: '=KINERJA.CAPAIAN(A2,B2)' });
    expect(plan.rewritten).toEqual([{ id: 'CAPAIAN', count: 2 }, { id: 'KATEGORI', count: 1 }]);
    expect(plan.values).toEqual([
      { sheet: 'Tabel', at: { row: 1, column: 2 }, functions: ['CAPAIAN'], reason: { key: 'portable.text-cell', params: { cell: 'A2', printed: '1.250' } } },
      { sheet: 'Tabel', at: { row: 2, column: 2 }, functions: ['TERBILANG'], reason: { key: 'portable.no-twin', params: { function: 'TERBILANG' } } },
    ]);
    expect(plan.left.map(({ sheet, at, reason }) => [sheet, at.column, reason.key])).toEqual([['Anggaran', 2, 'portable.not-computed'], ['Anggaran', 3, 'portable.not-computed']]);
  });

  it('puts values in place of all calls where values are asked for, and leaves other formulas alone', () => {
    const { edits, rewritten, values } = portablePlan(snapshot, 'value');
    expect(edits.map(({ becomes }) => becomes)).toEqual([{ value: 0.9 }, { value: 'Memuaskan' }, { value: 0.8 }, { formula: '=NA()' }, { value: 0.9 }]);
    expect(rewritten).toEqual([]);
    expect(values.map(({ reason }) => reason)).toEqual(values.map(() => null));
    expect(values).toHaveLength(5);
  });

  it('gives every cell a formula fills a value of its own', () => {
    const spilled = snapshotOf(
      sheetOf('Tabel', [
        [100, 90, computed('=KINERJA.CAPAIAN(A1:A3,B1:B3)', 0.9), computed('=KINERJA.REKAP(C1:C3)', 'Di atas 100%'), 0],
        [100, 80, 0.8, 'Tepat 100%', 0],
        [100, null, null, 'Di bawah 100%', 2],
        [7, 7, 7, 'Tanpa capaian', computed('=1', 1)],
      ]),
    );
    const { edits } = portablePlan(spilled, 'twin');
    expect(edits.map(({ row, column, was, becomes }) => [row, column, 'formula' in was, becomes])).toEqual([
      [0, 2, true, { value: 0.9 }],
      [1, 2, false, { value: 0.8 }],
      [0, 3, true, { value: 'Di atas 100%' }],
      [0, 4, false, { value: 0 }],
      [1, 3, false, { value: 'Tepat 100%' }],
      [1, 4, false, { value: 0 }],
      [2, 3, false, { value: 'Di bawah 100%' }],
      [2, 4, false, { value: 2 }],
      [3, 3, false, { value: 'Tanpa capaian' }],
    ]);
  });

  it('empties a cell that shows nothing, and leaves a protected sheet as it is', () => {
    const empty = sheetOf('Tabel', [[1, computed('=IF(C1="","",KINERJA.ANGKA(C1))', '')]]);
    expect(portablePlan(snapshotOf(empty), 'twin').edits).toMatchObject([{ becomes: { value: null } }]);
    const { edits, left } = portablePlan(snapshotOf({ ...empty, protected: true }), 'twin');
    expect(edits).toEqual([]);
    expect(left).toMatchObject([{ sheet: 'Tabel', at: { row: 0, column: 1 }, reason: { key: 'formula.skip.protected' } }]);
  });
});
