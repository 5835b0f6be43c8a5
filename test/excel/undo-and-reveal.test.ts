import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests } from './excel-for-tests';

const excel = excelForTests({ excelApi: '1.20' });
const data = sheetOf('Data', [['a', 1]]);

describe('an Excel of ExcelApi 1.20', () => {
  it('has one undo step for an edit, and says so', async () => {
    const { gateway } = excel.open([data]);
    const run = jest.spyOn(Excel, 'run');
    await gateway.edit([{ sheet: 'Data', row: 0, column: 1, was: { value: 1 }, becomes: { value: 2 } }], 'Ubah');
    expect(gateway.capabilities.undoGroups).toBe(true);
    expect(run.mock.calls.map(([options]) => options)).toContainEqual({ mergeUndoGroup: true });
    run.mockRestore();
  });

  it('shows a hidden sheet before it selects there, and names the sheet in front', async () => {
    const { gateway, host } = excel.open([data, sheetOf('Arsip', [['x']], { visibility: 'hidden' })]);
    await gateway.read();
    await gateway.reveal({ sheet: 'Arsip', top: 0, left: 0, bottom: 0, right: 0 });
    expect(host.store.sheets[1]!.visibility).toBe('Visible');
    expect(await gateway.activeSheet()).toBe('Arsip');
  });
});
