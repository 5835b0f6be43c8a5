import type { Browser } from 'playwright-core';
import type { Snapshot } from '../../src/workbook/snapshot';
import type { ExcelOptions } from '../office-host/chromium/excel-on-the-web';
import { waitUntil } from '../office-host/chromium/wait-until';
import { defaultRequirementSets } from '../office-host/requirement-sets';
import { AddInPage, sampleWorkbook, TABLE, type TabName } from './addin-page';
import { launchChromium } from './browser';

jest.setTimeout(120_000);

const SCREENSHOTS = 'test/e2e/screenshots';
const TABS: readonly TabName[] = ['Kenali', 'Periksa', 'Hitung', 'Susun'];

let browser: Browser;
let workbook: Snapshot;

beforeAll(async () => {
  [browser, workbook] = await Promise.all([launchChromium(), sampleWorkbook()]);
});

afterAll(() => browser.close());

const withExcelApi = (version: string): ExcelOptions => ({ requirementSets: { ...defaultRequirementSets, ExcelApi: version } });

describe('an Excel with fewer requirement sets', () => {
  it('with ExcelApi 1.9 says in words what it goes without, and does the whole work', async () => {
    const addIn = await AddInPage.openReady(browser, workbook, withExcelApi('1.9'));
    await addIn.text('Excel ini tidak memberi tahu sel mana yang digabung').waitFor();
    await addIn.text('Excel ini belum dapat mengurungkan perubahan dari add-in sebagai satu langkah').waitFor();
    await addIn.compute();
    expect(addIn.cell(TABLE, 'F14')).toMatchObject({ value: 425 / 430 });
    await addIn.tab('Susun').click();
    await addIn.button(/^Buat \d+ lembar$/).click();
    await addIn.text(/\d+ lembar dibuat/).waitFor();
    await expect(addIn.close()).resolves.toEqual([]);
  });

  it('with less than ExcelApi 1.9 says in one sentence what is needed, and asks nothing of the workbook', async () => {
    const addIn = await AddInPage.open(browser, workbook, withExcelApi('1.8'));
    await addIn.text('Panel ini memerlukan Excel 2021 atau yang lebih baru').waitFor();
    await addIn.excel.page.screenshot({ path: `${SCREENSHOTS}/addin-too-old.png` });
    expect(addIn.excel.host.batches.total).toBe(0);
    await expect(addIn.barriers()).resolves.toEqual([]);
    await expect(addIn.close()).resolves.toEqual([]);
  });
});

describe('the pane', () => {
  it.each([
    ['light', 320],
    ['light', 450],
    ['dark', 320],
    ['dark', 450],
  ] as const)('in %s colours, %d pixels wide, fits its place and keeps nobody out', async (colorScheme, width) => {
    const addIn = await AddInPage.openReady(browser, workbook, { colorScheme, width });
    await expect(addIn.theme()).resolves.toBe(colorScheme);
    for (const tab of TABS) {
      await addIn.tab(tab).click();
      await addIn.excel.page.screenshot({ path: `${SCREENSHOTS}/addin-${colorScheme}-${width}-${tab.toLowerCase()}.png` });
      await expect(addIn.excel.paneFrame().evaluate(() => document.documentElement.scrollWidth - innerWidth)).resolves.toBeLessThanOrEqual(0);
      await expect(addIn.barriers()).resolves.toEqual([]);
    }
    await expect(addIn.close()).resolves.toEqual([]);
  });

  it('takes the theme of Office before that of the system, where Office tells it, as soon as the pane gets attention', async () => {
    const addIn = await AddInPage.openReady(browser, workbook, { colorScheme: 'light' });
    // The library on npm never tells a theme on the web; the one on the CDN may.
    await addIn.excel.paneFrame().evaluate(() => {
      Object.defineProperty(Office.context, 'officeTheme', { value: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' } });
      dispatchEvent(new Event('focus'));
    });
    await expect(addIn.theme()).resolves.toBe('dark');
    await expect(addIn.barriers()).resolves.toEqual([]);
    await expect(addIn.close()).resolves.toEqual([]);
  });
});

describe('the response headers', () => {
  it('let the add-in fetch nothing from elsewhere', async () => {
    const addIn = await AddInPage.openReady(browser, workbook);
    const refused = await addIn.excel.paneFrame().evaluate(async () => {
      const directives = new Set<string>();
      const allRefused = new Promise<void>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (directives.add(effectiveDirective).size === 3) resolve();
        }),
      );
      await fetch('https://contoh.example/').catch(() => undefined);
      document.body.append(Object.assign(new Image(), { src: 'https://contoh.example/gambar.png' }));
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.injected = true' }));
      await allRefused;
      return { directives: [...directives], injected: 'injected' in globalThis };
    });
    expect(refused).toEqual({ directives: ['connect-src', 'script-src-elem', 'img-src'], injected: false });
    expect(addIn.excel.strangers).toEqual([]);
    await addIn.close();
  });

  it('let no other page than Excel on the web frame the pane', async () => {
    const addIn = await AddInPage.open(browser, workbook, { hostOrigin: 'https://localhost:9443' });
    await waitUntil(() => addIn.excel.complaints.some((complaint) => complaint.includes('frame-ancestors')), 'the browser to refuse the frame');
    expect(addIn.excel.host.batches.total).toBe(0);
    await addIn.close();
  });
});
