import { strToU8, zipSync } from 'fflate';
import { displayedText } from '../../src/workbook/displayed-text';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/snapshot';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';

const TRANSITIONAL = { main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' };
const STRICT = { main: 'http://purl.oclc.org/ooxml/spreadsheetml/main', office: 'http://purl.oclc.org/ooxml/officeDocument/relationships' };
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A package of the parts given, over the least that every program writes. */
async function sheets(parts: Readonly<Record<string, string>>): Promise<readonly SheetSnapshot[]> {
  const { main, office } = TRANSITIONAL;
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ...parts,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
  return readSnapshot(await openXlsx(bytes, 'contoh.xlsx')).sheets;
}

const worksheet = (data: string, around: { readonly before?: string; readonly after?: string; readonly main?: string } = {}): string =>
  `<worksheet xmlns="${around.main ?? TRANSITIONAL.main}">${around.before ?? ''}<sheetData>${data}</sheetData>${around.after ?? ''}</worksheet>`;

const shown = (sheet: SheetSnapshot): string[][] => Array.from(sheet.rows, (row) => Array.from(row ?? [], displayedText));

const related = (...more: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TRANSITIONAL.office}/worksheet" Target="worksheets/sheet1.xml"/>${more
    .map(([kind, target], index) => `<Relationship Id="rIdX${index}" Type="${TRANSITIONAL.office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** cellXfs of these format numbers or codes, in order. */
function styles(...formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, index) => (typeof format === 'string' ? [`<numFmt numFmtId="${164 + index}" formatCode="${format}"/>`] : []));
  const xfs = formats.map((format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`);
  return `<styleSheet xmlns="${TRANSITIONAL.main}"><numFmts>${own.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

describe('a workbook of another program', () => {
  it('needs neither styles, shared strings, references nor a dimension', async () => {
    const [sheet] = await sheets({
      'xl/worksheets/sheet1.xml': worksheet('<row><c t="inlineStr"><is><t>Indikator</t></is></c><c t="inlineStr"><is><t xml:space="preserve"> Target </t></is></c></row><row/><row><c t="str"><v>A</v></c><c s="7"><v>430</v></c></row>'),
    });
    expect(sheet!.rows).toEqual([[{ value: 'Indikator' }, { value: ' Target ' }], undefined, [{ value: 'A' }, { value: 430 }]]);
  });

  it('openpyxl: empty value elements, formulas without results, numbers marked n, targets from the root', async () => {
    const [sheet] = await sheets({
      'xl/_rels/workbook.xml.rels': related(['styles', '/xl/styles.xml'], ['sharedStrings', '/xl/sharedStrings.xml']).replace('Target="worksheets', 'Target="/xl/worksheets'),
      'xl/styles.xml': styles(0, 10),
      'xl/sharedStrings.xml': `<sst xmlns="${TRANSITIONAL.main}" uniqueCount="2"><si><t>Indikator</t></si><si><t/></si></sst>`,
      'xl/worksheets/sheet1.xml': worksheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"/></row><row r="2"><c r="A2" t="n"><v>425</v></c><c r="B2" t="n"><v/></c><c r="C2" s="1" t="n"><v>0.9884</v></c><c r="D2"><f>A2*2</f><v/></c></row>',
        { before: '<sheetPr><outlinePr summaryBelow="1"/></sheetPr><dimension ref="A1:D2"/>' },
      ),
    });
    expect(sheet!.rows[0]).toEqual([{ value: 'Indikator' }]);
    expect(Array.from(sheet!.rows[1]!)).toEqual([{ value: 425 }, undefined, { value: 0.9884, format: '0.00%' }, { value: 850, formula: '=A2*2' }]);
  });

  it('LibreOffice: columns styled to the edge, rows to the bottom, formats with a language', async () => {
    const [sheet] = await sheets({
      'xl/_rels/workbook.xml.rels': related(['styles', 'styles.xml']),
      'xl/styles.xml': styles(0, '[$-421]0.00%', '[$-421]#,##0.00'),
      'xl/worksheets/sheet1.xml': worksheet(
        '<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="2" t="n"><v>1234.5</v></c><c r="B1" s="1" t="n"><f aca="false">A1/1000</f><v>1.2345</v></c></row><row r="1048576" customFormat="false" ht="12.8" hidden="false"><c r="XFD1048576" s="1"/></row>',
        { before: '<cols><col collapsed="false" hidden="false" max="16384" min="1" width="11.5"/></cols>' },
      ),
    });
    expect(sheet!.rows).toHaveLength(1);
    expect(shown(sheet!)).toEqual([['1.234,50', '123,45%']]);
    expect(cellAt(sheet!, 0, 1)!.formula).toBe('=A1/1000');
    expect([sheet!.hiddenRows, sheet!.hiddenColumns]).toEqual([[], []]);
  });

  it('Google Sheets: shared formulas, rich text, and a thousand empty rows below', async () => {
    const empty = Array.from({ length: 998 }, (_, row) => `<row r="${row + 3}"><c r="A${row + 3}" s="1"/><c r="Z${row + 3}" s="1"/></row>`).join('');
    const [sheet] = await sheets({
      'xl/_rels/workbook.xml.rels': related(['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']),
      'xl/styles.xml': styles(0, 0),
      'xl/sharedStrings.xml': `<sst xmlns="${TRANSITIONAL.main}"><si><r><rPr><b val="1"/></rPr><t xml:space="preserve">Persentase </t></r><r><t>lansia &amp; anak</t></r></si></sst>`,
      'xl/worksheets/sheet1.xml': worksheet(
        `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>4.0</v></c><c r="C1" s="1"><f t="shared" ref="C1:C2" si="1">B1/$B$1</f><v>1</v></c></row><row r="2"><c r="B2" s="1"><v>8.0</v></c><c r="C2" s="1"><f t="shared" si="1"/><v>2</v></c></row>${empty}`,
        { after: '<drawing xmlns:r="x" r:id="rId1"/>' },
      ),
    });
    expect(sheet!.rows).toHaveLength(2);
    expect(cellAt(sheet!, 0, 0)!.value).toBe('Persentase lansia & anak');
    expect(cellAt(sheet!, 1, 2)).toEqual({ value: 2, formula: '=B2/$B$1' });
  });

  it('WPS: a prefix on every element, and a byte order mark', async () => {
    const { main } = TRANSITIONAL;
    const [sheet] = await sheets({
      'xl/workbook.xml': `\ufeff<x:workbook xmlns:x="${main}" xmlns:rel="${TRANSITIONAL.office}"><x:sheets><x:sheet name="Data &amp; Grafik" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `\ufeff${related(['sharedStrings', 'sharedStrings.xml'])}`,
      'xl/sharedStrings.xml': `\ufeff<x:sst xmlns:x="${main}"><x:si><x:t>Realisasi</x:t></x:si></x:sst>`,
      'xl/worksheets/sheet1.xml': `\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2" x:hidden="0"><x:c r="C2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(sheet!.name).toBe('Data & Grafik');
    expect(cellAt(sheet!, 1, 2)).toEqual({ value: 'Realisasi' });
  });

  it('a strict workbook, whose dates are written out', async () => {
    const { main, office } = STRICT;
    const [sheet] = await sheets({
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}" conformance="strict"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': related(['styles', 'styles.xml']).replaceAll(TRANSITIONAL.office, office),
      'xl/styles.xml': styles(0, 'dd/mm/yyyy'),
      'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1"><v>430</v></c><c r="B1" s="1" t="d"><v>2018-12-31T00:00:00</v></c><c r="C1" s="1" t="d"><v>2018-12-31</v></c></row>', { main }),
    });
    expect(Array.from(sheet!.rows[0]!, (cell) => cell?.value)).toEqual([430, 43465, 43465]);
    expect(shown(sheet!)).toEqual([['430', '31/12/2018', '31/12/2018']]);
  });

  it('a workbook that counts its days from 1904 shows the day its user sees', async () => {
    const [sheet] = await sheets({
      'xl/workbook.xml': `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.office}"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': related(['styles', 'styles.xml']),
      'xl/styles.xml': styles(0, 14, 'yyyy'),
      'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1" s="1"><v>42003</v></c><c r="B1" s="2"><v>42003</v></c><c r="C1"><v>42003</v></c></row>'),
    });
    // 42003 days after 1 January 1904.
    expect(shown(sheet!)).toEqual([['31/12/2018', '2018', '42003']]);
    expect(cellAt(sheet!, 0, 0)!.value).toBe(42003);
  });

  it('a part named with a stray percent sign or another case is still found', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': related().replace('worksheets/sheet1.xml', 'Worksheets/data 100%.xml'),
      'xl/worksheets/data 100%.xml': worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    };
    expect((await sheets(parts))[0]!.rows).toEqual([[{ value: 1 }]]);
  });
});
