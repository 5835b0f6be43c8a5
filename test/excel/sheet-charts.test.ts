import type { ChartPlan, SheetPlan } from '../../src/workbook/sheet-plan';
import type { OfficeHost } from '../office-host/create-office-host';
import { failBatch } from '../office-host/fault-plan';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import type { StoredChart } from '../office-host/store/workbook-store';
import { findSheet, nextId } from '../office-host/store/workbook-store';
import { contentsOfWorkbook, excelForTests, faultOf } from './excel-for-tests';
import { planOf } from './plan-fixture';

const excel = excelForTests();
const data = sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]]);

const chart = (name: string, more: Partial<ChartPlan> = {}): ChartPlan => ({
  name,
  kind: 'column',
  title: `${name} per indikator`,
  source: { top: 2, left: 0, bottom: 4, right: 1 },
  covers: { top: 1, left: 4, bottom: 12, right: 9 },
  ...more,
});
const withCharts = (charts: readonly ChartPlan[], indicators = 2): SheetPlan => planOf('Ringkasan', indicators, { charts });
const chartsOf = ({ store }: OfficeHost): StoredChart[] => findSheet(store, 'Ringkasan')!.charts;
const named = (host: OfficeHost, name: string): StoredChart => chartsOf(host).find(({ properties }) => properties.name === name)!;
const usersChart = (): StoredChart => ({ id: nextId(), source: 'Ringkasan!A3:B5', properties: { name: 'Grafik saya', chartType: 'Pie', left: 5 }, series: [] });

describe('the charts of a sheet', () => {
  it('are native, named, titled, and cover the cells of their plan', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([withCharts([chart('Capaian'), chart('Target', { kind: 'bar', covers: { top: 14, left: 4, bottom: 20, right: 9 } })])], 'Susun');
    expect(chartsOf(host).map(({ source, properties, series }) => [properties.name, properties.chartType, properties['title.text'], source, series.length])).toEqual([
      ['KINERJA Capaian', 'ColumnClustered', 'Capaian per indikator', 'Ringkasan!A3:B5', 1],
      ['KINERJA Target', 'BarClustered', 'Target per indikator', 'Ringkasan!A3:B5', 1],
    ]);
    // Columns A to D are 285, 103, 145 and a standard 64 pixels; E to J are six standard ones; row 1 is 30 points, the others 15.
    expect(named(host, 'KINERJA Capaian').properties).toMatchObject({ left: 447.75, top: 30, width: 288, height: 180 });
  });

  it('have the last series as lines over their bars where the plan says so, and as bars again where it no longer does', async () => {
    const { gateway, host } = excel.open([data]);
    const source = { top: 2, left: 0, bottom: 4, right: 2 };
    await gateway.build([withCharts([chart('Capaian', { kind: 'bar', source, lines: 1 })])], 'Susun');
    const types = () => named(host, 'KINERJA Capaian').series.map(({ properties }) => properties.chartType);
    expect([named(host, 'KINERJA Capaian').properties.chartType, ...types()]).toEqual(['ColumnClustered', undefined, 'Line']);
    await gateway.build([withCharts([chart('Capaian', { kind: 'bar', source })])], 'Susun');
    expect([named(host, 'KINERJA Capaian').properties.chartType, ...types()]).toEqual(['BarClustered', 'BarClustered', 'BarClustered']);
  });

  it('are brought up to date where they stand, and taken out when the plan has them no more', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([withCharts([chart('Capaian'), chart('Target')])], 'Susun');
    const { id } = named(host, 'KINERJA Capaian');
    named(host, 'KINERJA Capaian').properties['legend.visible'] = false;
    const source = { top: 2, left: 0, bottom: 7, right: 2 };
    await gateway.build([withCharts([chart('Capaian', { kind: 'line', title: 'Capaian 2019', source })], 5)], 'Susun');
    expect(chartsOf(host)).toMatchObject([{ id, source: 'Ringkasan!A3:C8', properties: { chartType: 'Line', 'title.text': 'Capaian 2019', 'legend.visible': false } }]);
    expect(chartsOf(host)[0]!.series).toHaveLength(2);
    await gateway.build([withCharts([])], 'Susun');
    expect(chartsOf(host)).toEqual([]);
    expect(findSheet(host.store, 'Ringkasan')!.names.map(({ name }) => name).sort()).toEqual(['KINERJA_AREA', 'KINERJA_LEMBAR']);
  });

  it('leave a title the user gave, unless the plan has a new one', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([withCharts([chart('Capaian')])], 'Susun');
    named(host, 'KINERJA Capaian').properties['title.text'] = 'Judul saya';
    await gateway.build([withCharts([chart('Capaian')])], 'Susun');
    expect(named(host, 'KINERJA Capaian').properties['title.text']).toBe('Judul saya');
  });

  it('leave a chart of the user as it is', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([withCharts([chart('Capaian')])], 'Susun');
    const theirs = usersChart();
    chartsOf(host).push(theirs);
    const before: StoredChart = { ...theirs, properties: { ...theirs.properties }, series: [] };
    await gateway.build([withCharts([chart('Target')], 4)], 'Susun');
    await gateway.build([withCharts([])], 'Susun');
    expect(chartsOf(host)).toEqual([before]);
  });

  it('are left alone where only their name is like ours', async () => {
    const { gateway, host } = excel.open([data]);
    await gateway.build([withCharts([])], 'Susun');
    const theirs: StoredChart = { ...usersChart(), properties: { name: 'KINERJA Capaian', chartType: 'Pie' } };
    chartsOf(host).push(theirs);
    await gateway.build([withCharts([])], 'Susun');
    expect(chartsOf(host)).toEqual([theirs]);
  });

  it('cost no round trip more', async () => {
    const { gateway, host } = excel.open([data]);
    for (const charts of [[chart('Capaian')], [chart('Target')]]) {
      host.resetBatches();
      await gateway.build([withCharts(charts)], 'Susun');
      expect(host.batches.total).toBe(2);
    }
  });
});

