import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GatewayFault } from '../../src/workbook/gateway-fault';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { changedParts, openFixture, packageBytes, packageParts, zipped } from './package-fixture';

const sample = readFileSync(path.resolve(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx'));
const one = { sheets: [{ name: 'Data', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] };

async function faultOf(bytes: Uint8Array): Promise<string> {
  const reason: unknown = await openXlsx(bytes, 'contoh.xlsx').then(() => 'opened', (fault: unknown) => fault);
  return reason instanceof GatewayFault ? reason.code : String(reason);
}

/** An OLE compound file, as far as its header and one directory entry go. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

function without(name: string): Uint8Array {
  const { [name]: _, ...rest } = packageParts(one);
  return zipped(rest);
}

describe('opening a file', () => {
  it('gives its sheets in tab order, with their visibility', async () => {
    const document = await openFixture({ sheets: [{ name: 'A &amp; B' }, { name: 'Sembunyi', state: 'hidden' }, { name: 'Dalam', state: 'veryHidden' }] });
    expect(document.sheets.map(({ name, visibility, tab }) => [name, visibility, tab])).toEqual([
      ['A & B', 'visible', 0],
      ['Sembunyi', 'hidden', 1],
      ['Dalam', 'veryHidden', 2],
    ]);
  });

  it('refuses an empty file', async () => {
    expect(await faultOf(new Uint8Array())).toBe('empty-file');
  });

  it('tells a locked workbook from a workbook of the old format', async () => {
    expect(await faultOf(compoundFile('EncryptedPackage'))).toBe('password-protected');
    expect(await faultOf(compoundFile('Workbook'))).toBe('not-xlsx');
  });

  it('refuses what is no workbook', async () => {
    const word = packageParts(one);
    word['[Content_Types].xml'] = word['[Content_Types].xml']!.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main');
    expect(await faultOf(new TextEncoder().encode('No;Indikator;Target'))).toBe('not-xlsx');
    expect(await faultOf(zipped({ 'foto.txt': 'x' }))).toBe('not-xlsx');
    expect(await faultOf(zipped(word))).toBe('not-xlsx');
    const macros = packageParts(one);
    macros['[Content_Types].xml'] = macros['[Content_Types].xml']!.replace('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main', 'vnd.ms-excel.sheet.macroEnabled.main');
    expect(await faultOf(zipped(macros))).toBe('not-xlsx');
  });

  it('refuses what is no longer whole', async () => {
    expect(await faultOf(sample.subarray(0, sample.length / 2))).toBe('damaged-file');
    expect(await faultOf(without('xl/workbook.xml'))).toBe('damaged-file');
    expect(await faultOf(without('xl/worksheets/sheet1.xml'))).toBe('damaged-file');
    expect(await faultOf(zipped({ ...packageParts(one), 'xl/workbook.xml': '<workbook><sheets>' }))).toBe('damaged-file');
    expect(await faultOf(packageBytes({ sheets: [] }))).toBe('damaged-file');
  });

  it('leaves the bytes it was given as they were', async () => {
    const before = Buffer.from(sample);
    await openXlsx(sample, 'contoh.xlsx');
    expect(Buffer.compare(before, sample)).toBe(0);
  });
});

describe('a file written', () => {
  it('holds every part as it was, and is the same file each time', async () => {
    const document = await openXlsx(sample, 'contoh.xlsx');
    const bytes = serialiseXlsx(document);
    expect(changedParts(document, await openXlsx(bytes, 'contoh.xlsx'))).toEqual([]);
    expect([...(await openXlsx(bytes, 'contoh.xlsx')).parts.keys()]).toEqual([...document.parts.keys()]);
    expect(Buffer.compare(serialiseXlsx(document), bytes)).toBe(0);
  });
});
