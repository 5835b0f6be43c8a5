import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from './browser';
import { savedCell, snapshotOf, WorkbenchPage } from './workbench-page';
import { startWorkbench, type WorkbenchSite } from './workbench-site';

const SAMPLE = readFileSync('assets/samples/lkjip-dinsos-tegal-2018.xlsx');
const FIRST_SHEET = 'Daftar Pegawai';

jest.setTimeout(60_000);

let browser: Browser;
let site: WorkbenchSite;
let context: BrowserContext;
let workbench: WorkbenchPage;
const strangers: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startWorkbench()]);
});

afterAll(async () => {
  await browser.close();
  site.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, locale: 'id-ID', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('request', (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(site.url) || strangers.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  await page.goto(site.url);
  workbench = new WorkbenchPage(page);
  await workbench.ready();
});

afterEach(async () => {
  await context.close();
  // Nothing leaves the machine, nothing offends the content security policy, nothing fails unseen.
  expect(strangers.splice(0)).toEqual([]);
  expect(complaints.splice(0)).toEqual([]);
});

describe('the page', () => {
  it('opens with the sample, read by the pane', async () => {
    const { page } = workbench;
    await expect(page.title()).resolves.toContain('lkjip-dinsos-tegal-2018.xlsx');
    await expect(page.getByRole('tab', { name: /Kenali/ }).textContent()).resolves.toMatch(/\d/);
    await expect(page.locator('main canvas').first().isVisible()).resolves.toBe(true);
  });

  it.each(['Terang', 'Gelap'])('has accessible parts around the grid (%s)', async (theme) => {
    const { page } = workbench;
    await page.getByRole('radio', { name: theme }).check();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const tester = (window as unknown as { axe: typeof axe }).axe;
      const { violations: found } = await tester.run({ include: [['body']], exclude: [['main']] });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });

  it('can be worked with the keyboard: file, theme, pane width', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: 'Buka', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Simpan' }).evaluate((node) => node === document.activeElement)).resolves.toBe(true);
    const divider = page.getByRole('separator', { name: 'Lebar panel' });
    await divider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(divider.getAttribute('aria-valuenow')).resolves.toBe('420');
  });

  it('speaks English when asked to, around the pane as well', async () => {
    const { page } = workbench;
    await page.getByRole('radio', { name: 'EN' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe('en');
  });

  it('saves the very same workbook when nothing was changed', async () => {
    await expect(snapshotOf(await workbench.save())).resolves.toEqual(await snapshotOf(SAMPLE));
  });

  it('computes KINERJA formulas while one types, saves them with their results, and reads them again', async () => {
    await workbench.type('A30', '430');
    await workbench.type('A31', '425');
    await workbench.type('A32', '=KINERJA.CAPAIAN(A30,A31)');
    await workbench.type('A33', '=KINERJA.KATEGORI(A32)');
    await workbench.type('A31', '215');
    const saved = await workbench.save();

    const snapshot = await snapshotOf(saved);
    // 215 ÷ 430 = 50 %, and the scale LKJIP6 calls what is above 30 up to 50 % `Kurang`.
    expect(savedCell(snapshot, FIRST_SHEET, 'A32')).toMatchObject({ formula: '=KINERJA.CAPAIAN(A30,A31)', value: 0.5 });
    expect(savedCell(snapshot, FIRST_SHEET, 'A33')?.value).toBe('Kurang');

    await workbench.openFile('disimpan.xlsx', saved);
    await workbench.page.getByText('disimpan.xlsx', { exact: true }).waitFor();
    await workbench.ready();
    await expect(snapshotOf(await workbench.save())).resolves.toEqual(snapshot);
  });

  it('takes numbers as Indonesians type them', async () => {
    await workbench.type('A30', '98,84%');
    await workbench.type('A31', '1.969.711.272.000');
    await workbench.type('A32', '13,11');
    await workbench.type('A33', '13,11,00');
    const snapshot = await snapshotOf(await workbench.save());
    expect(['A30', 'A31', 'A32', 'A33'].map((cell) => savedCell(snapshot, FIRST_SHEET, cell)?.value)).toEqual([0.9884, 1969711272000, 13.11, '13,11,00']);
  });

  it('takes numbers pasted from an Indonesian table, and pasted text as nothing but text', async () => {
    const { page } = workbench;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob(['98,84%\t1.969\n13,11\t<b>tebal</b>'], { type: 'text/plain' }),
          'text/html': new Blob(['<table><tr><td style="mso-number-format:Percent">98,84%</td><td>1.969</td></tr></table>'], { type: 'text/html' }),
        }),
      ]),
    );
    await workbench.select('A30');
    await page.keyboard.press('Control+v');
    await page.getByText('belum disimpan', { exact: true }).waitFor();
    const snapshot = await snapshotOf(await workbench.save());
    expect(savedCell(snapshot, FIRST_SHEET, 'A30')?.value).toBeCloseTo(0.9884, 12);
    expect(['B30', 'A31', 'B31'].map((cell) => savedCell(snapshot, FIRST_SHEET, cell)?.value)).toEqual([1969, 13.11, '<b>tebal</b>']);
  });

  it('takes a file dropped on it, and asks first when changes are not saved', async () => {
    const { page } = workbench;
    await workbench.type('A30', 'catatan');
    await page.getByText('belum disimpan', { exact: true }).waitFor();
    await workbench.dropFile('lain.xlsx', SAMPLE);
    await page.getByRole('button', { name: 'Batal' }).click();
    await expect(page.title()).resolves.toContain('lkjip-dinsos-tegal-2018.xlsx');

    await workbench.dropFile('lain.xlsx', SAMPLE);
    await page.getByRole('button', { name: 'Buka tanpa menyimpan' }).click();
    await page.getByText('lain.xlsx', { exact: true }).waitFor();
    await workbench.ready();
    await expect(snapshotOf(await workbench.save())).resolves.toEqual(await snapshotOf(SAMPLE));
  });

  it.each([
    ['kosong.xlsx', Buffer.alloc(0), 'kosong (0 byte)'],
    ['surat.xlsx', Buffer.from('bukan buku kerja'), 'bukan buku kerja .xlsx'],
    ['potongan.xlsx', SAMPLE.subarray(0, 5000), 'rusak dan tidak dapat dibaca'],
  ])('says plainly why it cannot open %s, and keeps the open workbook', async (name, bytes, sentence) => {
    await workbench.openFile(name, bytes);
    await workbench.page.getByText(sentence).waitFor();
    await expect(workbench.page.title()).resolves.toContain('lkjip-dinsos-tegal-2018.xlsx');
    await expect(snapshotOf(await workbench.save())).resolves.toEqual(await snapshotOf(SAMPLE));
  });
});

