import { defaultSettings } from '../../src/workbook/settings';
import { readSettings, writeSettings } from '../../src/xlsx/settings-part';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { changedParts, openFixture, partText } from './package-fixture';

const settings = { ...defaultSettings, bandProfile: 'SAKIP7', answers: { tanya: 'a<b>&"c"' } };
const item = (part: string, text: string) => ({ kind: 'customXml', part, type: 'application/xml', text });

describe('settings kept in a workbook', () => {
  it('come back from the saved file', async () => {
    const document = writeSettings(await openFixture({ sheets: [{ name: 'Data' }] }), settings);
    expect(readSettings(await openXlsx(serialiseXlsx(document), 'contoh.xlsx'))).toEqual(settings);
    expect(partText(document, 'customXml/item1.xml')).toContain('<settings xmlns="urn:lembar-kinerja:settings">');
    expect(partText(document, 'customXml/_rels/item1.xml.rels')).toContain('/customXmlProps');
  });

  it('are written over, not beside, the earlier ones', async () => {
    const once = writeSettings(await openFixture({ sheets: [{ name: 'Data' }] }), defaultSettings);
    const twice = writeSettings(once, settings);
    expect(changedParts(once, twice)).toEqual(['customXml/item1.xml']);
    expect(readSettings(twice)).toEqual(settings);
  });

  it('stand beside the custom parts of others, even broken ones', async () => {
    const theirs = [item('customXml/item1.xml', '<a xmlns="urn:lain"/>'), item('customXml/item2.xml', 'bukan xml')];
    const before = await openFixture({ sheets: [{ name: 'Data' }], related: theirs });
    expect(readSettings(before)).toEqual(defaultSettings);
    const after = writeSettings(before, settings);
    expect(readSettings(after)).toEqual(settings);
    expect(changedParts(before, after)).toEqual(['[Content_Types].xml', 'customXml/_rels/item3.xml.rels', 'customXml/item3.xml', 'customXml/itemProps1.xml', 'xl/_rels/workbook.xml.rels']);
  });

  it('are the defaults where the text cannot be understood', async () => {
    const document = await openFixture({ sheets: [{ name: 'Data' }], related: [item('customXml/item1.xml', '<settings xmlns="urn:lembar-kinerja:settings">{</settings>')] });
    expect(readSettings(document)).toEqual(defaultSettings);
  });
});
