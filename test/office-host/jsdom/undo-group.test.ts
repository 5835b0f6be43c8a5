import type { OfficeHost } from '../office-host';
import { officeForTests } from './office-for-tests';

const office = officeForTests({ requirementSets: { ExcelApi: '1.20' } });

/** Everything one write puts on the wire; what the runtime sends for itself is left out. */
async function sentWith(options: Excel.RunOptions): Promise<unknown[]> {
  const host: OfficeHost = office.open();
  const requests = jest.spyOn(host, 'handleRequest');
  await office.booted.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]];
    await context.sync();
  });
  return requests.mock.calls.map(([, data]) => data).filter((data) => JSON.stringify(data).includes('Worksheets'));
}

describe('an Excel that has undo groups, under the library as npm has it (1.15)', () => {
  it('is told apart by its requirement sets', () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
  });

  it('is asked for a group, and the library says nothing of it to the host', async () => {
    expect(await sentWith({ mergeUndoGroup: true })).toEqual(await sentWith({}));
  });
});
