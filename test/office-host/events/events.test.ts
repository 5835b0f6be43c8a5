import { officeForTests, sheetOf } from '../jsdom/office-for-tests';

const { open, run } = officeForTests();

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

interface Told {
  readonly [event: string]: readonly unknown[];
}

/** Listens to everything, lets something happen, and answers what was told; handlers are gone afterwards. */
async function toldBy(happening: () => Promise<void> | void): Promise<Told> {
  const told: Record<string, unknown[]> = {};
  const hear = (event: string) => (args: object): Promise<void> => {
    const { worksheetId: _id, getRange: _range, getRangeOrNullObject: _other, ...rest } = args as Record<string, unknown>;
    (told[event] ??= []).push(rest);
    return Promise.resolve();
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(hear('changed')),
      worksheets.onAdded.add(hear('added')),
      worksheets.onDeleted.add(hear('deleted')),
      worksheets.onNameChanged.add(hear('renamed')),
    ];
    await context.sync();
    return added;
  });
  await happening();
  await soon();
  await run(async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  for (const handler of handlers) await handler.context.sync();
  return told;
}

const someCells = { changeType: 'RangeEdited', type: 'WorksheetChanged' };

describe('what the add-in is told', () => {
  it('a user\'s edit, with what the cell held before', async () => {
    const host = open([sheetOf('Data', [[425]])]);
    const told = await toldBy(() => host.editAsUser([{ sheet: 'Data', row: 0, column: 0, becomes: { value: 430 } }]));
    expect(told).toEqual({
      changed: [
        expect.objectContaining({
          ...someCells,
          address: 'A1',
          source: 'Local',
          triggerSource: 'Unknown',
          details: { valueBefore: 425, valueAfter: 430, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
        }),
      ],
    });
  });

  it('a colleague\'s edit', async () => {
    const host = open([sheetOf('Data', [[425]])]);
    const told = await toldBy(() => host.editAsUser([{ sheet: 'Data', row: 1, column: 2, becomes: { value: 'x' } }], { remote: true }));
    expect(told.changed).toEqual([expect.objectContaining({ address: 'C2', source: 'Remote' })]);
  });

  it('its own edit, as its own', async () => {
    open([sheetOf('Data', [[425]])]);
    const told = await toldBy(() =>
      run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1:B1').values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(told.changed).toEqual([expect.objectContaining({ ...someCells, address: 'A1:B1', triggerSource: 'ThisLocalAddin' })]);
    expect(told.changed?.[0]).not.toHaveProperty('details.valueBefore');
  });

  it('nothing of its own while it has switched its events off', async () => {
    const host = open([sheetOf('Data', [[425]])]);
    const told = await toldBy(async () => {
      await run(async (context) => {
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]];
        context.workbook.worksheets.add('Ringkasan');
        context.runtime.enableEvents = true;
        await context.sync();
      });
      host.editAsUser([{ sheet: 'Data', row: 0, column: 0, becomes: { value: 2 } }]);
    });
    expect(told).toEqual({ changed: [expect.objectContaining({ triggerSource: 'Unknown' })] });
  });

  it('sheets that come, go and get another name', async () => {
    const host = open([sheetOf('Data', [[1]])]);
    const told = await toldBy(() => {
      host.addSheetAsUser('Baru');
      host.renameSheetAsUser('Baru', 'Lebih baru');
      host.deleteSheetAsUser('Lebih baru');
    });
    expect(told).toEqual({
      added: [expect.objectContaining({ type: 'WorksheetAdded', source: 'Local' })],
      renamed: [expect.objectContaining({ nameBefore: 'Baru', nameAfter: 'Lebih baru' })],
      deleted: [expect.objectContaining({ type: 'WorksheetDeleted' })],
    });
  });

  it('nothing once it no longer listens', async () => {
    const host = open([sheetOf('Data', [[1]])]);
    const told = await toldBy(() => undefined);
    host.editAsUser([{ sheet: 'Data', row: 0, column: 0, becomes: { value: 2 } }]);
    await soon();
    expect(told).toEqual({});
  });

  it('the range of an event can be asked for', async () => {
    const host = open([sheetOf('Data', [[1]])]);
    const values = new Promise<unknown>((resolve) => {
      void run(async (context) => {
        const handler = context.workbook.worksheets.getItem('Data').onChanged.add((args) =>
          run(async (inner) => {
            const range = args.getRange(inner);
            range.load('values');
            await inner.sync();
            resolve(range.values);
            handler.remove();
            await handler.context.sync();
          }),
        );
        await context.sync();
        host.editAsUser([{ sheet: 'Data', row: 0, column: 0, becomes: { value: 7 } }]);
      });
    });
    expect(await values).toEqual([[7]]);
  });
});
