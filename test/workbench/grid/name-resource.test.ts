import { openInGrid } from '../../../src/workbench/univer-gateway';
import { cellAt } from '../../../src/workbook/snapshot';
import { definedNames } from '../../../src/xlsx/workbook-part';
import { withPart } from '../../../src/xlsx/package-part';
import { documentOf, openXlsx } from '../../../src/xlsx/xlsx-document';
import { fixtureWorkbook } from '../../contract/fixture-workbook';
import { createNodeGrid } from '../node-grid';

describe('names defined in the file', () => {
  it('can be used by formulas in the grid', async () => {
    const plain = await openXlsx(fixtureWorkbook.bytes, 'contoh.xlsx');
    const xml = new TextDecoder().decode(plain.parts.get(plain.workbookPart));
    const named = xml.replace('</sheets>', "</sheets><definedNames><definedName name=\"TargetTahunan\">'Tabel 3.1'!$B$4</definedName></definedNames>");
    const document = documentOf('contoh.xlsx', withPart(plain.parts, plain.workbookPart, new TextEncoder().encode(named)));
    expect(definedNames(document.parts.get(document.workbookPart)!)).toHaveLength(1);

    const grid = createNodeGrid();
    const workbook = openInGrid(grid, document);
    const formula = '=TargetTahunan/2';
    await workbook.edit([{ sheet: 'Tabel 3.1', row: 9, column: 0, was: { value: null }, becomes: { formula } }], 'Uji');
    const { sheets } = await workbook.read();
    expect(cellAt(sheets[0]!, 9, 0)).toEqual({ value: 215, formula });
    grid.dispose();
  });
});
