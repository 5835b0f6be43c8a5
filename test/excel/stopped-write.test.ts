import type { CellEdit } from '../../src/workbook/cell-edit';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { contentsOfWorkbook, excelForTests, faultOf } from './excel-for-tests';
import { planOf } from './plan-fixture';

const excel = excelForTests();
const data = sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]]);

/** Each too large to be drawn with another. */
const largePlans = (): ReturnType<typeof planOf>[] => ['Satu', 'Dua', 'Tiga'].map((name) => planOf(name, 1_800));

/** Each text so long that a request takes few of them. */
const largeEdits = (): CellEdit[] =>
  Array.from({ length: 150 }, (_, index) => ({ sheet: 'Data', row: 5 + index, column: 0, was: { value: null }, becomes: { value: `${index} `.padEnd(30_000, 'x') } }));

describe('a build in several groups', () => {
  it('tells how far it is after each', async () => {
    const { gateway } = excel.open([data]);
    const seen: [number, number][] = [];
    await gateway.build(largePlans(), 'Susun', { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen).toEqual([[0, 3], [1, 3], [2, 3], [3, 3]]);
  }, 30_000);

  it('that is stopped between two leaves the workbook as it was', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([planOf('Satu', 3)], 'Susun');
    const before = contentsOfWorkbook(host);
    const controller = new AbortController();
    const fault = await faultOf(gateway.build(largePlans(), 'Susun', { signal: controller.signal, onProgress: (done) => done === 2 && controller.abort() }));
    expect(fault?.code).toBe('stopped');
    expect(contentsOfWorkbook(host)).toEqual(before);
  }, 30_000);

  it('that is stopped before it begins asks Excel nothing', async () => {
    const { gateway, host } = excel.open([data]);
    host.resetBatches();
    expect((await faultOf(gateway.build(largePlans(), 'Susun', { signal: AbortSignal.abort() })))?.code).toBe('stopped');
    expect(host.batches.total).toBe(0);
  });

  it('that is stopped after the last is complete', async () => {
    const { gateway } = excel.open([data]);
    const controller = new AbortController();
    const result = await gateway.build([planOf('Satu')], 'Susun', { signal: controller.signal, onProgress: () => controller.abort() });
    expect(result).toEqual({ created: ['Satu'], updated: [] });
  });
});

describe('an edit in several batches', () => {
  it('tells how far it is, and that is stopped between two leaves the workbook as it was', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.read();
    const before = contentsOfWorkbook(host);
    const controller = new AbortController();
    const seen: [number, number][] = [];
    const onProgress = (done: number, total: number): void => {
      seen.push([done, total]);
      if (done > 0) controller.abort();
    };
    expect((await faultOf(gateway.edit(largeEdits(), 'Ubah', { signal: controller.signal, onProgress })))?.code).toBe('stopped');
    expect(seen).toEqual([[0, 2], [1, 2]]);
    expect(contentsOfWorkbook(host)).toEqual(before);
  });
});
