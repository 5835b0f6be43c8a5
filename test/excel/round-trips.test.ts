import type { CellEdit } from '../../src/workbook/cell-edit';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { OfficeHost } from '../office-host/create-office-host';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests } from './excel-for-tests';
import { planOf } from './plan-fixture';

const excel = excelForTests();

/** A workbook of so many tables, each with merged cells, a hidden row and a formula. */
function tables(count: number): SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) =>
    sheetOf(
      index === 0 ? 'Data' : `Tabel ${index + 1}`,
      [
        ['Indikator', 'Target', 'Realisasi', 'Capaian'],
        ['Jumlah korban bencana yang dievakuasi', 430, 425, { value: 0.988, formula: '=C2/B2', format: '0.00%' }],
        ['Persentase PMKS', { value: 13.8, format: '0.0' }, '13,11,00', 1],
      ],
      { merges: [{ top: 0, left: 0, bottom: 0, right: 3 }], hiddenRows: [2] },
    ),
  );
}

interface Trips {
  readonly syncs: number;
  readonly batches: number;
}

const printed: string[] = [];

/**
 * What one piece of work costs: calls of context.sync(), and requests Excel received for the work. Excel.run ends with a sync of its
 * own, which sends nothing when nothing is left to do: it is not counted.
 */
async function tripsOf(host: OfficeHost, name: string, sheets: number, work: () => Promise<unknown>): Promise<Trips> {
  const sync = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, 'sync');
  const run = jest.spyOn(Excel, 'run');
  host.resetBatches();
  await work();
  const trips = { syncs: sync.mock.calls.length - run.mock.calls.length, batches: host.batches.total };
  sync.mockRestore();
  run.mockRestore();
  printed.push(`${name.padEnd(24)} ${String(sheets).padStart(4)} sheets  ${trips.syncs} syncs  ${trips.batches} batches`);
  return trips;
}

describe.each([1, 10, 100])('round trips in a workbook of %i sheets', (count) => {
  const open = async (): Promise<ReturnType<typeof excel.open>> => {
    const opened = excel.open(tables(count));
    opened.gateway.onChange(() => undefined);
    await opened.gateway.read();
    return opened;
  };

  it('reads everything in three', async () => {
    const { gateway, host } = await open();
    expect(await tripsOf(host, 'read', count, () => gateway.read())).toEqual({ syncs: 3, batches: 3 });
  });

  it('edits cells of all sheets in one', async () => {
    const { gateway, host } = await open();
    const { sheets } = await gateway.read();
    const edits = sheets.flatMap(({ name }): CellEdit[] => [
      { sheet: name, row: 1, column: 2, was: { value: 425 }, becomes: { value: 430 } },
      { sheet: name, row: 2, column: 3, was: { value: 1 }, becomes: { formula: '=C3/B3' }, format: '0.00%' },
    ]);
    expect(await tripsOf(host, 'edit', count, () => gateway.edit(edits, 'Terapkan'))).toEqual({ syncs: 1, batches: 1 });
  });

  it('edits once more in one, and a look before it where nobody has read since', async () => {
    const { gateway, host } = await open();
    const edit = (was: number, value: number): CellEdit => ({ sheet: 'Data', row: 1, column: 1, was: { value: was }, becomes: { value } });
    await gateway.edit([edit(430, 431)], 'Ubah');
    expect(await tripsOf(host, 'edit, nothing read since', count, () => gateway.edit([edit(431, 432)], 'Ubah'))).toEqual({ syncs: 2, batches: 2 });
  });

  it('builds a group of sheets in two, and brings it up to date in two', async () => {
    const { gateway, host } = await open();
    const plans = Array.from({ length: Math.min(count, 10) }, (_, index) => planOf(`Ringkasan ${index + 1}`, 10));
    expect(await tripsOf(host, 'build, new', count, () => gateway.build(plans, 'Susun'))).toEqual({ syncs: 2, batches: 2 });
    expect(await tripsOf(host, 'build, up to date', count, () => gateway.build(plans, 'Susun'))).toEqual({ syncs: 2, batches: 2 });
  });

  it('reveals a place in one', async () => {
    const { gateway, host } = await open();
    expect(await tripsOf(host, 'reveal', count, () => gateway.reveal({ sheet: 'Data', top: 1, left: 1, bottom: 1, right: 1 }))).toEqual({ syncs: 1, batches: 1 });
  });

  afterAll(() => {
    process.stdout.write(`${printed.splice(0).join('\n')}\n`);
  });
});
