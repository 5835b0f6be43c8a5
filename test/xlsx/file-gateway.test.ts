import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileGateway, openFileGateway } from '../../src/xlsx/file-gateway';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { fixtureWorkbook } from '../contract/fixture-workbook';
import { describeGatewayContract } from '../contract/gateway-contract';

describeGatewayContract('the file gateway', async ({ bytes }) => new FileGateway(await openXlsx(bytes, 'contoh.xlsx')), { showsCells: false });

describe('a workbook in a file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'lembar-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const source = (): string => {
    const file = path.join(folder, 'asal.xlsx');
    writeFileSync(file, fixtureWorkbook.bytes);
    return file;
  };
  const change = { sheet: 'Arsip', row: 0, column: 0, was: { value: 2017 }, becomes: { value: 2018 } };

  it('is read once and written only where it is saved', async () => {
    const file = source();
    const gateway = await openFileGateway(file);
    await gateway.edit([change]);
    const target = path.join(folder, 'hasil.xlsx');
    await gateway.save(target);
    expect(Buffer.compare(readFileSync(file), fixtureWorkbook.bytes)).toBe(0);
    expect((await (await openFileGateway(target)).read()).sheets[2]!.rows[0]).toEqual([{ value: 2018 }]);
    expect(readdirSync(folder).sort()).toEqual(['asal.xlsx', 'hasil.xlsx']);
  });

  it('is whole or not there at all when it cannot be written', async () => {
    const gateway = await openFileGateway(source());
    const target = path.join(folder, 'tidak-ada', 'hasil.xlsx');
    await expect(gateway.save(target)).rejects.toMatchObject({ code: 'file-not-writable', params: { file: 'hasil.xlsx' } });
    expect(existsSync(target)).toBe(false);
    await expect(gateway.save(folder)).rejects.toMatchObject({ code: 'file-not-writable' });
    expect(readdirSync(folder)).toEqual(['asal.xlsx']);
  });

  it('that does not exist is not found', async () => {
    await expect(openFileGateway(path.join(folder, 'lain.xlsx'))).rejects.toMatchObject({ code: 'file-not-found', params: { file: 'lain.xlsx' } });
  });

  it('lets a stop come through between two sheets', async () => {
    const gateway = await openFileGateway(source());
    const stop = new AbortController();
    await expect(gateway.read({ signal: stop.signal, onProgress: () => setImmediate(() => stop.abort()) })).rejects.toMatchObject({ code: 'stopped' });
  });
});
