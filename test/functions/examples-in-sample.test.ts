import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionExamples } from '../../src/functions/examples';
import type { FunctionExamples } from '../../src/functions/examples';
import { parseArea } from '../../src/workbook/address';
import { cellAt } from '../../src/workbook/snapshot';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';

it('the figures of Tabel 3.1 stand in the sample workbook where the examples say', async () => {
  const sample = readSnapshot(await openXlsx(readFileSync(path.resolve(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx')), 'sampel.xlsx'));
  const sheet = sample.sheets.find(({ name }) => name === 'Tabel 3.1 Target Realisasi')!;
  const ofTable = Object.values<FunctionExamples>(functionExamples).flatMap(({ worked }) => worked.filter(({ source }) => source?.table === 'Tabel 3.1'));
  expect(ofTable.length).toBeGreaterThan(3);
  for (const { arguments: args } of ofTable) {
    for (const { written, cells } of args) {
      const area = parseArea(written);
      if (area) expect(cells[0]![0]).toBe(cellAt(sheet, area.top, area.left)?.value);
    }
  }
});
