import { readFileSync } from 'node:fs';
import { IUniverInstanceService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { portablePlan } from '../../src/report/portable/portable-edits';
import type { OpenWorkbook } from '../../src/workbench/univer-gateway';
import { openInGrid } from '../../src/workbench/univer-gateway';
import type { CellEdit } from '../../src/workbook/cell-edit';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/snapshot';
import { readLook } from '../../src/xlsx/read-look';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { createNodeGrid } from './node-grid';

const SHEET = 'Tabel 3.1 Target Realisasi';

let sample: XlsxDocument;
let grid: ReturnType<typeof createNodeGrid>;
let workbook: OpenWorkbook;

beforeAll(async () => {
  sample = await openXlsx(readFileSync('assets/samples/lkjip-dinsos-tegal-2018.xlsx'), 'sampel.xlsx');
});

beforeEach(() => {
  grid = createNodeGrid();
  workbook = openInGrid(grid, sample);
});

afterEach(() => grid.dispose());

function facade(): NonNullable<ReturnType<FUniver['getActiveWorkbook']>> {
  return grid.api.getActiveWorkbook()!;
}

/** As if the user had clicked into the grid: undo belongs to what has the focus. */
function focused(): void {
  grid.injector.get(IUniverInstanceService).focusUnit(workbook.id);
}

async function savedAndReopened(): Promise<Snapshot> {
  const bytes = serialiseXlsx(await workbook.toDocument());
  return readSnapshot(await openXlsx(bytes, 'sampel.xlsx'));
}

function changedParts(saved: XlsxDocument): string[] {
  return [...saved.parts].filter(([name, bytes]) => sample.parts.get(name) !== bytes).map(([name]) => name);
}

function sheetOf(snapshot: Snapshot, name: string) {
  return snapshot.sheets.find((sheet) => sheet.name === name)!;
}

const empty = { value: null };
const capaian: CellEdit[] = [
  { sheet: SHEET, row: 40, column: 0, was: empty, becomes: { value: 430 } },
  { sheet: SHEET, row: 40, column: 1, was: empty, becomes: { value: 425 } },
  { sheet: SHEET, row: 40, column: 2, was: empty, becomes: { formula: '=IF(B41="","",KINERJA.CAPAIAN(A41,B41))' }, format: '0.00%' },
  { sheet: SHEET, row: 40, column: 3, was: empty, becomes: { formula: '=IF(C41="","",KINERJA.KATEGORI(C41,"LKJIP6"))' } },
];

const plan: SheetPlan = {
  layout: 'L01',
  name: 'Ringkasan',
  cells: [
    { row: 0, column: 0, role: 'title', value: 'Ringkasan' },
    { row: 1, column: 0, role: 'header', value: 'Capaian' },
    { row: 2, column: 0, role: 'percent2', formula: '=KINERJA.CAPAIAN(4,3)', value: 0.75 },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  bordered: [{ top: 1, left: 0, bottom: 2, right: 0 }],
  columnWidths: [20, 12, 12],
  rowHeights: {},
  frozen: { rows: 2, columns: 0 },
  tones: [],
  print: {
    paper: 'A4',
    orientation: 'portrait',
    repeatRows: { from: 0, to: 1 },
    area: { top: 0, left: 0, bottom: 2, right: 2 },
    header: { left: '', centre: '', right: '' },
    footer: { left: '', centre: '', right: '' },
  },
};

describe('a workbook open in the grid', () => {
  it('is read as what the file holds', async () => {
    await expect(workbook.read()).resolves.toEqual(readSnapshot(sample));
  });

  it('saves the very same parts when nothing was changed', async () => {
    expect(changedParts(await workbook.toDocument())).toEqual([]);
  });

  it('computes KINERJA formulas as cells change', async () => {
    await workbook.edit(capaian, 'Hitung');
    const before = sheetOf(await workbook.read(), SHEET);
    // 425 ÷ 430 = 0.98837...
    expect(cellAt(before, 40, 2)).toEqual({ value: 425 / 430, formula: '=IF(B41="","",KINERJA.CAPAIAN(A41,B41))', format: '0.00%' });

    facade().getSheetByName(SHEET)!.getRange('B41').setValue(215);

    expect(cellAt(sheetOf(await workbook.read(), SHEET), 40, 2)?.value).toBe(0.5);
  });

  it('spills the result of a formula over a range', async () => {
    await workbook.edit(
      [
        { sheet: SHEET, row: 40, column: 0, was: empty, becomes: { value: '98,84%' } },
        { sheet: SHEET, row: 41, column: 0, was: empty, becomes: { value: '13,11,00' } },
        { sheet: SHEET, row: 40, column: 2, was: empty, becomes: { formula: '=KINERJA.ANGKA(A41:A42)' } },
      ],
      'Uji',
    );
    const sheet = sheetOf(await workbook.read(), SHEET);
    expect(cellAt(sheet, 40, 2)?.value).toBe(0.9884);
    expect(cellAt(sheet, 41, 2)?.error).toBe('#VALUE!');
  });

  it('keeps what a formula spilled when it is made portable', async () => {
    await workbook.edit(
      [
        { sheet: SHEET, row: 40, column: 0, was: empty, becomes: { value: '98,84%' } },
        { sheet: SHEET, row: 41, column: 0, was: empty, becomes: { value: '50%' } },
        { sheet: SHEET, row: 40, column: 2, was: empty, becomes: { formula: '=KINERJA.ANGKA(A41:A42)' } },
      ],
      'Uji',
    );
    const { edits } = portablePlan(await workbook.read(), 'twin');
    expect(edits).toHaveLength(2);
    await workbook.edit(edits, 'Jadikan portabel');
    const sheet = sheetOf(await workbook.read(), SHEET);
    expect([cellAt(sheet, 40, 2), cellAt(sheet, 41, 2)]).toEqual([{ value: 0.9884 }, { value: 0.5 }]);
  });

  it('takes back an edit of many cells in one step', async () => {
    await workbook.edit(capaian, 'Hitung');
    focused();
    await grid.api.undo();
    await expect(workbook.read()).resolves.toEqual(readSnapshot(sample));
  });

  it('changes only the sheet that was edited, and shows the same when reopened', async () => {
    await workbook.edit(capaian, 'Hitung');
    const shown = await workbook.read();
    const part = sample.sheets.find(({ name }) => name === SHEET)!.part;
    expect(changedParts(await workbook.toDocument())).toEqual(expect.arrayContaining([part, 'xl/metadata.xml']));
    await expect(savedAndReopened()).resolves.toEqual(shown);
  });

  it('keeps rows put in by the user, with the formulas that moved', async () => {
    await workbook.edit(capaian, 'Hitung');
    facade().getSheetByName(SHEET)!.insertRows(10, 2);
    const shown = await workbook.read();
    expect(cellAt(sheetOf(shown, SHEET), 42, 2)?.formula).toBe('=IF(B43="","",KINERJA.CAPAIAN(A43,B43))');
    await expect(savedAndReopened()).resolves.toEqual(shown);
  });

  it('keeps sheets added, renamed, moved and taken out', async () => {
    const [first, second, third] = facade().getSheets();
    facade().deleteSheet(first!);
    second!.setName('Sarana');
    facade().insertSheet('Catatan').getRange('B2').setValue('tetap teks: =1+1');
    facade().moveSheet(third!, 0);
    const shown = await workbook.read();
    expect(shown.sheets.map(({ name }) => name)).toEqual(
      [third!.getSheetName(), 'Sarana', ...sample.sheets.slice(3).map(({ name }) => name), 'Catatan'],
    );
    await expect(savedAndReopened()).resolves.toEqual(shown);
  });

  it('keeps a look the user gave to cells', async () => {
    facade().getSheetByName(SHEET)!.getRange('A41').setValue(0.5).setFontWeight('bold').setBackground('#FFEB9C');
    const again = await openXlsx(serialiseXlsx(await workbook.toDocument()), 'sampel.xlsx');
    const look = readLook(again).find(({ name }) => name === SHEET)!;
    expect(look.styles[look.cells[40]![0]!]).toMatchObject({ bold: true, fill: '#FFEB9C' });
  });

  it('makes report sheets, keeps what was typed beside them, and brings them up to date', async () => {
    await expect(workbook.build([plan], 'Susun')).resolves.toEqual({ created: ['Ringkasan'], updated: [] });
    facade().getSheetByName('Ringkasan')!.getRange('E3').setValue('catatan saya');
    const [title, ...others] = plan.cells;
    await expect(workbook.build([{ ...plan, cells: [{ ...title!, value: 'Ringkasan 2018' }, ...others] }], 'Susun')).resolves.toEqual({
      created: [],
      updated: ['Ringkasan'],
    });

    const shown = await workbook.read();
    const sheet = sheetOf(shown, 'Ringkasan');
    expect(sheet.layout).toBe('L01');
    expect(cellAt(sheet, 0, 0)?.value).toBe('Ringkasan 2018');
    expect(cellAt(sheet, 2, 4)?.value).toBe('catatan saya');
    await expect(savedAndReopened()).resolves.toEqual(shown);
  });

  it('takes back sheets it made in one step, and saves as if they had never been', async () => {
    focused();
    await workbook.build([plan], 'Susun');
    await grid.api.undo();
    await expect(workbook.read()).resolves.toEqual(readSnapshot(sample));
    await expect(savedAndReopened()).resolves.toEqual(readSnapshot(sample));
  });

  it('keeps which sheets the user hid and showed', async () => {
    facade().getSheetByName(SHEET)!.hideSheet();
    const shown = await workbook.read();
    expect(sheetOf(shown, SHEET).visibility).toBe('hidden');
    await expect(savedAndReopened()).resolves.toEqual(shown);
    await workbook.reveal({ sheet: SHEET, top: 3, left: 1, bottom: 3, right: 1 });
    expect(sheetOf(await savedAndReopened(), SHEET).visibility).toBe('visible');
  });
});
