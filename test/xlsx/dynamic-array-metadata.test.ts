import { ensureDynamicArray } from '../../src/xlsx/dynamic-array-metadata';
import { parseXml } from '../../src/xlsx/xml/tree';
import { openFixture, partText } from './package-fixture';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheets = [{ name: 'Data' }];
const theirs = (text: string) => ({
  kind: 'sheetMetadata',
  part: 'xl/metadata.xml',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
  text: `<metadata xmlns="${MAIN}">${text}</metadata>`,
});

describe('metadata of dynamic arrays', () => {
  it('is made where there is none, once', async () => {
    const document = await openFixture({ sheets });
    const first = ensureDynamicArray(document.parts, document.workbookPart);
    const second = ensureDynamicArray(first.parts, document.workbookPart);
    expect([first.index, second.index]).toEqual([1, 1]);
    expect(second.parts).toBe(first.parts);
    expect(parseXml(first.parts.get('xl/metadata.xml')!).children.map(({ name }) => name)).toEqual(['metadataTypes', 'futureMetadata', 'cellMetadata']);
  });

  it('joins the metadata that pictures in cells have', async () => {
    const rich = theirs(
      '<metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst/></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>',
    );
    const document = await openFixture({ sheets, related: [rich] });
    const { parts, index } = ensureDynamicArray(document.parts, document.workbookPart);
    expect(index).toBe(1);
    const text = partText({ ...document, parts }, 'xl/metadata.xml');
    expect(text).toContain('<metadataTypes count="2"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/><metadataType name="XLDAPR"');
    expect(text).toContain('<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>');
    expect(parseXml(parts.get('xl/metadata.xml')!).children.map(({ name }) => name)).toEqual(['metadataTypes', 'futureMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata']);
  });

  it('uses what Excel has written already', async () => {
    const property = '<extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst>';
    const excel = theirs(
      `<metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk>${property}</bk></futureMetadata><cellMetadata count="2"><bk><rc t="1" v="0"/><rc t="1" v="0"/></bk><bk><rc t="1" v="0"/></bk></cellMetadata>`,
    );
    const document = await openFixture({ sheets, related: [excel] });
    const { parts, index } = ensureDynamicArray(document.parts, document.workbookPart);
    expect(index).toBe(2);
    expect(parts).toBe(document.parts);
  });
});
