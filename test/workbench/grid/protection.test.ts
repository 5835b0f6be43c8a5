import { openInGrid } from '../../../src/workbench/univer-gateway';
import { withPart } from '../../../src/xlsx/package-part';
import { documentOf, openXlsx } from '../../../src/xlsx/xlsx-document';
import { fixtureWorkbook } from '../../contract/fixture-workbook';
import { createNodeGrid } from '../node-grid';

describe('a protected sheet', () => {
  it('is not written to', async () => {
    const plain = await openXlsx(fixtureWorkbook.bytes, 'contoh.xlsx');
    const { part } = plain.sheets[0]!;
    const xml = new TextDecoder().decode(plain.parts.get(part)).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    const grid = createNodeGrid();
    const workbook = openInGrid(grid, documentOf('contoh.xlsx', withPart(plain.parts, part, new TextEncoder().encode(xml))));
    const edit = { sheet: 'Tabel 3.1', row: 9, column: 0, was: { value: null }, becomes: { value: 1 } };
    await expect(workbook.edit([edit], 'Uji')).rejects.toMatchObject({ code: 'sheet-protected' });
    expect(grid.api.getActiveWorkbook()!.getSheets()[0]!.getWorksheetPermission().canEdit()).toBe(false);
    grid.dispose();
  });
});
