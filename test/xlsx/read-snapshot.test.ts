import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { displayedText } from '../../src/workbook/displayed-text';
import { GatewayFault } from '../../src/workbook/gateway-fault';
import { cellAt } from '../../src/workbook/snapshot';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import type { PackageFixture } from './package-fixture';
import { openFixture } from './package-fixture';

const samplePath = path.resolve(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx');

async function firstSheet(data: string, more: Partial<PackageFixture> & { before?: string; after?: string } = {}) {
  const { before, after, ...rest } = more;
  const document = await openFixture({ sheets: [{ name: 'Data', data, ...(before && { before }), ...(after && { after }) }], ...rest });
  return readSnapshot(document).sheets[0]!;
}

describe('cells read from a file', () => {
  it('are numbers, texts, booleans and errors, with the format they carry', async () => {
    const sheet = await firstSheet(
      `<row r="2"><c r="A2" s="1"><v>0.9884</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c>
       <c r="E2" t="inlineStr"><is><r><rPr><b/></rPr><t>Poin </t></r><r><t>&lt;b&gt;</t></r></is></c><c r="F2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="G2" t="n"><v>1.5E-3</v></c></row>`,
      { sharedStrings: '<si><t>nol</t></si><si><r><t xml:space="preserve">Jumlah </t></r><r><t>PMKS</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' },
    );
    expect(sheet.rows[0]).toBeUndefined();
    expect(sheet.rows[1]).toEqual([
      { value: 0.9884, format: '0.00%' },
      { value: 'Jumlah PMKS' },
      { value: true },
      { value: null, error: '#N/A' },
      { value: 'Poin <b>' },
      { value: 'ab', formula: '="a"&"b"' },
      { value: 0.0015 },
    ]);
  });

  it('of rows of many widths end with their last filled cell', async () => {
    const cell = (column: string, row: number) => `<c r="${column}${row}"><v>1</v></c>`;
    const sheet = await firstSheet(`<row r="1">${cell('A', 1)}${cell('B', 1)}${cell('C', 1)}</row><row r="2">${cell('A', 2)}<c r="B2" s="1"/></row><row r="4">${cell('B', 4)}${cell('F', 4)}</row><row r="5">${cell('XFD', 5)}</row><row r="6">${cell('A', 6)}</row>`);
    expect(sheet.rows.map((row) => row?.length)).toEqual([3, 1, undefined, 6, 16384, 1]);
  });

  it('of shared strings are one text, with a format or without', async () => {
    const sheet = await firstSheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>0</v></c><c r="C1" t="s"><v></v></c><c r="D1" t="s"><v>9</v></c><c r="E1" t="s"><v>1</v></c><c r="F1" t="s"><f>A1</f><v>0</v></c></row>', {
      sharedStrings: '<si><t>Orang</t></si><si><t></t></si>',
    });
    expect(sheet.rows).toEqual([[{ value: 'Orang' }, { value: 'Orang', format: '0.00%' }, undefined, undefined, undefined, { value: 'Orang', formula: '=A1' }]]);
  });

  it('are absent where a cell is only formatted', async () => {
    const sheet = await firstSheet('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1"><v></v></c></row><row r="9" s="1" customFormat="1"/>');
    expect(sheet.rows).toEqual([]);
  });

  it('find their place without references, as some programs write them', async () => {
    const sheet = await firstSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="str"><v>x</v></c></row>');
    expect(sheet.rows).toEqual([[{ value: 1 }, { value: 2 }], [{ value: 'x' }]]);
  });

  it('are the same when every element carries a prefix', async () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="B1" t="str"><x:f>A1&amp;"!"</x:f><x:v>a!</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C2"/></x:mergeCells></x:worksheet>`;
    const sheet = readSnapshot(await openFixture({ sheets: [{ name: 'Data', xml }] })).sheets[0]!;
    expect(cellAt(sheet, 0, 1)).toEqual({ value: 'a!', formula: '=A1&"!"' });
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 2 }]);
  });

  it('have each its own formula where the file shares one', async () => {
    const sheet = await firstSheet(
      `<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1/$B$1</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
       <row r="3"><c r="C3" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row>`,
    );
    expect(sheet.rows.map((row) => row?.[2])).toEqual([
      { value: 1, formula: '=A1/$B$1' },
      { value: 2, formula: '=A2/$B$1' },
      { value: null, formula: '=A3/$B$1', error: '#DIV/0!' },
    ]);
  });

  it('show add-in functions by the name their user typed', async () => {
    const sheet = await firstSheet('<row r="6"><c r="F6" cm="1"><f t="array" ref="F6">IF(E6="","",_xldudf_KINERJA_CAPAIAN(D6,E6))</f><v>1.1</v></c></row>');
    expect(cellAt(sheet, 5, 5)).toEqual({ value: 1.1, formula: '=IF(E6="","",KINERJA.CAPAIAN(D6,E6))' });
  });

  it('are numbers to the last digit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }), async (numbers) => {
        const cells = numbers.map((number) => `<c><v>${number}</v></c>`).join('');
        const sheet = await firstSheet(`<row>${cells}</row>`);
        // -0 is written 0, which is what it reads as.
        expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual(numbers.map((number) => number + 0));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a sheet read from a file', () => {
  it('tells hidden rows and columns among those in use, merges and protection', async () => {
    const sheet = await firstSheet('<row r="1" hidden="1"/><row r="2"><c r="C2"><v>1</v></c></row><row r="3" hidden="1"/>', {
      before: '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>',
      after: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    });
    expect(sheet.hiddenRows).toEqual([0]);
    expect(sheet.hiddenColumns).toEqual([1]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.protected).toBe(true);
  });

  it('is ours only where a name of its own says so', async () => {
    const document = await openFixture({
      sheets: [{ name: 'Data' }, { name: 'Ringkasan' }],
      workbookTail: '<definedNames><definedName name="KINERJA_LEMBAR" localSheetId="1" hidden="1">"L01"</definedName><definedName name="KINERJA_LEMBAR">"L04"</definedName></definedNames>',
    });
    expect(readSnapshot(document).sheets.map(({ layout }) => layout)).toEqual([null, 'L01']);
  });

  it('of a million empty formatted rows is empty, and soon', async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, row) => `<row r="${row + 1}" s="1"><c r="A${row + 1}" s="1"/></row>`).join('');
    const document = await openFixture({ sheets: [{ name: 'Data', data: `<row r="1"><c r="A1"><v>1</v></c></row>${rows.slice(rows.indexOf('</row>') + 6)}` }] });
    // Time of the processor: by the clock a busy machine would fail it.
    const start = process.cpuUsage();
    expect(readSnapshot(document).sheets[0]!.rows).toEqual([[{ value: 1 }]]);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  it('that is cut off inside a cell is a damaged file', async () => {
    const document = await openFixture({ sheets: [{ name: 'Data', data: '<row r="1"><c r="A1"><v>1</row>' }] });
    expect(() => readSnapshot(document)).toThrow(GatewayFault);
  });
});

