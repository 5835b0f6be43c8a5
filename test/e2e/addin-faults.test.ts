import type { Browser } from 'playwright-core';
import type { Snapshot } from '../../src/workbook/snapshot';
import { failBatch, failFrom, type FaultPlan, noFaults } from '../office-host/fault-plan';
import { snapshotOfStore } from '../office-host/store/snapshot-of-store';
import { AddInPage, sampleWorkbook, TABLE } from './addin-page';
import { launchChromium } from './browser';

jest.setTimeout(120_000);

const STALE = 'Buku kerja berubah sejak diperiksa.';

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
  expect(await addIn.close()).toEqual([]);
});

describe('a colleague at work on the same workbook', () => {
  it('makes what the pane shows stale, until it is checked again', async () => {
    addIn.excel.host.editAsUser([{ sheet: TABLE, row: 13, column: 4, becomes: { value: 430 } }], { remote: true });
    await addIn.text(STALE).waitFor();
    await addIn.button('Periksa ulang').last().click();
    await addIn.text(STALE).waitFor({ state: 'detached' });
    await addIn.ready();

    await addIn.compute();
    expect(addIn.cell(TABLE, 'F14')?.value).toBe(1);
    // What the pane wrote itself is no news to it.
    await expect(addIn.text(STALE).count()).resolves.toBe(0);
  });

  it('is not overwritten: what was decided on the cell as it was is not written', async () => {
    await addIn.tab('Hitung').click();
    await addIn.button(/^Tulis \d+ rumus/).waitFor();
    addIn.excel.host.editAsUser([{ sheet: TABLE, row: 13, column: 5, becomes: { value: 'dihitung ulang' } }], { remote: true });
    const before = snapshotOfStore(addIn.excel.store);
    await addIn.button(/^Tulis \d+ rumus/).click();
    await addIn.text(`Sel F14 pada lembar "${TABLE}" sudah berisi hal lain`).waitFor();
    expect(snapshotOfStore(addIn.excel.store)).toEqual(before);
  });
});

describe('what goes wrong while formulas are written', () => {
  it.each<[string, FaultPlan, RegExp]>([
    ['the session is gone', failFrom(1, { kind: 'session-gone' }), /Sambungan ke buku kerja terputus/],
    ['the connection breaks before anything was written', failBatch(1, { kind: 'connection-lost', when: 'before' }), /pekerjaan dibatalkan/],
    ['the connection breaks for good, and nobody can tell', failFrom(1, { kind: 'connection-lost', when: 'before' }), /mungkin baru berubah sebagian. Periksa lembar itu/],
    ['the request is too large', failBatch(1, { kind: 'request-too-large' }), /terlalu besar untuk satu kali kirim/],
    ['a cell is being typed in', failBatch(1, { kind: 'cell-edit-mode' }), /Sebuah sel masih diketik: tekan Enter/],
    ['Excel gives up midway', failBatch(1, { kind: 'error-at-action', code: 'GeneralException', action: 12 }), /pekerjaan dibatalkan/],
  ])('leaves the workbook as it was and says so: %s', async (_, plan, sentence) => {
    const { host, store } = addIn.excel;
    const before = snapshotOfStore(store);
    await addIn.tab('Hitung').click();
    host.setFaults(plan);
    await addIn.button(/^Tulis \d+ rumus/).click();
    await addIn.text(sentence).waitFor();
    expect(snapshotOfStore(store)).toEqual(before);

    host.setFaults(noFaults);
    await addIn.compute();
    expect(addIn.cell(TABLE, 'F14')?.value).toBe(425 / 430);
  });

  it('finds out that all was written although the answer was lost', async () => {
    await addIn.tab('Hitung').click();
    addIn.excel.host.setFaults(failBatch(1, { kind: 'connection-lost', when: 'after' }));
    await addIn.compute();
    expect(addIn.cell(TABLE, 'F14')?.value).toBe(425 / 430);
  });

  it('leaves the workbook as it was when one of its sheets was protected meanwhile', async () => {
    const { host, store } = addIn.excel;
    await addIn.tab('Hitung').click();
    host.protectSheetAsUser(TABLE, true);
    const before = snapshotOfStore(store);
    await addIn.button(/^Tulis \d+ rumus/).click();
    await addIn.text(`Lembar "${TABLE}" terproteksi: buka proteksinya di Tinjau, lalu ulangi.`).waitFor();
    expect(snapshotOfStore(store)).toEqual(before);
  });
});

describe('what goes wrong while sheets are made', () => {
  it('leaves no half-made sheet behind', async () => {
    const { host, store } = addIn.excel;
    const before = snapshotOfStore(store);
    await addIn.tab('Susun').click();
    host.setFaults(failBatch(2, { kind: 'error-at-action', code: 'GeneralException', action: 60 }));
    await addIn.button(/^Buat \d+ lembar$/).click();
    await addIn.button('Rincian').waitFor();
    expect(snapshotOfStore(store)).toEqual(before);
  });
});
