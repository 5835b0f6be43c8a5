import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { CellValueType, LocaleType } from '@univerjs/core';
import type { Layout } from '../../src/report/layout';
import { inFormulaMode } from '../../src/report/formula-mode';
import { layouts } from '../../src/report/layouts';
import { plannedSnapshot } from '../../src/report/planned-snapshot';
import { formatCell } from '../../src/workbook/address';
import type { FormulaMode } from '../../src/workbook/settings';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { createNodeGrid } from '../workbench/node-grid';
import { reportInput } from './sample';

export type Cells = Record<number, Record<number, ICellData>>;

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
export async function computed(sheets: Readonly<Record<string, Cells>>): Promise<(sheet: string, row: number, column: number) => CellValue> {
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

/** Plans every layout of the list that lacks nothing, and expects each formula to give there what the plan says. */
export async function expectPlansToHold(snapshot: Snapshot, mode: FormulaMode = 'kinerja', of: readonly Layout[] = layouts): Promise<void> {
  const input = reportInput(snapshot);
  const withFunctions = of.filter((layout) => layout.sources(input).missing.length === 0).map((layout) => layout.plan(input));
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
    for (const { row, column, formula, value, error } of cells) {
      if (formula === undefined) continue;
      compared += 1;
      const found = valueAt(name, row, column);
      const same = typeof value === 'number' && typeof found === 'number' ? Math.abs(found - value) < 1e-9 * Math.max(1, Math.abs(value)) : found === (error ?? value);
      if (!same) wrong.push([name, formatCell({ row, column }), formula, value, found]);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(20);
}
