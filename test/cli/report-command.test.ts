import { copyFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { reportCommand } from '../../src/cli/report-command';
import { displayedText } from '../../src/workbook/displayed-text';
import { openFileGateway } from '../../src/xlsx/file-gateway';
import { packageBytes } from '../xlsx/package-fixture';
import { run, samplePath, useFolder } from './run-command';

// Each makes the whole report.
jest.setTimeout(60_000);

const capaianRows = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
  ['1', 'Layanan meningkat', 'Cakupan layanan', '80', '72', '90%'],
]
  .map((row) => `<row>${row.map((text) => (/^\d+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`)
  .join('');

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
    expect(printed).toContain('98,84% *)');
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
    expect(code).toBe(2);
    expect(err).toMatch(/^Cara pakai: npm run --silent report -- BERKAS\.xlsx --out HASIL\.xlsx .*\[--mode kinerja\|portable\|values\]/);
  });

  it('makes the sheets asked for, in that order, with the choices given, and keeps those in the result', async () => {
    const asked = ['--unit', 'Dinas Sosial Kabupaten Tegal', '--year', '2018', '--mode', 'portable', '--layouts', 'l04,L01', '--paper', 'f4'];
    const { code, out, err } = await run(reportCommand, samplePath, '--out', inFolder('hasil.xlsx'), ...asked);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('karena sel E17 berisi teks "13,11,00"');
    const gateway = await openFileGateway(inFolder('hasil.xlsx'));
    const { sheets } = await gateway.read();
    const made = sheets.filter(({ layout }) => layout !== null);
    expect(made.map(({ layout }) => layout)).toEqual(['L04', 'L01']);
    const cells = made.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    expect(cells.filter((cell) => cell?.formula?.includes('KINERJA'))).toEqual([]);
    expect(cells.map((cell) => cell?.value)).toContain('Dinas Sosial Kabupaten Tegal · Tahun 2018');
    const { report } = await gateway.loadSettings();
    expect(report).toMatchObject({ unitName: 'Dinas Sosial Kabupaten Tegal', year: 2018, formulas: 'portable', paper: 'F4', excluded: [], order: [] });
  });

  it('has no formula on its sheets where values are asked for', async () => {
    await run(reportCommand, samplePath, '--out', inFolder('hasil.xlsx'), '--mode', 'values', '--layouts', 'L01');
    const { sheets } = await (await openFileGateway(inFolder('hasil.xlsx'))).read();
    const cells = sheets.find(({ layout }) => layout === 'L01')!.rows.flatMap((row) => row ?? []);
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(cells.map((cell) => cell && displayedText(cell))).toContain('98,84% *)');
  });

  it('makes no sheet in the place of one that is not its own, and says so', async () => {
    writeFileSync(inFolder('asal.xlsx'), packageBytes({ sheets: [{ name: 'Ringkasan', data: capaianRows }] }));
    const { code, out } = await run(reportCommand, inFolder('asal.xlsx'), '--out', inFolder('hasil.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('Tidak dibuat: Ringkasan. Buku kerja ini sudah memiliki lembar lain dengan nama itu');
  });

  it.each([
    [['--mod', 'portable'], 'Tidak ada pilihan bernama --mod. Yang paling mirip: --mode.'],
    [['--mode', 'portabel'], 'Pilihan --mode tidak mengenal "portabel". Yang paling mirip: portable. Yang dikenal: kinerja, portable, values.'],
    [['--paper', 'A5'], 'Pilihan --paper tidak mengenal "A5". Yang paling mirip: A4. Yang dikenal: A4, F4.'],
    [['--layouts', 'L01,Lo4'], 'Pilihan --layouts tidak mengenal "Lo4". Yang paling mirip: L'],
    [['--year', '23'], 'Tahun pada --year ditulis dengan empat angka, misalnya 2023.'],
  ])('tells what it does not know of %j', async (options, sentence) => {
    const { code, out, err } = await run(reportCommand, samplePath, '--out', inFolder('hasil.xlsx'), ...options);
    expect([code, out, existsSync(inFolder('hasil.xlsx'))]).toEqual([2, '', false]);
    expect(err).toContain(sentence);
  });

  it('gives its result the name of a workbook', async () => {
    const { code, err } = await run(reportCommand, samplePath, '--out', inFolder('hasil.pdf'));
    expect([code, err]).toEqual([2, 'Nama pada --out perlu berakhiran .xlsx.']);
  });
});
