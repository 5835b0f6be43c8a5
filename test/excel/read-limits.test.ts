import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/snapshot';
import type { OfficeHost } from '../office-host/create-office-host';
import { failBatch } from '../office-host/fault-plan';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests, faultOf } from './excel-for-tests';

const excel = excelForTests();

/** A sheet of so many rows of an indicator with a long name, and three figures. */
function long(name: string, rows: number, textLength: number): SheetSnapshot {
  const text = 'Persentase keluarga penerima manfaat '.repeat(20).slice(0, textLength);
  return sheetOf(name, Array.from({ length: rows }, (_, row) => [`${row} ${text}`, row, row / 2, { value: row / 3, format: '0.00%' }]));
}

async function batchesOf(host: OfficeHost, work: () => Promise<unknown>): Promise<number> {
  host.resetBatches();
  await work();
  return host.batches.total;
}

describe('reading more than one answer may hold', () => {
  it('takes more batches for more cells, and reads each of them', async () => {
    const { gateway, host } = excel.open([long('Besar', 30_000, 30)]);
    gateway.onChange(() => undefined);
    const { sheets } = await gateway.read();
    expect([sheets[0]!.rows.length, cellAt(sheets[0]!, 29_999, 1)?.value]).toEqual([30_000, 29_999]);
    const batches = await batchesOf(host, () => gateway.read());
    expect(batches).toBeGreaterThan(4);
    expect(batches).toBeLessThan(12);
  });

  it('keeps every answer below 5 MB where the texts are long', async () => {
    const { gateway, host } = excel.open([long('Panjang', 6_000, 700)]);
    const execute = jest.spyOn(host, 'executeRichApi');
    const { sheets } = await gateway.read();
    expect(sheets[0]!.rows).toHaveLength(6_000);
    const sizes = await Promise.all(execute.mock.results.map(async ({ value }) => ((await value) as { body?: string }).body?.length ?? 0));
    expect(Math.max(...sizes)).toBeLessThan(5 * 2 ** 20);
  });

  it('asks for half when an answer was too large after all', async () => {
    const { gateway } = excel.open([long('Besar', 400, 200), sheetOf('Kecil', [['a']])], { limits: { responseBytes: 60_000 } });
    const { sheets } = await gateway.read();
    expect(sheets.map(({ rows }) => rows.length)).toEqual([400, 1]);
    expect(cellAt(sheets[0]!, 399, 1)?.value).toBe(399);
  });

  it('says that it is too much when not even one row passes', async () => {
    const { gateway } = excel.open([long('Besar', 4, 700)], { limits: { responseBytes: 1_400 } });
    expect((await faultOf(gateway.read()))?.code).toBe('too-large');
  });

  it('does not read a million empty cells for one that strayed', async () => {
    const { gateway, host } = excel.open([sheetOf('Data', [['Indikator', 430]])]);
    host.editAsUser([{ sheet: 'Data', row: 900_000, column: 16_000, becomes: { value: 'jauh' } }]);
    gateway.onChange(() => undefined);
    const batches = await batchesOf(host, () => gateway.read());
    const { sheets } = await gateway.read();
    expect(cellAt(sheets[0]!, 900_000, 16_000)?.value).toBe('jauh');
    expect(cellAt(sheets[0]!, 0, 1)?.value).toBe(430);
    expect(batches).toBeLessThanOrEqual(5);
  });

  it('leaves out what is only formatted', async () => {
    const { gateway, host } = excel.open([sheetOf('Data', [['a', 1]])]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:F5000').format.fill.color = '#FFFF00';
      await context.sync();
    });
    const read = jest.spyOn(host, 'executeRichApi');
    const { sheets } = await gateway.read();
    expect(sheets[0]!.rows).toHaveLength(1);
    const sizes = await Promise.all(read.mock.results.map(async ({ value }) => ((await value) as { body?: string }).body?.length ?? 0));
    expect(Math.max(...sizes)).toBeLessThan(10_000);
  });
});

describe('a reading that is stopped or fails', () => {
  it('stops between two batches and tells how far it was', async () => {
    const { gateway, host } = excel.open([long('Besar', 30_000, 30)]);
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = gateway.read({
      signal: stop.signal,
      onProgress: (done, total) => {
        seen.push(done / total);
        if (done > 0) stop.abort();
      },
    });
    expect((await faultOf(reading))?.code).toBe('stopped');
    expect(seen.at(-1)).toBeGreaterThan(0);
    expect(seen.at(-1)).toBeLessThan(1);
    host.resetBatches();
    await gateway.read();
    expect(host.batches.total).toBeGreaterThan(4);
  });

  it.each([1, 2, 3])('tells what went wrong with batch %i, and reads again when asked to', async (batch) => {
    const { gateway, host } = excel.open([sheetOf('Data', [['a', 1]])]);
    await gateway.read();
    host.setFaults(failBatch(batch, { kind: 'session-gone' }));
    expect((await faultOf(gateway.read()))?.code).toBe('host-gone');
    expect((await gateway.read()).sheets).toHaveLength(1);
  });

  it('tells that a cell is being typed in', async () => {
    const { gateway, host } = excel.open([sheetOf('Data', [['a', 1]])]);
    await gateway.read();
    host.setCellEditMode(true);
    expect((await faultOf(gateway.read()))?.code).toBe('cell-edit-mode');
    host.setCellEditMode(false);
    expect((await gateway.read()).sheets).toHaveLength(1);
  });
});

it('writes more than one request may hold in several, and takes all of it back when the last one fails', async () => {
  const rows = 6_000;
  const { gateway, host } = excel.open([long('Besar', rows, 30)]);
  await gateway.read();
  const text = 'x'.repeat(1_500);
  const edits = Array.from({ length: rows }, (_, row) => ({ sheet: 'Besar', row, column: 5, was: { value: null }, becomes: { value: text } }));
  host.resetBatches();
  await gateway.edit(edits, 'Isi');
  expect(host.batches.total).toBeGreaterThan(1);
  const again = edits.map((edit) => ({ ...edit, was: edit.becomes, becomes: { value: `${text}y` } }));
  await gateway.read();
  host.setFaults(failBatch(3, { kind: 'request-too-large' }));
  expect((await faultOf(gateway.edit(again, 'Isi')))?.code).toBe('too-large');
  const { sheets } = await gateway.read();
  expect(new Set(sheets[0]!.rows.map((row) => row![5]?.value))).toEqual(new Set([text]));
});
