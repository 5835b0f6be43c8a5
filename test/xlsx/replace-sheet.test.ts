import { readLook } from '../../src/xlsx/read-look';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import type { SheetContents } from '../../src/xlsx/replace-sheet';
import { replaceSheetCells } from '../../src/xlsx/replace-sheet';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { changedParts, openFixture, partText } from './package-fixture';

const contents: SheetContents = {
  rows: [
    [{ content: { value: 'Indikator' }, xf: 0 }, undefined, { content: { value: null }, xf: 1 }],
    undefined,
    [{ content: { formula: '=KINERJA.ANGKA(A1)' }, result: 7, xf: 1 }, { content: { formula: '=1/0' }, error: '#DIV/0!', xf: 0 }],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [40, undefined, 12],
  rowHeights: [undefined, 30],
  hiddenRows: [1, 3],
  hiddenColumns: [1],
};

describe('a sheet whose cells are replaced', () => {
  const open = () =>
    openFixture({
      sheets: [
        {
          name: 'Data',
          before: '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="16384" width="9" style="1"/></cols>',
          data: '<row r="1"><c r="A1"><v>1</v></c></row>',
          after: '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        },
        { name: 'Lain' },
      ],
    });

  it('holds the new cells, merges, widths and heights', async () => {
    const document = await openXlsx(serialiseXlsx(replaceSheetCells(await open(), 'Data', contents)), 'contoh.xlsx');
    const sheet = readSnapshot(document).sheets[0]!;
    expect(sheet.rows).toEqual([
      [{ value: 'Indikator' }],
      undefined,
      [{ value: 7, formula: '=KINERJA.ANGKA(A1)', format: '0.00%' }, { value: null, formula: '=1/0', error: '#DIV/0!' }],
    ]);
    expect(sheet.merges).toEqual(contents.merges);
    const look = readLook(document)[0]!;
    expect([look.columnWidths[0], look.columnWidths[2], look.rowHeights[1]]).toEqual([40, 12, 30]);
    expect([look.hiddenRows, look.hiddenColumns]).toEqual([[1, 3], [1]]);
    expect(look.cells[0]![2]).toBe(1);
    expect(look.columnStyles[0]).toBe(1);
  });

  it('keeps all else of its part, and every other sheet', async () => {
    const before = await open();
    const after = replaceSheetCells(before, 'Data', contents);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('<dataValidation type="list"');
    expect(readLook(after)[0]!.frozen).toEqual({ rows: 2, columns: 0 });
    expect(changedParts(before, after)).not.toContain('xl/worksheets/sheet2.xml');
  });

  it('must be there', async () => {
    const document = await open();
    expect(() => replaceSheetCells(document, 'Tidak Ada', contents)).toThrow(expect.objectContaining({ code: 'sheet-missing' }));
  });
});
