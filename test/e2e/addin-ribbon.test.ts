import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Snapshot } from '../../src/workbook/snapshot';
import { waitUntil } from '../office-host/chromium/wait-until';
import { AddInPage, sampleWorkbook, TABLE } from './addin-page';
import { launchChromium } from './browser';

jest.setTimeout(120_000);

let browser: Browser;
let workbook: Snapshot;

beforeAll(async () => {
  [browser, workbook] = await Promise.all([launchChromium(), sampleWorkbook()]);
});

afterAll(() => browser.close());

const isChosen = (addIn: AddInPage, tab: 'Periksa' | 'Susun') => addIn.excel.pane.getByRole('tab', { name: new RegExp(`^${tab}`), selected: true });

/** The sample as it opens where the add-in came too late: two cells hold our formulas and show that nobody knew their name. */
function openedTooEarly({ sheets }: Snapshot): Snapshot {
  const unknown = (formula: string) => ({ value: null, error: '#NAME?', formula, format: '0.00%' });
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name !== TABLE) return sheet;
      const rows = sheet.rows.map((cells) => cells && [...cells]);
      rows[13]![5] = unknown('=KINERJA.CAPAIAN(D14,E14)');
      rows[21]![5] = unknown('=KINERJA.CAPAIAN(D22,E22)');
      return { ...sheet, rows };
    }),
  };
}

describe('the ribbon', () => {
  it('names in the manifest the functions the build answers to', async () => {
    const named = [...readFileSync('dist/manifest.xml', 'utf8').matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    const addIn = await AddInPage.openReady(browser, workbook);
    const answered = await addIn.excel
      .paneFrame()
      .evaluate(() => Object.keys((Office as unknown as { actions: { _association: { mappings: object } } }).actions._association.mappings));
    expect(named).toHaveLength(3);
    expect(answered.sort()).toEqual(named.map((name) => name!.toUpperCase()).sort());
    await expect(addIn.close()).resolves.toEqual([]);
  });

  it('checks the sheet in front', async () => {
    const addIn = await AddInPage.openReady(browser, workbook);
    addIn.excel.store.activeSheet = addIn.sheet(TABLE).id;
    await addIn.excel.ribbon('PeriksaLembar');
    await isChosen(addIn, 'Periksa').waitFor();
    await expect(addIn.excel.pane.getByRole('combobox', { name: 'Lembar yang ditampilkan' }).inputValue()).resolves.toBe(TABLE);
    expect(addIn.excel.shown.times).toBe(1);
    await addIn.excel.ribbon('PeriksaLembar');
    expect(addIn.excel.shown.times).toBe(2);
    await expect(addIn.close()).resolves.toEqual([]);
  });

  it('compiles the sheets of the report, pressed before the pane has read the workbook', async () => {
    const addIn = await AddInPage.open(browser, workbook);
    await addIn.excel.ribbon('SusunRingkasan');
    await addIn.text(/\d+ lembar dibuat/).waitFor();
    await isChosen(addIn, 'Susun').waitFor();
    expect(addIn.excel.store.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Pengaturan Kinerja', 'Ringkasan', 'Target vs Realisasi']));
    await expect(addIn.close()).resolves.toEqual([]);
  });

  it('sets formulas anew that show #NAME?, and says so when there are none', async () => {
    const addIn = await AddInPage.openReady(browser, openedTooEarly(workbook));
    expect(addIn.cell(TABLE, 'F14')?.value).toBe('#NAME?');
    await addIn.excel.ribbon('PerbaikiRumus');
    await addIn.text(/^2 rumus .* dipasang ulang/).waitFor();
    await waitUntil(() => addIn.cell(TABLE, 'F14')?.value === 425 / 430, 'the formula to be computed');
    expect(addIn.cell(TABLE, 'F22')).toMatchObject({ value: 110 / 125, formula: '=KINERJA.CAPAIAN(D22,E22)' });

    await addIn.ready();
    await addIn.excel.ribbon('PerbaikiRumus');
    await addIn.text('Tidak ada rumus yang menampilkan #NAME?.').waitFor();
    await expect(addIn.close()).resolves.toEqual([]);
  });
});
