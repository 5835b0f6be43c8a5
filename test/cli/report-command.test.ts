import { copyFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { reportCommand } from '../../src/cli/report-command';
import { displayedText } from '../../src/workbook/displayed-text';
import { openFileGateway } from '../../src/xlsx/file-gateway';
import { packageBytes } from '../xlsx/package-fixture';
import { run, samplePath, useFolder } from './run-command';

describe('report', () => {
  const inFolder = useFolder();

  it('makes the summary sheets of the sample in a copy, and leaves the sample', async () => {
    const before = readFileSync(samplePath);
    const { code, out, err } = await run(reportCommand, samplePath, '--out', inFolder('hasil.xlsx'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Dibuat: ');
    expect(Buffer.compare(readFileSync(samplePath), before)).toBe(0);
    const source = await (await openFileGateway(samplePath)).read();
    const { sheets } = await (await openFileGateway(inFolder('hasil.xlsx'))).read();
    expect(sheets.slice(0, 18)).toEqual(source.sheets);
    expect(sheets.slice(18).map(({ layout }) => layout)).toEqual(expect.arrayContaining(['L01', 'L04']));
    const printed = sheets.slice(18).flatMap((sheet) => sheet.rows.flatMap((row) => row?.map(displayedText) ?? []));
    // Table 3.1, evacuated disaster victims: 425 of 430.
    expect(printed).toContain('98,84%');
  });

  it('brings its own sheets up to date in an earlier result', async () => {
    await run(reportCommand, samplePath, '--out', inFolder('satu.xlsx'));
    const { code, out } = await run(reportCommand, inFolder('satu.xlsx'), '--out', inFolder('dua.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('Diperbarui: ');
    const [one, two] = await Promise.all(['satu.xlsx', 'dua.xlsx'].map(async (name) => (await openFileGateway(inFolder(name))).read()));
    expect(two).toEqual(one);
  });

  it('tells what is missing and writes nothing when nothing can be made', async () => {
    writeFileSync(inFolder('catatan.xlsx'), packageBytes({ sheets: [{ name: 'Catatan', data: '<row><c t="inlineStr"><is><t>Rapat</t></is></c></row>' }] }));
    const { code, out, err } = await run(reportCommand, inFolder('catatan.xlsx'), '--out', inFolder('hasil.xlsx'));
    expect(code).toBe(2);
    expect(out).toContain('Belum dapat dibuat: ');
    expect(err).toContain('tidak ada berkas yang ditulis');
    expect(existsSync(inFolder('hasil.xlsx'))).toBe(false);
  });

  it('never writes over its source, by whatever name', async () => {
    copyFileSync(samplePath, inFolder('asal.xlsx'));
    symlinkSync(inFolder('asal.xlsx'), inFolder('tautan.xlsx'));
    for (const target of ['asal.xlsx', './asal.xlsx', 'tautan.xlsx']) {
      const { code, err } = await run(reportCommand, inFolder('asal.xlsx'), '--out', inFolder(target));
      expect([code, err]).toEqual([2, 'Hasil tidak ditulis ke berkas sumbernya. Beri nama lain pada --out.']);
    }
    expect(Buffer.compare(readFileSync(inFolder('asal.xlsx')), readFileSync(samplePath))).toBe(0);
  });

  it('tells where it cannot write', async () => {
    const { code, err } = await run(reportCommand, samplePath, '--out', inFolder('tidak-ada/hasil.xlsx'));
    expect([code, err]).toEqual([2, '"hasil.xlsx" tidak dapat ditulis. Tutup berkas itu bila sedang terbuka, atau pilih folder lain.']);
  });

  it.each([[[]], [['a.xlsx']], [['a.xlsx', '--out']], [['a.xlsx', 'b.xlsx', '--out', 'c.xlsx']]])('tells how it is used when given %j', async (argv) => {
    const { code, err } = await run(reportCommand, ...argv);
    expect([code, err]).toEqual([2, 'Cara pakai: npm run --silent report -- BERKAS.xlsx --out HASIL.xlsx [--lang id|en]']);
  });

  it('gives its result the name of a workbook', async () => {
    const { code, err } = await run(reportCommand, samplePath, '--out', inFolder('hasil.pdf'));
    expect([code, err]).toEqual([2, 'Nama pada --out perlu berakhiran .xlsx.']);
  });
});
