import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { CellValueType, LocaleType } from '@univerjs/core';
import { bandOfRatio } from '../../src/domain/bands/band-of';
import { bandProfiles } from '../../src/domain/bands/profiles';
import { bandTones } from '../../src/report/band-tones';
import { inFormulaMode } from '../../src/report/formula-mode';
import { layouts } from '../../src/report/layouts';
import { plannedSnapshot } from '../../src/report/planned-snapshot';
import { formatCell } from '../../src/workbook/address';
import type { FormulaMode } from '../../src/workbook/settings';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { createNodeGrid } from '../workbench/node-grid';
import { reportInput, sampleSnapshot, capaianWorkbook } from './sample';
import { typed } from '../sheets';

type Cells = Record<number, Record<number, ICellData>>;

function snapshotCells(rows: Snapshot['sheets'][number]['rows']): Cells {
  const cells: Cells = {};
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell?.value != null) (cells[r] ??= {})[c] = { v: cell.value, t: typeof cell.value === 'string' ? CellValueType.STRING : CellValueType.NUMBER };
    }),
  );
  return cells;
}

/** Computes whole sheets in an engine that is not ours; a cell is read by sheet and place. */
async function computed(sheets: Readonly<Record<string, Cells>>): Promise<(sheet: string, row: number, column: number) => CellValue> {
  const grid = createNodeGrid();
  const names = Object.keys(sheets);
  const data: Record<string, Partial<IWorksheetData>> = {};
  for (const name of names) data[name] = { id: name, name, cellData: sheets[name], rowCount: 200, columnCount: 30 };
  const workbook: Partial<IWorkbookData> = { id: 'buku', name: 'buku', appVersion: '', locale: LocaleType.EN_US, styles: {}, sheetOrder: names, sheets: data };
  const facade = grid.api.createWorkbook(workbook);
  await grid.api.getFormula().onCalculationResultApplied();
  const values = new Map(names.map((name) => [name, facade.getSheetByName(name)!.getRange(0, 0, 200, 30).getValues()]));
  grid.dispose();
  return (sheet, row, column) => (values.get(sheet)![row]![column] ?? '') as CellValue;
}

async function expectPlansToHold(snapshot: Snapshot, mode: FormulaMode = 'kinerja'): Promise<void> {
  const input = reportInput(snapshot);
  const withFunctions = layouts.filter((layout) => layout.sources(input).missing.length === 0).map((layout) => layout.plan(input));
  const planned = plannedSnapshot(snapshot, withFunctions);
  const plans = withFunctions.map((plan) => inFormulaMode(plan, mode, planned).plan);
  const sheets: Record<string, Cells> = Object.fromEntries(snapshot.sheets.map(({ name, rows }) => [name, snapshotCells(rows)]));
  for (const { name, cells } of plans) {
    const own: Cells = {};
    for (const { row, column, formula, value } of cells) (own[row] ??= {})[column] = formula === undefined ? { v: value } : { f: formula };
    sheets[name] = own;
  }
  const valueAt = await computed(sheets);
  const wrong: unknown[] = [];
  let compared = 0;
  for (const { name, cells } of plans) {
    for (const { row, column, formula, value } of cells) {
      if (formula === undefined) continue;
      compared += 1;
      const found = valueAt(name, row, column);
      const same = typeof value === 'number' && typeof found === 'number' ? Math.abs(found - value) < 1e-9 : found === value;
      if (!same) wrong.push([name, formatCell({ row, column }), formula, value, found]);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(20);
}

describe('planned sheets in an engine that is not ours', () => {
  it('compute to the values we planned, on the sample workbook', async () => {
    await expectPlansToHold(await sampleSnapshot());
  });

  it('compute to the values we planned where figures are missing, unreadable, texts or zero', async () => {
    await expectPlansToHold(
      capaianWorkbook(
        [
          [1, 'Sasaran A', 'Satu', 10, 9, null],
          [null, 'Sasaran A', 'Dua', 10, null, null],
          [null, 'Sasaran A', 'Tiga', 0, 5, null],
          [2, 'Sasaran B', 'Empat', typed('N/A'), 5, null],
          [null, 'Sasaran B', 'Lima', typed('80 %'), '88%', null],
          [null, 'Sasaran B', 'Enam', typed('1.250,5'), typed('1.300'), null],
          [3, 'Sasaran C', 'Tujuh', 5, typed('13,11,00'), null],
        ],
        [],
        "Rencana '18",
      ),
    );
  });

  it('compute to the same values by ordinary formulas alone', async () => {
    await expectPlansToHold(await sampleSnapshot(), 'portable');
    await expectPlansToHold(
      capaianWorkbook([
        [1, 'Sasaran A', 'Satu', 10, 9, null],
        [null, 'Sasaran A', 'Dua', 10, null, null],
        [null, 'Sasaran A', 'Tiga', 0, 5, null],
        [2, 'Sasaran B', 'Empat', typed('N/A'), 5, null],
        [null, 'Sasaran B', 'Lima', typed('80 %'), '88%', null],
        [null, 'Sasaran B', 'Enam', 10, 12.5, null],
        [3, 'Sasaran C', 'Tujuh', 5, typed('13,11,00'), null],
      ]),
      'portable',
    );
  });

  it('colour a capaian by the band it is in, and one in no band not at all', async () => {
    const ratios = [-0.1, 0, 0.3, 0.30001, 0.5, 0.57, 0.65, 0.7500001, 0.85, 0.9, 0.905, 0.91, 1, 1.2086];
    const profiles = bandProfiles.filter(({ measure }) => measure === 'percent');
    const sheets = Object.fromEntries(
      profiles.map((profile): [string, Cells] => {
        const cells: Cells = {};
        ratios.forEach((ratio, row) => {
          const rules = bandTones(profile, { top: row, bottom: row, left: 0, right: 0 });
          cells[row] = { 0: { v: ratio }, ...Object.fromEntries(rules.map(({ when }, index) => [index + 1, { f: `=${when}` }])) };
        });
        return [profile.id, cells];
      }),
    );
    const valueAt = await computed(sheets);
    const third = (index: number, of: number): number => Math.floor((index * 3) / of);
    for (const profile of profiles) {
      ratios.forEach((ratio, row) => {
        const band = bandOfRatio(profile, ratio);
        const tone = band ? third(profile.bands.indexOf(band), profile.bands.length) : -1;
        expect([profile.id, ratio, [1, 2, 3].map((column) => Boolean(valueAt(profile.id, row, column)))]).toEqual([
          profile.id,
          ratio,
          [0, 1, 2].map((index) => index === tone),
        ]);
      });
    }
  });
});
