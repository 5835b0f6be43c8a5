import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkCommand } from '../../src/cli/check-command';
import { reportCommand } from '../../src/cli/report-command';
import { packageBytes, packageParts, zipped } from '../xlsx/package-fixture';
import { run, samplePath, useFolder } from './run-command';

const text = new TextEncoder();
const word = packageParts({ sheets: [{ name: 'Data' }] });
word['[Content_Types].xml'] = word['[Content_Types].xml']!.replaceAll('spreadsheetml.sheet.main', 'wordprocessingml.document.main');

const binary = packageParts({ sheets: [{ name: 'Data' }] });
binary['[Content_Types].xml'] = binary['[Content_Types].xml']!.replaceAll('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'vnd.ms-excel.sheet.binary.macroEnabled.main');

/** An OLE compound file as Excel 97 writes: no stream of it is encrypted. */
function oldWorkbook(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'Workbook'].forEach((letter, index) => (bytes[1152 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

/** An OLE compound file as Excel writes for a workbook with a password: its header and the directory entry that tells. */
function locked(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'EncryptedPackage'].forEach((letter, index) => (bytes[1152 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

const unreadable: [string, string, () => Uint8Array, RegExp][] = [
  ['a text file', 'data.xlsx', () => text.encode('No;Indikator;Target\n1;A;2\n'), /^".*data\.xlsx" bukan buku kerja \.xlsx\./],
  ['a zip of something else', 'foto.xlsx', () => zipped({ 'foto.txt': 'x' }), /^".*foto\.xlsx" bukan buku kerja \.xlsx\./],
  ['a workbook of Excel 97', 'lama.xls', () => oldWorkbook(), /^".*lama\.xls" bukan buku kerja \.xlsx\./],
  ['a web page called .xls, as some applications export', 'unduhan.xls', () => text.encode('<html><table><tr><td>Target</td></tr></table></html>'), /^".*unduhan\.xls" bukan buku kerja \.xlsx\./],
  ['a binary workbook', 'cepat.xlsb', () => zipped(binary), /^".*cepat\.xlsb" bukan buku kerja \.xlsx\./],
  ['a workbook of LibreOffice', 'kinerja.ods', () => zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), /^".*kinerja\.ods" bukan buku kerja \.xlsx\./],
  ['a Word document', 'laporan.docx', () => zipped(word), /^".*laporan\.docx" bukan buku kerja \.xlsx\./],
  ['an empty file', 'kosong.xlsx', () => new Uint8Array(), /^".*kosong\.xlsx" kosong \(0 byte\)\./],
  ['a locked file', 'kunci.xlsx', locked, /^".*kunci\.xlsx" dikunci dengan kata sandi\./],
  ['a file cut in half', 'rusak.xlsx', () => readFileSync(samplePath).subarray(0, 20000), /^".*rusak\.xlsx" rusak dan tidak dapat dibaca\./],
];

describe('a file that cannot be used', () => {
  const inFolder = useFolder();

  it.each(unreadable)('%s is told in one sentence, and stays as it is', async (_, name, make, sentence) => {
    const file = inFolder(name);
    const bytes = make();
    writeFileSync(file, bytes);
    for (const ran of [await run(checkCommand, file), await run(checkCommand, file, '--json'), await run(reportCommand, file, '--out', inFolder('hasil.xlsx'))]) {
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toMatch(sentence);
      expect(ran.err.split('\n')).toHaveLength(1);
    }
    expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
  });

  it('a file that does not exist is told too', async () => {
    const { code, err } = await run(checkCommand, inFolder('hilang.xlsx'));
    expect([code, err]).toEqual([2, 'Berkas "hilang.xlsx" tidak ditemukan. Periksa nama dan foldernya.']);
  });

  it('a workbook without a table is no fault: it is told so', async () => {
    const file = inFolder('catatan.xlsx');
    writeFileSync(file, packageBytes({ sheets: [{ name: 'Catatan', data: '<row><c t="inlineStr"><is><t>Rapat hari Senin</t></is></c></row>' }] }));
    const { code, out, err } = await run(checkCommand, file);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Tidak ada tabel yang dikenali di "${file}"`);
    expect(out).toContain('Catatan: ');
  });

  it('a million empty formatted rows are passed over', async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, row) => `<row r="${row + 1}" s="1" customFormat="1"><c r="A${row + 1}" s="1"/><c r="B${row + 1}" s="1"/></row>`);
    const file = inFolder('panjang.xlsx');
    writeFileSync(file, packageBytes({ sheets: [{ name: 'Data', data: rows.join('') }] }));
    const { code, out } = await run(checkCommand, file);
    expect(code).toBe(0);
    expect(out).toContain('Data: Lembar ini kosong.');
  }, 30_000);
});

describe('the commands as they are run', () => {
  const inFolder = useFolder();
  const root = path.resolve(__dirname, '../..');
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

  it('exit 2 with a sentence and no stack trace', () => {
    const file = inFolder('kosong.xlsx');
    writeFileSync(file, '');
    const ran = spawnSync(process.execPath, [tsx, path.join(root, 'src/cli/check.ts'), file, '--json'], { encoding: 'utf8' });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.trim()).toBe('"kosong.xlsx" kosong (0 byte). Salin ulang berkas itu dari sumbernya.');
  }, 30_000);

  it('print the whole JSON through a pipe, and exit 1 on errors', () => {
    const main = path.join(root, 'src/cli/check.ts');
    const piped = execFileSync('sh', ['-c', `"${process.execPath}" "${tsx}" "${main}" "${samplePath}" --json; echo "|$?"`], { encoding: 'utf8', maxBuffer: 1 << 26 });
    const [json, code] = piped.split('\n|');
    expect(JSON.parse(json!)).toHaveProperty('findings');
    expect(code!.trim()).toBe('1');
  }, 30_000);
});
