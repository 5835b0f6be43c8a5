import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { parseArea } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { type ExcelOnTheWeb, type ExcelOptions, openInExcel } from '../office-host/chromium/excel-on-the-web';
import { storeFromSnapshot } from '../office-host/store/store-from-snapshot';
import { cellKey, findSheet, type StoredCell, type StoredSheet } from '../office-host/store/workbook-store';

const SAMPLE = 'lkjip-dinsos-tegal-2018.xlsx';
/** The table of target and realisasi in the sample workbook. */
export const TABLE = 'Tabel 3.1 Target Realisasi';

export type TabName = 'Kenali' | 'Periksa' | 'Hitung' | 'Susun';

export async function sampleWorkbook(): Promise<Snapshot> {
  return readSnapshot(await openXlsx(readFileSync(`assets/samples/${SAMPLE}`), SAMPLE));
}

/** The workbook open in Excel with the built add-in beside it, and what a person does there, said once. */
export class AddInPage {
  private constructor(readonly excel: ExcelOnTheWeb) {}

  static async open(browser: Browser, workbook: Snapshot, options?: ExcelOptions): Promise<AddInPage> {
    return new AddInPage(await openInExcel(browser, (recalculate) => storeFromSnapshot(workbook, recalculate), options));
  }

  /** Opens the workbook and waits until the pane is through with it. */
  static async openReady(browser: Browser, workbook: Snapshot, options?: ExcelOptions): Promise<AddInPage> {
    const page = await AddInPage.open(browser, workbook, options);
    await page.ready();
    return page;
  }

  /** Waits until the pane has examined the workbook. */
  async ready(): Promise<void> {
    await this.tab('Periksa').filter({ hasText: /\d/ }).waitFor();
    await this.excel.pane.getByRole('button', { name: 'Periksa ulang', disabled: false }).first().waitFor();
  }

  tab(name: TabName): Locator {
    return this.excel.pane.getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  text(text: string | RegExp): Locator {
    return this.excel.pane.getByText(text);
  }

  button(name: string | RegExp): Locator {
    return this.excel.pane.getByRole('button', { name });
  }

  /** Writes all the formulas Hitung offers; resolves once their results stand in the cells. */
  async compute(): Promise<void> {
    await this.tab('Hitung').click();
    await this.button(/^Tulis \d+ rumus/).click();
    await this.text(/rumus ditulis/).waitFor();
    await this.ready();
    await this.excel.customFunctions.settled();
  }

  sheet(name: string): StoredSheet {
    const sheet = findSheet(this.excel.store, name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet;
  }

  /** What Excel holds in a cell. */
  cell(sheet: string, address: string): StoredCell | undefined {
    const area = parseArea(address)!;
    return this.sheet(sheet).cells.get(cellKey(area.top, area.left));
  }

  /** The colours the pane has taken on. */
  theme(): Promise<string> {
    return this.excel.paneFrame().evaluate(() => document.documentElement.style.colorScheme);
  }

  /** What is wrong with the pane for people who do not see it or cannot use a mouse. */
  async barriers(): Promise<string[]> {
    const frame = this.excel.paneFrame();
    await frame.evaluate(axe.source);
    return frame.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }

  /** Closes the workbook; answers what should not have happened meanwhile: strange requests, complaints in the console. */
  async close(): Promise<readonly string[]> {
    await this.excel.close();
    return [...this.excel.strangers, ...this.excel.complaints];
  }
}
