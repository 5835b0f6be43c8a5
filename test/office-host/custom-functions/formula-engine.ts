import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { KinerjaFunction } from '../../../src/functions/kinerja-functions';
import type { CellValue } from '../../../src/workbook/snapshot';
import { watchCalculation } from '../../../src/workbench/grid/calculation';
import { gridValue, snapshotCell } from '../../../src/workbench/grid/grid-cell';
import { gridFunction } from '../../../src/workbench/grid/kinerja-functions';
import { createNodeGrid } from '../../workbench/node-grid';
import type { StoredCell, StoredSheet, WorkbookStore } from '../store/workbook-store';
import { positionOf } from '../store/workbook-store';

/** What Excel shows for a name it did not know when the formula was entered: it is not looked up again until it is entered anew. */
export const UNKNOWN_NAME = '#NAME?';

const SPARE = 10;

type Formula = Pick<KinerjaFunction, 'name' | 'parameters' | 'evaluate'>;

export interface FormulaEngine {
  /** Every formula's result as the workbook stands now, by its cell. */
  calculate(store: WorkbookStore): Promise<ReadonlyMap<StoredCell, CellValue>>;
  dispose(): void;
}

export const isCalculated = ({ formula, value }: StoredCell): boolean => formula !== null && value !== UNKNOWN_NAME;

/** Puts the cells a name of the workbook stands for in its place, outside texts and quoted sheet names. */
type Naming = (formula: string) => string;

function namingOf({ names }: WorkbookStore): Naming {
  const references = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula.replace(/^=/, '')]));
  if (references.size === 0) return (formula) => formula;
  return (formula) =>
    formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![(!\p{L}\p{N}_.])/gu, (word) => references.get(word.toLowerCase()) ?? word);
}

function gridCellOf(cell: StoredCell, naming: Naming): ICellData {
  return isCalculated(cell) ? { f: naming(cell.formula!) } : gridValue(cell.value === '' ? null : cell.value);
}

function gridSheet({ id, name, cells }: StoredSheet, naming: Naming): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rowCount = 0;
  let columnCount = 0;
  for (const [key, cell] of cells) {
    const { row, column } = positionOf(key);
    (cellData[row] ??= {})[column] = gridCellOf(cell, naming);
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  return { id, name, cellData, rowCount: rowCount + SPARE, columnCount: columnCount + SPARE } as IWorksheetData;
}

function gridWorkbook(id: string, store: WorkbookStore): IWorkbookData {
  const { sheets } = store;
  const naming = namingOf(store);
  return {
    id,
    name: id,
    appVersion: '',
    locale: LocaleType.ID_ID,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, gridSheet(sheet, naming)])),
  };
}

/** The workbench's own engine for what Excel itself would calculate; the functions given are called from its formulas. */
export function createFormulaEngine(functions: readonly Formula[]): FormulaEngine {
  const grid = createNodeGrid({ functions: functions.map((each) => [gridFunction(each), each.name]), computing: CalculationMode.FORCED });
  let made = 0;

  return {
    async calculate(store) {
      const formulas = store.sheets.flatMap((sheet) => [...sheet.cells].filter(([, cell]) => isCalculated(cell)).map(([key, cell]) => ({ sheet, key, cell })));
      if (formulas.length === 0) return new Map();
      const calculation = watchCalculation(grid.api);
      const facade = grid.api.createWorkbook(gridWorkbook(`hitungan-${++made}`, store));
      try {
        await calculation.settled();
        const book = facade.getWorkbook();
        return new Map(
          formulas.map(({ sheet, key, cell }) => {
            const { row, column } = positionOf(key);
            const shown = snapshotCell(book.getSheetBySheetId(sheet.id)?.getCellRaw(row, column), cell.formula, null);
            return [cell, shown?.error ?? shown?.value ?? ''] as const;
          }),
        );
      } finally {
        calculation.dispose();
        grid.api.disposeUnit(facade.getId());
      }
    },
    dispose: () => grid.dispose(),
  };
}
