import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { addSheet, deleteSheet, moveSheet, renameSheet } from '../../src/xlsx/sheet-list';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { openFixture, partText } from './package-fixture';

const names = (document: XlsxDocument): string[] => document.sheets.map(({ name }) => name);
const workbook = (document: XlsxDocument): string => partText(document, 'xl/workbook.xml');
const open = () =>
  openFixture({
    sheets: [{ name: 'Satu' }, { name: 'Dua 2' }, { name: 'Tiga', data: '<row r="1"><c r="A1"><v>3</v></c></row>' }],
    workbookHead: '<bookViews><workbookView activeTab="1"/></bookViews>',
    workbookTail: `<definedNames><definedName name="lokal" localSheetId="2">Tiga!$A$1</definedName><definedName name="pagu">'Dua 2'!$B$2+Tiga!$A$1</definedName></definedNames>`,
  });

describe('the sheets of a workbook', () => {
  it('take a new one, last or where wanted', async () => {
    const document = addSheet(addSheet(await open(), 'Baru'), 'Awal', 0);
    expect(names(document)).toEqual(['Awal', 'Satu', 'Dua 2', 'Tiga', 'Baru']);
    const reopened = await openXlsx(serialiseXlsx(document), 'contoh.xlsx');
    expect(names(reopened)).toEqual(names(document));
    expect(readSnapshot(reopened).sheets[3]!.rows).toEqual([[{ value: 3 }]]);
  });

  it('move with the places that names and views speak of', async () => {
    const document = moveSheet(await open(), 'Tiga', 0);
    expect(names(document)).toEqual(['Tiga', 'Satu', 'Dua 2']);
    expect(workbook(document)).toContain('activeTab="2"');
    expect(workbook(document)).toContain('name="lokal" localSheetId="0"');
  });

  it('are renamed with the names that speak of them', async () => {
    const document = renameSheet(await open(), 'Tiga', "Data '18");
    expect(names(document)).toEqual(['Satu', 'Dua 2', "Data '18"]);
    expect(workbook(document)).toContain(`>'Dua 2'!$B$2+'Data ''18'!$A$1<`);
  });

  it('leave with their part and their own names', async () => {
    const document = deleteSheet(await open(), 'Dua 2');
    expect(names(document)).toEqual(['Satu', 'Tiga']);
    expect(document.parts.has('xl/worksheets/sheet2.xml')).toBe(false);
    expect(partText(document, '[Content_Types].xml')).not.toContain('sheet2.xml');
    expect(workbook(document)).toContain('name="lokal" localSheetId="1"');
    expect(workbook(document)).toContain('<definedName name="pagu">#REF!</definedName>');
    const withoutThird = deleteSheet(await open(), 'Tiga');
    expect(workbook(withoutThird)).not.toContain('lokal');
  });

  it('refuse a name that is taken and a sheet that is not there', async () => {
    const document = await open();
    expect(() => addSheet(document, 'SATU')).toThrow(expect.objectContaining({ code: 'sheet-name-taken' }));
    expect(() => renameSheet(document, 'Satu', 'tiga')).toThrow(expect.objectContaining({ code: 'sheet-name-taken' }));
    expect(names(renameSheet(document, 'Satu', 'SATU'))[0]).toBe('SATU');
    for (const work of [() => deleteSheet(document, 'x'), () => moveSheet(document, 'x', 0), () => renameSheet(document, 'x', 'y')]) {
      expect(work).toThrow(expect.objectContaining({ code: 'sheet-missing' }));
    }
  });
});