describe('reading', () => {
  it('reports each sheet and stops when told to', async () => {
    const document = await openXlsx(readFileSync(samplePath), 'contoh.xlsx');
    const stop = new AbortController();
    const seen: number[] = [];
    const read = () =>
      readSnapshot(document, {
        signal: stop.signal,
        onProgress: (done, total) => {
          seen.push(done);
          expect(total).toBe(18);
          if (done === 3) stop.abort();
        },
      });
    expect(read).toThrow(expect.objectContaining({ code: 'stopped' }));
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('the sample workbook', () => {
  it('reads as LKjIP Tegal 2018 prints it', async () => {
    const { sheets } = readSnapshot(await openXlsx(readFileSync(samplePath), 'contoh.xlsx'));
    const named = (name: string) => sheets.find((sheet) => sheet.name === name)!;
    const table = named('Tabel 3.1 Target Realisasi');
    expect(sheets).toHaveLength(18);
    expect(displayedText(cellAt(table, 0, 0))).toBe('Tabel 3.1 Perbandingan Target 2018 dengan Realisasi Kinerja Tahun 2018');
    expect(displayedText(cellAt(table, 13, 5))).toBe('96%');
    expect(displayedText(cellAt(table, 13, 4))).toBe('425');
    expect(cellAt(table, 16, 4)).toEqual({ value: '13,11,00' });
    expect(displayedText(cellAt(table, 6, 3))).toBe('30,50');
    expect(table.merges).toContainEqual({ top: 5, left: 0, bottom: 26, right: 0 });
    expect(named('Perbandingan 2016-2018').rows).toHaveLength(31);
    expect(sheets.every(({ visibility, layout, protected: locked }) => visibility === 'visible' && layout === null && !locked)).toBe(true);
  });

  it('holds the values another reader finds in it', async () => {
    const bytes = readFileSync(samplePath);
    const { sheets } = readSnapshot(await openXlsx(bytes, 'contoh.xlsx'));
    const theirs = await readXlsx(bytes);
    for (const [index, sheet] of sheets.entries()) {
      const rows = theirs.sheets[index]!.rows;
      expect(sheet.name).toBe(theirs.sheets[index]!.name);
      rows.forEach((row, at) => row.forEach((value, column) => expect(cellAt(sheet, at, column)?.value ?? null).toEqual(value ?? null)));
      expect(sheet.rows.length).toBeLessThanOrEqual(rows.length);
    }
  });
});
