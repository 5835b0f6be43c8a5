import { defaultSettings } from '../../src/workbook/settings';
import { settingsText } from '../../src/workbook/settings-text';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { failBatch } from '../office-host/fault-plan';
import { excelForTests, faultOf } from './excel-for-tests';

const excel = excelForTests();
const data = sheetOf('Data', [['a']]);

describe('the settings in the workbook', () => {
  it('are those the workbench and the command line wrote into the file', async () => {
    const { gateway, host } = excel.open([data]);
    const settings = { ...defaultSettings, answers: { 'a < b': '"ya" & tidak' } };
    const text = settingsText(settings).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;');
    host.store.customXmlParts.push({ id: '{1}', xml: `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="urn:lembar-kinerja:settings">${text}</settings>` });
    expect(await gateway.loadSettings()).toEqual(settings);
  });

  it('stay one part, however often they are saved, and leave the parts of others', async () => {
    const { gateway, host } = excel.open([data]);
    host.store.customXmlParts.push({ id: '{1}', xml: '<lain xmlns="urn:lain"/>' });
    await gateway.saveSettings(defaultSettings);
    await gateway.saveSettings({ ...defaultSettings, language: 'en' });
    expect(host.store.customXmlParts).toHaveLength(2);
    expect((await gateway.loadSettings()).language).toBe('en');
  });

  it('are as they were when saving fails', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.saveSettings(defaultSettings);
    host.setFaults(failBatch(2, { kind: 'error', code: 'GeneralException', when: 'before' }));
    expect((await faultOf(gateway.saveSettings({ ...defaultSettings, language: 'en' })))?.code).toBe('unexpected');
    expect(await gateway.loadSettings()).toEqual(defaultSettings);
  });
});
