import type { PlanName, SheetPlan } from '../../src/workbook/sheet-plan';
import type { OfficeHost } from '../office-host/create-office-host';
import { failBatch } from '../office-host/fault-plan';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { contentsOfWorkbook, excelForTests, faultOf } from './excel-for-tests';
import { planOf } from './plan-fixture';

const excel = excelForTests();
const data = sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]]);
const at = (name: string, row: number, column = 1): PlanName => ({ name, area: { top: row, left: column, bottom: row, right: column } });
const named = (names: readonly PlanName[], sheet = 'Pengaturan'): SheetPlan => planOf(sheet, 2, { names });
const told = ({ store }: OfficeHost): unknown => store.names.map(({ name, formula, visible, comment }) => [name, formula, visible, comment]);
const theirs = (name: string, formula: string) => ({ name, formula, visible: true, comment: '' });

describe('the names of a sheet made in Excel', () => {
  it('belong to the workbook, and move with the sheet without being made anew', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([named([at('BATAS', 3), at('SKALA', 4)])], 'Susun');
    const [item] = host.store.names;
    expect(told(host)).toEqual([
      ['BATAS', "='Pengaturan'!$B$4", true, 'KINERJA'],
      ['SKALA', "='Pengaturan'!$B$5", true, 'KINERJA'],
    ]);
    await gateway.build([named([at('BATAS', 4)])], 'Susun');
    expect(told(host)).toEqual([['BATAS', "='Pengaturan'!$B$5", true, 'KINERJA']]);
    expect(host.store.names[0]).toBe(item);
  });

  it('leave the user\'s own names', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([named([at('BATAS', 3)])], 'Susun');
    host.store.names.push(theirs('RataSaya', "='Pengaturan'!$B$4"), theirs('Target', '=Data!$B$2'));
    await gateway.build([named([])], 'Susun');
    expect(told(host)).toEqual([['RataSaya', "='Pengaturan'!$B$4", true, ''], ['Target', '=Data!$B$2', true, '']]);
  });

  it('go over to another sheet of ours, and are taken where their cells are gone', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([named([at('BATAS', 3)], 'A'), named([], 'B')], 'Susun');
    await gateway.build([named([], 'A'), named([at('BATAS', 4)], 'B')], 'Susun');
    expect(told(host)).toEqual([['BATAS', "='B'!$B$5", true, 'KINERJA']]);
    host.store.names[0]!.formula = '=#REF!';
    await gateway.build([named([at('BATAS', 3)], 'B')], 'Susun');
    expect(told(host)).toEqual([['BATAS', "='B'!$B$4", true, 'KINERJA']]);
  });

  it.each([
    ['cells of the user', '=Data!$B$2'],
    ['a constant', '=0.9'],
    ['a formula', '=SUM(Data!$B$2:$B$3)'],
  ])('are refused where one stands for %s, and nothing is made', async (_, formula) => {
    const { gateway, host } = excel.open([data]);
    host.store.names.push(theirs('batas', formula));
    const before = contentsOfWorkbook(host);
    const fault = await faultOf(gateway.build([planOf('Lain'), named([at('BATAS', 3)])], 'Susun'));
    expect([fault?.code, fault?.params]).toEqual(['name-taken', { name: 'BATAS' }]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });

  it('are refused where a table has one', async () => {
    const { gateway, host } = excel.open([data]);
    host.store.tables.push('Batas');
    const before = contentsOfWorkbook(host);
    expect((await faultOf(gateway.build([named([at('BATAS', 3)])], 'Susun')))?.code).toBe('name-taken');
    expect(contentsOfWorkbook(host)).toEqual(before);
  });
});

describe('a build with names that a fault meets', () => {
  const former = [named([at('TETAP', 3), at('PINDAH', 4), at('HILANG', 3, 0)], 'A'), named([], 'B')];
  const next = [named([at('TETAP', 4)], 'A'), named([at('PINDAH', 3), at('BARU', 4)], 'B'), named([at('LAIN', 3)], 'C')];

  async function opened(): Promise<ReturnType<typeof excel.open>> {
    const pair = excel.open([data]);
    await pair.gateway.build(former, 'Susun');
    Object.assign(pair.host.store.names[0]!, { comment: 'catatan saya', visible: false });
    return pair;
  }

  /** What came of the build when this action failed; the workbook must be as before unless all went well. */
  async function failedAt(action: number): Promise<boolean> {
    const { gateway, host } = await opened();
    const before = contentsOfWorkbook(host);
    host.setFaults(failBatch(2, { kind: 'error-at-action', code: 'GeneralException', action }));
    const fault = await faultOf(gateway.build(next, 'Susun'));
    if (fault) expect({ action, code: fault.code, workbook: contentsOfWorkbook(host) }).toEqual({ action, code: 'unexpected', workbook: before });
    else expect(host.store.names.map(({ name, formula }) => `${name} ${formula}`).sort()).toEqual(["BARU ='B'!$B$5", "LAIN ='C'!$B$4", "PINDAH ='B'!$B$4", "TETAP ='A'!$B$5"]);
    return fault !== null;
  }

  // Names are drawn after all sheets; the actions of those are failed in the tests of builds.
  it('leaves the names as they were, whichever action of drawing them fails', async () => {
    let [fails, passes] = [0, 4_000];
    while (passes - fails > 1) {
      const middle = (fails + passes) >> 1;
      if (await failedAt(middle)) fails = middle;
      else passes = middle;
    }
    for (let action = passes - 30; action < passes; action += 1) expect(await failedAt(action)).toBe(true);
  }, 120_000);

  it('is complete or undone when the error comes after the deed', async () => {
    const { gateway, host } = await opened();
    const before = contentsOfWorkbook(host);
    host.setFaults(failBatch(2, { kind: 'connection-lost', when: 'after' }));
    const fault = await faultOf(gateway.build(next, 'Susun'));
    if (fault) expect(contentsOfWorkbook(host)).toEqual(before);
    else expect(host.store.names.map(({ name }) => name).sort()).toEqual(['BARU', 'LAIN', 'PINDAH', 'TETAP']);
  });
});
