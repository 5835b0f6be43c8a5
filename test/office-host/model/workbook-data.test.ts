import { officeForTests, refusalOf, sheetOf } from '../jsdom/office-for-tests';

const { open, run } = officeForTests();

describe('names', () => {
  it('of a sheet stand for ranges or texts, and can be hidden', async () => {
    const { store } = open([sheetOf('Data 1', [[1, 2]])]);
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data 1');
      const area = sheet.names.add('KINERJA_AREA', sheet.getRange('A1:B1'));
      const owner = sheet.names.add('KINERJA_LEMBAR', '="L01"');
      owner.visible = false;
      const missing = sheet.names.getItemOrNullObject('TIDAK_ADA');
      missing.delete();
      owner.load('formula,visible,type');
      area.load('formula,type,scope');
      const range = area.getRange();
      range.load('values');
      await context.sync();
      return [owner.formula, owner.visible, owner.type, area.formula, area.type, area.scope, range.values];
    });
    expect(read).toEqual(['="L01"', false, 'String', "='Data 1'!$A$1:$B$1", 'Range', 'Worksheet', [[1, 2]]]);
    expect(store.sheets[0]!.names.map((item) => item.name)).toEqual(['KINERJA_AREA', 'KINERJA_LEMBAR']);
    expect(store.names).toEqual([]);
  });

  it.each([['A1'], ['1a'], ['dua kata']])('%s is no name', async (name) => {
    open();
    const added = run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(await refusalOf(added)).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('custom XML parts', () => {
  const xml = '<k:pengaturan xmlns:k="urn:kinerja"><isi>{&quot;a&quot;:1}</isi></k:pengaturan>';

  it('are found by namespace, read, replaced and deleted', async () => {
    const { store } = open();
    const read = await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<lain xmlns="urn:lain"/>');
      parts.add(xml);
      const ours = parts.getByNamespace('urn:kinerja');
      ours.load('items/id');
      await context.sync();
      const text = ours.items[0]!.getXml();
      ours.items[0]!.setXml(xml.replace('1', '2'));
      await context.sync();
      return [ours.items.length, text.value];
    });
    expect(read).toEqual([1, xml]);
    expect(store.customXmlParts.map((part) => part.xml)).toEqual(['<lain xmlns="urn:lain"/>', xml.replace('1', '2')]);
  });

  it('are refused when they are not XML', async () => {
    open();
    const added = run(async (context) => {
      context.workbook.customXmlParts.add('<a>&b</a>');
      await context.sync();
    });
    expect(await refusalOf(added)).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('settings', () => {
  it('are those of the document', async () => {
    const { store } = open();
    await run(async (context) => {
      context.workbook.settings.add('kinerja', { tahun: 2018 });
      await context.sync();
    });
    expect(store.settings.get('kinerja')).toBe('{"tahun":2018}');
  });
});

describe('custom properties of a sheet', () => {
  it('are kept with it', async () => {
    const { store } = open();
    const read = await run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Data');
      customProperties.add('layout', 'L01');
      const found = customProperties.getItemOrNullObject('LAYOUT');
      const missing = customProperties.getItemOrNullObject('lain');
      found.load('value');
      missing.load('value');
      await context.sync();
      return [found.value, missing.isNullObject];
    });
    expect(read).toEqual(['L01', true]);
    expect([...store.sheets[0]!.customProperties]).toEqual([['layout', 'L01']]);
  });
});

describe('charts', () => {
  it('keep their source, place, title and series', async () => {
    const { store } = open([sheetOf('Data', [['', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]])]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C2'), 'Columns');
      chart.name = 'Capaian';
      chart.title.text = 'Target dan realisasi';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.minimum = 0;
      chart.setPosition('E2', 'J15');
      chart.series.getItemAt(0).format.fill.setSolidColor('#0F6CBD');
      await context.sync();
    });
    const [chart] = store.sheets[0]!.charts;
    expect(chart).toMatchObject({ source: 'Data!A1:C2', series: [{ properties: { fillColor: '#0F6CBD' } }, { properties: {} }] });
    expect(chart!.properties).toEqual({
      name: 'Capaian',
      chartType: 'ColumnClustered',
      'title.text': 'Target dan realisasi',
      'legend.position': 'Bottom',
      'valueAxis.minimum': 0,
      left: 192,
      top: 15,
      width: 288,
      height: 210,
    });
  });
});
