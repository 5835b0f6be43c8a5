import { officeForTests, sheetOf } from './office-for-tests';

const { open, run } = officeForTests({ locale: 'id-ID', requirementSets: { ExcelApi: '1.15', SharedRuntime: '1.1' } });

describe('the real office.js over the host', () => {
  it('is Excel on the web', () => {
    expect([Office.context.host, Office.context.platform]).toEqual(['Excel', 'OfficeOnline']);
    expect(Office.context.displayLanguage).toBe('id-ID');
  });

  it('supports what the host says, and nothing else', () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
  });

  it('speaks to another workbook once told to', async () => {
    const namesOf = (): Promise<string[]> =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        return worksheets.items.map((sheet) => sheet.name);
      });
    open([sheetOf('Satu', [['a']])]);
    expect(await namesOf()).toEqual(['Satu']);
    open([sheetOf('Dua', []), sheetOf('Tiga', [])]);
    expect(await namesOf()).toEqual(['Dua', 'Tiga']);
  });

  it('saves the settings of the document', async () => {
    const host = open();
    Office.context.document.settings.set('kinerja', { skala: 'LKJIP6' });
    const status = await new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));
    expect(status).toBe('succeeded');
    expect([...host.store.settings]).toEqual([['kinerja', '{"skala":"LKJIP6"}']]);
  });

  it('counts one batch for each sync, and the library\'s own clean-up apart', async () => {
    const host = open();
    host.label('baca');
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:C2');
      range.load('values');
      await context.sync();
      range.load('text');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.batches).toEqual({ total: 2, cleanUp: 1, service: 0, byLabel: { baca: 2 } });
    expect(host.keptReferences).toBe(0);
  });
});