describe('the whole way of a planner', () => {
  const TABLE = 'Tabel 3.1 Target Realisasi';

  it('shows the cell of a finding and leaves the keys in the list', async () => {
    const { page } = workbench;
    await page.getByRole('tab', { name: /Periksa/ }).click();
    await page.getByPlaceholder('Cari indikator, sel, aturan').fill('F14');
    const finding = page.getByRole('row', { name: /F14/ }).first();
    await finding.click();
    await workbench.selected('F14');
    await expect(finding.evaluate((row) => row === document.activeElement)).resolves.toBe(true);
  });

  it('recognises, checks, computes, compiles, saves, and shows the same again', async () => {
    const { page } = workbench;
    await page.getByRole('tab', { name: /Hitung/ }).click();
    await page.getByRole('button', { name: /^Tulis \d+ rumus/ }).click();
    await page.getByText(/rumus ditulis/).waitFor();
    await workbench.ready();
    await page.getByRole('tab', { name: /Susun/ }).click();
    await page.getByRole('button', { name: /^Buat \d+ lembar$/ }).click();
    await page.getByText(/\d+ lembar dibuat/).waitFor();
    const saved = await workbench.save();

    const snapshot = await snapshotOf(saved);
    // 425 ÷ 430 = 98,84 %, where the report prints 96 %.
    expect(savedCell(snapshot, TABLE, 'F14')).toEqual({ value: 425 / 430, formula: expect.stringContaining('KINERJA.CAPAIAN(D14,E14)'), format: '0.00%' });
    // 65 ÷ 65 = 100 %, where the report prints 40,00.
    expect(savedCell(snapshot, TABLE, 'F20')?.value).toBe(1);
    // The sheets of the sample are as they were, but for the cells that were written; the report stands behind them.
    const before = await snapshotOf(SAMPLE);
    const made = snapshot.sheets.slice(before.sheets.length).map(({ name, layout }) => [name, layout]);
    expect(made.slice(0, 2)).toEqual([
      ['Pengaturan Kinerja', 'PENGATURAN'],
      ['Ringkasan', 'L01'],
    ]);
    expect(made).toContainEqual(['Target vs Realisasi', 'L04']);
    expect(snapshot.sheets.slice(0, before.sheets.length).map(({ name, merges }) => ({ name, merges }))).toEqual(before.sheets.map(({ name, merges }) => ({ name, merges })));

    await workbench.openFile('disimpan.xlsx', saved);
    await page.getByText('disimpan.xlsx', { exact: true }).waitFor();
    await workbench.ready();
    await expect(snapshotOf(await workbench.save())).resolves.toEqual(snapshot);
  });

  it('takes back all the formulas with one Ctrl+Z, from the pane too', async () => {
    const { page } = workbench;
    await page.getByRole('tab', { name: /Hitung/ }).click();
    await page.getByRole('button', { name: /^Tulis \d+ rumus/ }).click();
    await page.getByText(/rumus ditulis/).waitFor();
    await workbench.ready();
    await page.getByRole('tab', { name: /Hitung/ }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Buku kerja berubah sejak diperiksa.').waitFor();
    await expect(snapshotOf(await workbench.save())).resolves.toEqual(await snapshotOf(SAMPLE));
  });
});
