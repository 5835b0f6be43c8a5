import { officeForTests, refusalOf, sheetOf } from '../jsdom/office-for-tests';
import { snapshotOfStore } from '../store/snapshot-of-store';

const { open, run } = officeForTests();

const workbook = (): ReturnType<typeof open> => open([sheetOf('Data', [[1]]), sheetOf('Arsip', [[2]], { visibility: 'hidden' })]);
const change = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

describe('worksheets', () => {
  it('are listed with the hidden ones', async () => {
    workbook();
    const listed = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/position');
      const count = worksheets.getCount(true);
      await context.sync();
      return [...worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position]), count.value];
    });
    expect(listed).toEqual([['Data', 'Visible', 0], ['Arsip', 'Hidden', 1], 1]);
  });

  it('are found by name without regard to case, by id, or not at all', async () => {
    workbook();
    const found = await run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('dATA');
      byName.load('id');
      const missing = worksheets.getItemOrNullObject('Tidak ada');
      missing.load('name');
      await context.sync();
      const byId = worksheets.getItem(byName.id);
      byId.load('name');
      await context.sync();
      return [byId.name, missing.isNullObject];
    });
    expect(found).toEqual(['Data', true]);
  });

  it('missing ones are refused', async () => {
    workbook();
    const refusal = await refusalOf(change((sheets) => sheets.getItem('Tidak ada').activate()));
    expect(refusal).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });

  it('are added once, at the end, and can be worked on at once', async () => {
    const { store } = workbook();
    await change((sheets) => {
      const sheet = sheets.add('Ringkasan');
      sheet.getRange('A1').values = [['Judul']];
      sheet.position = 0;
      sheet.showGridlines = false;
    });
    expect(store.sheets.map((sheet) => sheet.name)).toEqual(['Ringkasan', 'Data', 'Arsip']);
    expect(store.sheets[0]!.view).toEqual({ showGridlines: false });
    expect(store.sheets[0]!.cells.size).toBe(1);
  });

  it.each([
    ['Data', 'ItemAlreadyExists'],
    ['dATA', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ["'kutip'", 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
  ])('a name like %s is refused', async (name, code) => {
    const { store } = workbook();
    const before = snapshotOfStore(store);
    expect(await refusalOf(change((sheets) => sheets.add(name).activate()))).toMatchObject({ code });
    expect(snapshotOfStore(store)).toEqual(before);
  });

  it('the last visible one can be neither hidden nor deleted', async () => {
    const { store } = workbook();
    const before = snapshotOfStore(store);
    expect(await refusalOf(change((sheets) => sheets.getItem('Data').delete()))).toMatchObject({ code: 'InvalidOperation' });
    expect(await refusalOf(change((sheets) => (sheets.getItem('Data').visibility = 'Hidden')))).toMatchObject({ code: 'InvalidOperation' });
    expect(snapshotOfStore(store)).toEqual(before);
  });

  it('a hidden one cannot be shown by selecting in it', async () => {
    workbook();
    expect(await refusalOf(change((sheets) => sheets.getItem('Arsip').getRange('A1').select()))).toMatchObject({ code: 'InvalidOperation' });
  });

  it('selecting shows the sheet and the cells', async () => {
    const { store } = open([sheetOf('Data', [[1]]), sheetOf('Lain', [[2]])]);
    await change((sheets) => sheets.getItem('Lain').getRange('B2:C3').select());
    expect(store.activeSheet).toBe(store.sheets[1]!.id);
    expect(store.selection).toEqual({ sheet: store.sheets[1]!.id, area: { top: 1, left: 1, bottom: 2, right: 2 } });
  });
});

describe('a protected workbook', () => {
  it('keeps its sheets', async () => {
    const { store } = workbook();
    store.workbookProtected = true;
    expect(await refusalOf(change((sheets) => sheets.add('Baru').activate()))).toMatchObject({ code: 'AccessDenied' });
    expect(store.sheets).toHaveLength(2);
  });
});

describe('a protected sheet', () => {
  it('takes nothing into locked cells, and what is unlocked still opens', async () => {
    const { store } = open([sheetOf('Data', [[1, 2]])]);
    await change((sheets) => {
      const sheet = sheets.getItem('Data');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await refusalOf(change((sheets) => (sheets.getItem('Data').getRange('A1').values = [[9]])))).toEqual({
      code: 'AccessDenied',
      location: 'Range.values',
    });
    await change((sheets) => (sheets.getItem('Data').getRange('B1').values = [[9]]));
    expect([...store.sheets[0]!.cells.values()].map((cell) => cell.value)).toEqual([1, 9]);
  });

  it('keeps its looks', async () => {
    open([sheetOf('Data', [[1]], { protected: true })]);
    expect(await refusalOf(change((sheets) => (sheets.getItem('Data').getRange('A1').format.font.bold = true)))).toMatchObject({ code: 'AccessDenied' });
  });
});