describe('a build with charts that a fault meets', () => {
  const former = [chart('Capaian'), chart('Lama', { kind: 'bar', lines: 1, source: { top: 2, left: 0, bottom: 4, right: 2 } })];
  const next = [chart('Capaian', { kind: 'line', title: 'Capaian 2019', source: { top: 2, left: 0, bottom: 6, right: 1 } }), chart('Baru')];

  async function opened(tones: SheetPlan['tones'] = planOf('Ringkasan').tones): Promise<ReturnType<typeof excel.open>> {
    const pair = excel.open([data]);
    await pair.gateway.build([{ ...withCharts(former), tones }], 'Susun');
    Object.assign(named(pair.host, 'KINERJA Capaian').properties, { left: 11, top: 22, width: 333, height: 144 });
    chartsOf(pair.host).push(usersChart());
    return pair;
  }

  it.each([
    ['with colours by value', planOf('Ringkasan').tones],
    ['without them', []],
  ])('leaves the charts as they were, wherever the drawing of a sheet fails, %s', async (_, tones) => {
    const failsAt = async (action: number): Promise<boolean> => {
      const { gateway, host } = await opened(tones);
      const before = contentsOfWorkbook(host);
      host.setFaults(failBatch(2, { kind: 'error-at-action', code: 'GeneralException', action }));
      const fault = await faultOf(gateway.build([{ ...withCharts(next, 4), tones }], 'Susun'));
      if (fault) expect({ action, code: fault.code, workbook: contentsOfWorkbook(host) }).toEqual({ action, code: 'unexpected', workbook: before });
      else expect(chartsOf(host).map(({ properties }) => properties.name)).toEqual(['KINERJA Capaian', 'Grafik saya', 'KINERJA Baru']);
      return fault !== null;
    };
    // Charts are drawn last; the actions before them are failed in the tests of builds.
    let [fails, passes] = [0, 2_000];
    while (passes - fails > 1) {
      const middle = (fails + passes) >> 1;
      if (await failsAt(middle)) fails = middle;
      else passes = middle;
    }
    for (let action = passes - 80; action < passes; action += 1) expect(await failsAt(action)).toBe(true);
  }, 120_000);

  it('is complete when the error comes after the deed', async () => {
    const { gateway, host } = await opened([]);
    host.setFaults(failBatch(2, { kind: 'connection-lost', when: 'after' }));
    expect(await faultOf(gateway.build([{ ...withCharts(next, 4), tones: [] }], 'Susun'))).toBeNull();
    expect(chartsOf(host).map(({ properties }) => properties.name)).toEqual(['KINERJA Capaian', 'Grafik saya', 'KINERJA Baru']);
  });
});
