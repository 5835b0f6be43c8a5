import type { ICellData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { isFunctionError } from '../../../src/functions/cell-matrix';
import { nameResource } from '../../../src/workbench/grid/name-resource';
import { areaReference } from '../../../src/workbook/name-reference';
import { createNodeGrid } from '../../workbench/node-grid';
import { settings, SHEET, TWIN_COLUMN, twinCases, twinFaults } from './twin-cases';

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
    const ofNames: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, value } of settings.cells) (ofNames[row] ??= {})[column] = { v: value };
    const settingsSheet = { id: settings.name, name: settings.name, cellData: ofNames, rowCount: 300, columnCount: 5 };
    const names = settings.names.map(({ name, area }, index) => ({ id: `nama-${index}`, name, formulaOrRefString: areaReference(settings.name, area), localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME }));
    const workbook = grid.api.createWorkbook({
      ...{ id: 'buku', name: 'buku', appVersion: '', locale: LocaleType.EN_US, styles: {} },
      sheetOrder: [SHEET, settings.name],
      sheets: { [SHEET]: sheet, [settings.name]: settingsSheet },
      resources: nameResource(names),
    });
    await grid.api.getFormula().onCalculationResultApplied();
    const matrix = workbook.getSheetByName(SHEET)!.getSheet().getCellMatrix();
    const shown = cases.map(({ row }) => matrix.getValue(row, TWIN_COLUMN)?.v);
    grid.dispose();

    expect(twinFaults(cases, ({ row }) => shown[row])).toEqual([]);
    const errors = cases.filter(({ expected }) => isFunctionError(expected)).length;
    expect(errors).toBeGreaterThan(cases.length / 20);
    expect(errors).toBeLessThan(cases.length / 2);
  }, 180_000);
});
