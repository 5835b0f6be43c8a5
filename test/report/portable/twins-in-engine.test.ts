import type { ICellData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { isFunctionError } from '../../../src/functions/cell-matrix';
import { createNodeGrid } from '../../workbench/node-grid';
import { SHEET, TWIN_COLUMN, twinCases, twinFaults } from './twin-cases';

const OF_EACH = 300;
const SEED = 20_261_121;

describe('twins in an engine that is not ours', () => {
  it('give what the functions give, errors in kind', async () => {
    const cases = twinCases(OF_EACH, SEED);
    const cellData: Record<number, Record<number, ICellData>> = {};
    for (const { row, cells, twin } of cases) {
      const line: Record<number, ICellData> = { [TWIN_COLUMN]: { f: twin } };
      cells.forEach((cell, column) => {
        if (cell !== null) line[column] = isFunctionError(cell) ? { f: `=${cell.code}` } : { v: cell };
      });
      cellData[row] = line;
    }
    const grid = createNodeGrid();
    const sheet = { id: SHEET, name: SHEET, cellData, rowCount: cases.length, columnCount: TWIN_COLUMN + 1 };
    const workbook = grid.api.createWorkbook({ id: 'buku', name: 'buku', appVersion: '', locale: LocaleType.EN_US, styles: {}, sheetOrder: [SHEET], sheets: { [SHEET]: sheet } });
    await grid.api.getFormula().onCalculationResultApplied();
    const matrix = workbook.getSheetByName(SHEET)!.getSheet().getCellMatrix();
    const shown = cases.map(({ row }) => matrix.getValue(row, TWIN_COLUMN)?.v);
    grid.dispose();

    expect(twinFaults(cases, ({ row }) => shown[row])).toEqual([]);
    const errors = cases.filter(({ expected }) => isFunctionError(expected)).length;
    expect(errors).toBeGreaterThan(cases.length / 20);
    expect(errors).toBeLessThan(cases.length / 2);
  }, 60_000);
});
