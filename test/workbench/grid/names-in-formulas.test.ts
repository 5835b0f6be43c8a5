import { openInGrid } from '../../../src/workbench/univer-gateway';
import { cellAt } from '../../../src/workbook/snapshot';
import type { OpenWorkbook } from '../../../src/workbench/univer-gateway';
import { withPart } from '../../../src/xlsx/package-part';
import type { XlsxDocument } from '../../../src/xlsx/xlsx-document';
import { documentOf, openXlsx } from '../../../src/xlsx/xlsx-document';
import { fixtureWorkbook } from '../../contract/fixture-workbook';
import { createNodeGrid } from '../node-grid';

async function namedCell(cell: string): Promise<XlsxDocument> {
  const plain = await openXlsx(fixtureWorkbook.bytes, 'contoh.xlsx');
  const xml = new TextDecoder().decode(plain.parts.get(plain.workbookPart));
  const named = xml.replace('</sheets>', `</sheets><definedNames><definedName name="Angka">'Tabel 3.1'!${cell}</definedName></definedNames>`);
  return documentOf('contoh.xlsx', withPart(plain.parts, plain.workbookPart, new TextEncoder().encode(named)));
}

const formula = '=angka*2';

async function resultIn(workbook: OpenWorkbook, sheet = 'Arsip'): Promise<unknown> {
  return cellAt((await workbook.read()).sheets.find(({ name }) => name === sheet)!, 4, 4)?.value;
}

const use = (workbook: OpenWorkbook): Promise<void> => workbook.edit([{ sheet: 'Arsip', row: 4, column: 4, was: { value: null }, becomes: { formula } }], 'Uji');

describe('formulas of the grid that use a name', () => {
  it('follow it when rows are put in above its cell', async () => {
    const grid = createNodeGrid();
    const workbook = openInGrid(grid, await namedCell('$B$4'));
    await use(workbook);
    expect(await resultIn(workbook)).toBe(860);
    grid.api.getActiveWorkbook()!.getSheetByName('Tabel 3.1')!.insertRows(0, 1);
    await workbook.edit([{ sheet: 'Tabel 3.1', row: 4, column: 1, was: { value: 430 }, becomes: { value: 500 } }], 'Ubah');
    expect(await resultIn(workbook)).toBe(1000);
    grid.dispose();
  });

  it('are read anew in each workbook, where the name stands for another cell', async () => {
    const grid = createNodeGrid();
    const first = openInGrid(grid, await namedCell('$B$4'));
    await use(first);
    expect(await resultIn(first)).toBe(860);
    first.close();
    const second = openInGrid(grid, await namedCell('$C$4'));
    await use(second);
    expect(await resultIn(second)).toBe(850);
    grid.dispose();
  });
});
