import type { Browser } from 'playwright-core';
import type { Snapshot } from '../../src/workbook/snapshot';
import { waitUntil } from '../office-host/chromium/wait-until';
import { snapshotOfStore } from '../office-host/store/snapshot-of-store';
import { storeFromSnapshot } from '../office-host/store/store-from-snapshot';
import type { WorkbookStore } from '../office-host/store/workbook-store';
import { AddInPage, sampleWorkbook, TABLE } from './addin-page';
import { launchChromium } from './browser';

jest.setTimeout(120_000);

let browser: Browser;
let workbook: Snapshot;
let addIn: AddInPage;

beforeAll(async () => {
  [browser, workbook] = await Promise.all([launchChromium(), sampleWorkbook()]);
});

afterAll(() => browser.close());

beforeEach(async () => {
  addIn = await AddInPage.openReady(browser, workbook);
});

afterEach(async () => {
  // Nothing but the add-in's own files and Office.js is asked for, nothing offends the content security policy, nothing fails unseen.
  expect(await addIn.close()).toEqual([]);
});

const findings = async () => Number(/(\d+) temuan/.exec((await addIn.tab('Periksa').textContent()) ?? '')?.[1]);

describe('the built add-in beside a workbook', () => {
  it('reads every sheet and recognises its tables, without changing anything', async () => {
    // One on each of the 18 sheets, and a second on "vs Standar Nasional", whose header changes its meaning.
    await expect(addIn.tab('Kenali').textContent()).resolves.toMatch(/19 tabel/);
    await addIn.excel.pane.getByText('Tabel 3.1 Target Realisasi', { exact: true }).waitFor();
    const contents = ({ sheets }: WorkbookStore) => sheets.map(({ id: _, ...sheet }) => sheet);
    expect(contents(addIn.excel.store)).toEqual(contents(storeFromSnapshot(workbook)));
    expect(addIn.excel.store.customXmlParts).toEqual([]);
  });

  it('keeps in the workbook what the planner decided, and knows it when the pane is opened again', async () => {
    await expect(addIn.tab('Kenali').textContent()).resolves.toMatch(/2 pertanyaan/);
    await addIn.button('Rupiah penuh').first().click();
    await addIn.tab('Kenali').filter({ hasText: /1 pertanyaan/ }).waitFor();
    await addIn.excel.page.reload();
    await addIn.ready();
    await expect(addIn.tab('Kenali').textContent()).resolves.toMatch(/1 pertanyaan/);
  });

  it('shows the cell of a finding and leaves the keys in the list', async () => {
    await addIn.tab('Periksa').click();
    await addIn.excel.pane.getByPlaceholder('Cari indikator, sel, aturan').fill('F14');
    const finding = addIn.excel.pane.getByRole('row', { name: /F14/ }).first();
    await finding.click();
    const { store } = addIn.excel;
    await waitUntil(() => store.activeSheet === addIn.sheet(TABLE).id, 'the sheet of the finding to be shown');
    expect(store.selection).toEqual({ sheet: store.activeSheet, area: { top: 13, left: 5, bottom: 13, right: 5 } });
    await expect(finding.evaluate((row) => row === document.activeElement)).resolves.toBe(true);
  });

  it('sets right what can safely be set right, and tells what it did', async () => {
    const before = await findings();
    await addIn.tab('Periksa').click();
    await addIn.button(/^Perbaiki \d+ yang aman/).click();
    await addIn.button(/^Ubah \d+ sel$/).click();
    await addIn.text(/sel diubah/).waitFor();
    await addIn.ready();
    await addIn.excel.customFunctions.settled();
    // 425 ÷ 430, where the report prints 96 %.
    expect(addIn.cell(TABLE, 'F14')).toMatchObject({ value: expect.closeTo(425 / 430, 12), formula: expect.stringContaining('KINERJA.CAPAIAN(D14,E14') });
    expect(await findings()).toBeLessThan(before);
  });

  it('writes formulas whose results are what one reckons by hand, computed by the runtime in the page', async () => {
    await addIn.compute();
    // 425 ÷ 430 = 98,84 %, where the report prints 96 %; 110 ÷ 125 = 88 %; 29 ÷ 30; 7,5 ÷ 7,52; 65 ÷ 65.
    const byHand = { F14: 425 / 430, F22: 110 / 125, F13: 29 / 30, F9: 7.5 / 7.52, F20: 1, F26: 423 / 350 };
    for (const [cell, ratio] of Object.entries(byHand)) expect(addIn.cell(TABLE, cell)).toMatchObject({ value: expect.closeTo(ratio, 12), format: '0.00%' });
    expect(addIn.cell(TABLE, 'F14')?.formula).toBe('=IF(E14="","",KINERJA.CAPAIAN(D14,E14))');
    // What cannot be read as a number is not computed: 13,11,00.
    expect(addIn.cell(TABLE, 'F17')?.formula).toBeNull();
    // Above 85 up to 100 % is `Memuaskan` on the scale LKJIP6; above 100 % it has no name.
    expect(addIn.cell(TABLE, 'G22')).toMatchObject({ value: 'Memuaskan', formula: '=IF(F22="","",KINERJA.KATEGORI(F22,"LKJIP6"))' });
    expect(addIn.excel.customFunctions.pushes.length).toBeGreaterThan(0);
  });

  it('computes what one types, with all that Excel itself puts around it', async () => {
    const sheet = 'Daftar Pegawai';
    const typed: readonly (readonly [formula: string, result: unknown])[] = [
      ['=KINERJA.ANGKA("Rp2.440.968.652.000,-")', 2_440_968_652_000],
      // The lower the better: (2 × 10 − 5) ÷ 10.
      ['=KINERJA.CAPAIAN(10,5,"min")', 1.5],
      ['=KINERJA.CAPAIAN(10,15,,1.2)', 1.2],
      ['=AVERAGE(A62:A63)', 1.35],
      ['=KINERJA.CAPAIAN(0,1)', '#DIV/0!'],
      ['=IFERROR(KINERJA.CAPAIAN("tidak ada",2),"-")', '-'],
      ['=KINERJA.KATEGORI(215/430)', 'Kurang'],
    ];
    addIn.excel.host.editAsUser(typed.map(([formula], index) => ({ sheet, row: 60 + index, column: 0, becomes: { formula } })));
    await addIn.excel.customFunctions.settled();
    expect(typed.map((_, index) => addIn.cell(sheet, `A${61 + index}`)?.value)).toEqual(typed.map(([, result]) => result));
  });

  it('follows the cells afterwards, as any formula', async () => {
    await addIn.compute();
    addIn.excel.host.editAsUser([{ sheet: TABLE, row: 13, column: 4, becomes: { value: 215 } }]);
    await addIn.excel.customFunctions.settled();
    expect(addIn.cell(TABLE, 'F14')?.value).toBe(0.5);
    expect(addIn.cell(TABLE, 'G14')?.value).toBe('Kurang');
    addIn.excel.host.editAsUser([{ sheet: TABLE, row: 13, column: 4, becomes: { value: '' } }]);
    await addIn.excel.customFunctions.settled();
    expect(addIn.cell(TABLE, 'F14')?.value).toBe('');
  });

  it('compiles the sheets of the report, marked as its own, and leaves the others as they are', async () => {
    const before = snapshotOfStore(addIn.excel.store) as { sheets: unknown[] };
    await addIn.tab('Susun').click();
    await addIn.button(/^Buat \d+ lembar$/).click();
    await addIn.text(/\d+ lembar dibuat/).waitFor();
    await addIn.ready();
    await addIn.excel.customFunctions.settled();

    const after = snapshotOfStore(addIn.excel.store) as { sheets: unknown[] };
    const users = before.sheets.length;
    expect(after.sheets.slice(0, users)).toEqual(before.sheets);
    const marks = addIn.excel.store.sheets.map(({ name, names }) => [name, names.find((each) => each.name === 'KINERJA_LEMBAR')?.formula ?? null]);
    expect(marks.slice(0, users).every(([, mark]) => mark === null)).toBe(true);
    expect(marks.slice(users, users + 2)).toEqual([
      ['Pengaturan Kinerja', '="PENGATURAN"'],
      ['Ringkasan', '="L01"'],
    ]);
    expect(marks).toContainEqual(['Target vs Realisasi', '="L04"']);
    expect(marks.slice(users).every(([, mark]) => mark !== null)).toBe(true);

    // The ninth row of the table, 425 of 430, stands in the ninth row below the headings.
    expect(addIn.cell('Ringkasan', 'F13')).toMatchObject({ value: 425, formula: expect.stringContaining(`'${TABLE}'!E14`) });
    expect(addIn.cell('Ringkasan', 'G13')).toMatchObject({ value: expect.closeTo(425 / 430, 12), format: expect.stringContaining('0.00%') });
    expect(addIn.cell('Target vs Realisasi', 'F22')?.value).toBeCloseTo(110 / 125, 12);
    expect(addIn.sheet('Ringkasan').pageLayout).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', printTitleRows: '4:4' });
  });

  it('examines the workbook anew with five messages: the settings, the sheets, their cells in three', async () => {
    const { host } = addIn.excel;
    host.resetBatches();
    await addIn.button('Periksa ulang').click();
    await waitUntil(() => host.batches.total > 1, 'the workbook to be read');
    await addIn.ready();
    expect(host.batches.total).toBeLessThanOrEqual(5);
  });
});
