import type { CellEdit } from '../../src/workbook/cell-edit';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { cellAt } from '../../src/workbook/snapshot';
import { findSheet } from '../office-host/store/workbook-store';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests } from './excel-for-tests';
import { planOf } from './plan-fixture';

const excel = excelForTests();
const data = sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]]);
const note = (row: number, column: number, value: string): CellEdit => ({ sheet: 'Ringkasan', row, column, was: { value: null }, becomes: { value } });

describe('a sheet the add-in makes', () => {
  it('has the widths, heights, panes, page, colours and marks of its plan', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([planOf('Ringkasan')], 'Susun');
    const sheet = findSheet(host.store, 'Ringkasan')!;
    // 40 characters are 40 x 7 + 5 = 285 pixels, and a pixel is 0.75 points.
    expect([sheet.columnWidths.get(0), sheet.rowHeights.get(0)]).toEqual([213.75, 30]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet.view).toMatchObject({ showGridlines: false });
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'Folio',
      printArea: 'A1:C5',
      printTitleRows: '3:3',
      'headersFooters.defaultForAllPages.leftHeader': 'Dinas Sosial && PMD',
      'headersFooters.defaultForAllPages.centerFooter': 'Halaman &P dari &N',
    });
    expect(sheet.conditionalFormats.map(({ formula, properties }) => [formula, properties['fill.color']])).toEqual([
      ['=B4>=1', '#E2F0D9'],
      ['=B4<0.5', '#FADBD8'],
    ]);
    expect(sheet.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ['KINERJA_LEMBAR', '="L01"', false],
      ['KINERJA_AREA', "='Ringkasan'!$A$1:$C$5", false],
    ]);
  });

  it('moves notes below only as far as it grows', async () => {
    const { gateway } = excel.open([data]);
    await gateway.build([planOf('Ringkasan', 2)], 'Susun');
    await gateway.edit([note(6, 0, 'di bawah'), note(3, 4, 'di samping')], 'Catat');
    await gateway.build([planOf('Ringkasan', 5)], 'Susun');
    const [, longer] = (await gateway.read()).sheets;
    expect([cellAt(longer!, 9, 0)?.value, cellAt(longer!, 3, 4)?.value]).toEqual(['di bawah', 'di samping']);
    await gateway.build([planOf('Ringkasan', 2)], 'Susun');
    await gateway.build([planOf('Ringkasan', 5)], 'Susun');
    const [, again] = (await gateway.read()).sheets;
    expect(again!.rows.map((row) => row?.map((cell) => cell?.value))).toEqual(longer!.rows.map((row) => row?.map((cell) => cell?.value)));
  });

  it('moves a note to its right out of the way when it grows wider', async () => {
    const { gateway } = excel.open([data]);
    await gateway.build([planOf('Ringkasan', 2)], 'Susun');
    await gateway.edit([note(3, 3, 'di samping')], 'Catat');
    const plan = planOf('Ringkasan', 2);
    await gateway.build([{ ...plan, cells: [...plan.cells, { row: 2, column: 4, role: 'header', value: 'Kategori' }] }], 'Susun');
    const [, wider] = (await gateway.read()).sheets;
    expect([cellAt(wider!, 2, 4)?.value, cellAt(wider!, 3, 5)?.value]).toEqual(['Kategori', 'di samping']);
  });

  it('is brought up to date also when it is very large', async () => {
    const { gateway } = excel.open([data]);
    await gateway.build([planOf('Ringkasan', 4_000)], 'Susun');
    expect(await gateway.build([planOf('Ringkasan', 4_001)], 'Susun')).toEqual({ created: [], updated: ['Ringkasan'] });
    expect(cellAt((await gateway.read()).sheets[1]!, 4_003, 0)?.value).toBe('Indikator 4001');
  }, 30_000);

  it('hides a column of no width, and shows it again where the next plan has none', async () => {
    const { gateway } = excel.open([data]);
    const plan = planOf('Ringkasan', 2);
    const keyed = (at: number): SheetPlan => ({
      ...plan,
      columnWidths: [...plan.columnWidths, ...Array.from({ length: at - 3 }, () => 12), 0],
      cells: [...plan.cells, { row: 3, column: at, role: 'key', value: 'kunci' }],
    });
    const hidden = async (): Promise<readonly number[]> => (await gateway.read()).sheets[1]!.hiddenColumns;
    await gateway.build([keyed(3)], 'Susun');
    expect(await hidden()).toEqual([3]);
    await gateway.build([keyed(4)], 'Susun');
    expect(await hidden()).toEqual([4]);
    await gateway.build([plan], 'Susun');
    expect(await hidden()).toEqual([]);
  });

  it('leaves formulas elsewhere that read from it as they are', async () => {
    const { gateway } = excel.open([data, sheetOf('Pembaca', [[{ value: 0, formula: '=Ringkasan!B4' }]])]);
    await gateway.build([planOf('Ringkasan', 2)], 'Susun');
    await gateway.build([planOf('Ringkasan', 5)], 'Susun');
    expect(cellAt((await gateway.read()).sheets[1]!, 0, 0)?.formula).toBe('=Ringkasan!B4');
  });
});
