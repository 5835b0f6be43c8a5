import type { Change } from '../../src/workbook/cell-edit';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests } from './excel-for-tests';
import { planOf } from './plan-fixture';

const data = sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]]);
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

type Opened = ReturnType<ReturnType<typeof excelForTests>['open']>;

async function listening(excel: ReturnType<typeof excelForTests>): Promise<Opened & { changes: Change[] }> {
  const opened = excel.open([data]);
  const changes: Change[] = [];
  opened.gateway.onChange((change) => changes.push(change));
  await opened.gateway.read();
  return { ...opened, changes };
}

describe('what others do to the workbook', () => {
  const excel = excelForTests();

  it.each([true, false])('is told with its place (a colleague: %p)', async (remote) => {
    const { host, changes } = await listening(excel);
    host.editAsUser([{ sheet: 'Data', row: 1, column: 2, becomes: { value: 426 } }], { remote });
    await told();
    expect(changes).toEqual([{ kind: 'cells', foreign: true, address: { sheet: 'Data', top: 1, left: 2, bottom: 1, right: 2 } }]);
  });

  it('is told of sheets that come and go', async () => {
    const { host, changes } = await listening(excel);
    host.addSheetAsUser('Baru');
    host.deleteSheetAsUser('Baru');
    await told();
    expect(changes).toEqual([{ kind: 'sheets', foreign: true }, { kind: 'sheets', foreign: true }]);
  });

  it('is told once, and of the add-in\'s own work not as somebody else\'s', async () => {
    const { gateway, changes } = await listening(excel);
    await gateway.edit([{ sheet: 'Data', row: 1, column: 2, was: { value: 425 }, becomes: { value: 430 } }], 'Ubah');
    await gateway.build([planOf('Ringkasan')], 'Susun');
    await told();
    expect(changes).toEqual([{ kind: 'cells', foreign: false }, { kind: 'sheets', foreign: false }]);
  });

  it('is no longer told after unsubscribing', async () => {
    const { gateway, host } = excel.open([data]);
    const changes: Change[] = [];
    const stop = gateway.onChange((change) => changes.push(change));
    await gateway.read();
    stop();
    host.editAsUser([{ sheet: 'Data', row: 1, column: 2, becomes: { value: 426 } }]);
    await told();
    expect(changes).toEqual([]);
  });
});
