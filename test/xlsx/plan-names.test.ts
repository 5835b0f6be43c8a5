import { applyPlans } from '../../src/xlsx/apply-plans';
import { deleteSheet } from '../../src/xlsx/sheet-list';
import { addPart, relate } from '../../src/xlsx/package-part';
import type { DefinedName } from '../../src/xlsx/workbook-part';
import { definedNames } from '../../src/xlsx/workbook-part';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { documentOf } from '../../src/xlsx/xlsx-document';
import type { PlanName, SheetPlan } from '../../src/workbook/sheet-plan';
import { planOf } from '../excel/plan-fixture';
import { openFixture, partText } from './package-fixture';

const sheets = [{ name: 'Data', data: '<row r="1"><c r="A1"><v>425</v></c></row>' }];
const fixture = (names = ''): Promise<XlsxDocument> => openFixture({ sheets, workbookTail: names && `<definedNames>${names}</definedNames>` });
const at = (name: string, row: number, column = 1, bottom = row): PlanName => ({ name, area: { top: row, left: column, bottom, right: column } });
const named = (names: readonly PlanName[], sheet = 'Pengaturan Kinerja'): SheetPlan => planOf(sheet, 2, { names });
const ofWorkbook = (document: XlsxDocument): DefinedName[] => definedNames(document.parts.get(document.workbookPart)!).filter(({ tab }) => tab === null);
const told = (document: XlsxDocument): string[] => ofWorkbook(document).map(({ name, text }) => `${name} ${text}`);

describe('the names of a planned sheet in a file', () => {
  it('belong to the whole workbook; one cell is written as one, so that LibreOffice takes it for a value', async () => {
    const { document } = applyPlans(await fixture(), [named([at('BATAS_CAPAIAN', 3), at('SKALA', 3, 0, 4)])]);
    expect(told(document)).toEqual(["BATAS_CAPAIAN 'Pengaturan Kinerja'!$B$4", "SKALA 'Pengaturan Kinerja'!$A$4:$A$5"]);
    expect(partText(document, 'xl/workbook.xml')).toContain('<definedName name="SKALA" comment="KINERJA">');
  });

  it('move with the sheet, and go when the plan has them no more', async () => {
    const { document } = applyPlans(await fixture(), [named([at('BATAS_CAPAIAN', 3), at('SKALA', 3, 0, 4)])]);
    const { document: again } = applyPlans(document, [named([at('batas_capaian', 4)])]);
    expect(told(again)).toEqual(["batas_capaian 'Pengaturan Kinerja'!$B$5"]);
  });

  it('can go over to another sheet of ours, whichever is drawn first', async () => {
    const { document } = applyPlans(await fixture(), [named([at('SATU', 3), at('DUA', 4)], 'A'), named([], 'B')]);
    const swapped = [named([], 'A'), named([at('SATU', 3), at('DUA', 4)], 'B')];
    const expected = ["SATU 'B'!$B$4", "DUA 'B'!$B$5"];
    expect(told(applyPlans(document, swapped).document)).toEqual(expected);
    expect(told(applyPlans(document, [...swapped].reverse()).document)).toEqual(expected);
  });

  it('leave the user\'s own names, also those over our sheet', async () => {
    const theirs = '<definedName name="TargetSaya">Data!$A$1</definedName><definedName name="RataSaya">\'Pengaturan Kinerja\'!$B$4</definedName>';
    const { document } = applyPlans(await fixture(), [named([at('BATAS', 3)])]);
    const text = partText(document, 'xl/workbook.xml').replace('</definedNames>', `${theirs}</definedNames>`);
    const edited = documentOf('x.xlsx', new Map(document.parts).set(document.workbookPart, new TextEncoder().encode(text)));
    expect(told(applyPlans(edited, [named([])]).document)).toEqual(['TargetSaya Data!$A$1', "RataSaya 'Pengaturan Kinerja'!$B$4"]);
  });

  it.each([
    ['cells of the user', 'Data!$A$1'],
    ['a formula', 'SUM(Data!$A$1:$A$3)'],
    ['a constant', '0.9'],
  ])('are refused where one stands for %s, whatever its case', async (_, text) => {
    const document = await fixture(`<definedName name="batas_CAPAIAN">${text}</definedName>`);
    expect(() => applyPlans(document, [planOf('Lain'), named([at('BATAS_CAPAIAN', 3)])])).toThrow(
      expect.objectContaining({ code: 'name-taken', params: { name: 'BATAS_CAPAIAN' } }),
    );
  });

  it('are refused where a table has one', async () => {
    const plain = await fixture();
    const table = new TextEncoder().encode('<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Batas" ref="A1:A2"/>');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
    const { parts } = relate(addPart(plain.parts, 'xl/tables/table1.xml', table, type), plain.sheets[0]!.part, 'table', 'xl/tables/table1.xml');
    expect(() => applyPlans(documentOf('x.xlsx', parts), [named([at('BATAS', 3)])])).toThrow(expect.objectContaining({ code: 'name-taken' }));
  });

  it('take no notice of a name scoped to a sheet, as copies of a sheet have', async () => {
    const document = await fixture('<definedName name="BATAS" localSheetId="0">Data!$A$1</definedName>');
    expect(told(applyPlans(document, [named([at('BATAS', 3)])]).document)).toEqual(["BATAS 'Pengaturan Kinerja'!$B$4"]);
    expect(partText(applyPlans(document, [named([at('BATAS', 3)])]).document, 'xl/workbook.xml')).toContain('localSheetId="0">Data!$A$1<');
  });

  it('come back where the user took the sheet out', async () => {
    const { document } = applyPlans(await fixture(), [named([at('BATAS', 3)])]);
    const without = deleteSheet(document, 'Pengaturan Kinerja');
    expect(told(without)).toEqual(['BATAS #REF!']);
    expect(told(applyPlans(without, [named([at('BATAS', 4)])]).document)).toEqual(["BATAS 'Pengaturan Kinerja'!$B$5"]);
  });
});
