import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Snapshot, SnapshotCell } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/snapshot';
import { parseArea } from '../../src/workbook/address';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';

const NAME_BOX = 'main [data-u-comp="defined-name"] input';

/** What a person does on the page, said once. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  /** Waits until the workbook is open and the pane is through with it. */
  async ready(): Promise<void> {
    await this.page.getByRole('tab', { name: /Kenali|Recognise/ }).waitFor();
    await this.page.getByRole('tab', { name: /(Periksa|Check).*\d/ }).waitFor();
  }

  async openFile(name: string, buffer: Buffer): Promise<void> {
    await this.page.locator('header input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  async dropFile(name: string, bytes: Buffer): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(content)], fileName));
        return data;
      },
      [name, [...bytes]] as const,
    );
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await this.page.getByText('Lepaskan berkas .xlsx di sini untuk membukanya').waitFor();
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  }

  get nameBox() {
    return this.page.locator(NAME_BOX);
  }

  /** Waits until the grid has this cell selected. */
  async selected(address: string): Promise<void> {
    await this.page.waitForFunction(
      ([selector, wanted]) => document.querySelector<HTMLInputElement>(selector!)?.value === wanted,
      [NAME_BOX, address],
    );
  }

  async select(cell: string): Promise<void> {
    await this.nameBox.fill(cell);
    await this.nameBox.press('Enter');
    await this.page.waitForTimeout(200); // the grid selects in a turn of its own
  }

  /** Types into a cell of the sheet that is shown. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async save(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.getByRole('button', { name: 'Simpan' }).click()]);
    return readFile(await download.path());
  }
}

export async function snapshotOf(bytes: Buffer): Promise<Snapshot> {
  return readSnapshot(await openXlsx(bytes, 'buku.xlsx'));
}

/** The cell at an A1 address of a saved workbook. */
export function savedCell(snapshot: Snapshot, sheet: string, address: string): SnapshotCell | undefined {
  const { top, left } = parseArea(address)!;
  return cellAt(snapshot.sheets.find(({ name }) => name === sheet)!, top, left);
}
