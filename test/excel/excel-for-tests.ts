import { MessageChannel } from 'node:worker_threads';
import type { ExcelGateway, ExcelGatewayOptions } from '../../src/excel/excel-gateway';
import { createExcelGateway } from '../../src/excel/excel-gateway';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';
import { GatewayFault } from '../../src/workbook/gateway-fault';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { OfficeHost, OfficeHostOptions } from '../office-host/create-office-host';
import { defaultRequirementSets } from '../office-host/create-office-host';
import { createFormulaEngine, isCalculated, type FormulaEngine } from '../office-host/custom-functions/formula-engine';
import { officeForTests } from '../office-host/jsdom/office-for-tests';
import { snapshotOfStore } from '../office-host/store/snapshot-of-store';
import type { Recalculate, WorkbookStore } from '../office-host/store/workbook-store';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../office-host/store/workbook-store';

// The formula engine needs it, and jsdom has none.
Object.assign(globalThis, { MessageChannel });

export interface ExcelForTests {
  /** A new workbook in Excel, and the gateway over it. */
  open(sheets: readonly SheetSnapshot[], options?: Omit<OfficeHostOptions, 'store'> & ExcelGatewayOptions): { gateway: ExcelGateway; host: OfficeHost };
}

/** Calculates as Excel does with functions of an add-in: what is new shows #BUSY! until its result is there. */
function calculatingWith(engine: FormulaEngine): Recalculate {
  let again = false;
  let running = false;
  const work = async (store: WorkbookStore): Promise<void> => {
    for (const { cells } of store.sheets) for (const cell of cells.values()) if (isCalculated(cell) && cell.value === '#CALC!') cell.value = '#BUSY!';
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      const results = await engine.calculate(store);
      // Results of a workbook that has changed meanwhile are old before anybody sees them.
      if (!again) for (const [cell, value] of results) cell.value = value;
    }
    running = false;
  };
  return (store) => void work(store);
}

/** Boots the real library once for a test file. With `calculates` formulas get their results, the add-in's too. */
export function excelForTests({ calculates = false, excelApi }: { readonly calculates?: boolean; readonly excelApi?: string } = {}): ExcelForTests {
  const requirementSets = excelApi === undefined ? defaultRequirementSets : { ...defaultRequirementSets, ExcelApi: excelApi };
  const office = officeForTests({ locale: 'id-ID', requirementSets });
  const engine = calculates ? createFormulaEngine(Object.values(kinerjaFunctions)) : null;
  afterAll(() => engine?.dispose());
  return {
    open(sheets, { patienceMilliseconds, ...options } = {}) {
      const host = office.open(sheets, options);
      if (engine) host.store.recalculate = calculatingWith(engine);
      return { host, gateway: createExcelGateway({ ...(patienceMilliseconds !== undefined && { patienceMilliseconds }) }) };
    },
  };
}

type Data = Record<string, unknown>;

/** What a formula shows follows from the rest, ids are Excel's own affair, a standard size is one whether set or not, and a hidden column has none to see. */
function withoutResults(sheet: Data): Data {
  const cells = Object.entries(sheet.cells as Record<string, Data>).map(([address, cell]) => [address, cell.formula === null ? cell : { ...cell, value: null }]);
  const conditionalFormats = (sheet.conditionalFormats as Data[]).map(({ id: _id, ...format }) => format);
  const charts = (sheet.charts as (Data & { properties: Data })[])
    .map(({ id: _id, ...chart }) => chart)
    .sort((one, other) => String(one.properties.name).localeCompare(String(other.properties.name)));
  const names = [...(sheet.names as { name: string }[])].sort((one, other) => one.name.localeCompare(other.name));
  const hidden = sheet.hiddenColumns as number[];
  const unlike = (standard: number, sizes: unknown): [number, number][] => (sizes as [number, number][]).filter(([, size]) => size !== standard);
  return {
    ...sheet,
    cells: Object.fromEntries(cells),
    conditionalFormats,
    charts,
    names,
    columnWidths: unlike(DEFAULT_COLUMN_WIDTH, sheet.columnWidths).filter(([column]) => !hidden.includes(column)),
    rowHeights: unlike(DEFAULT_ROW_HEIGHT, sheet.rowHeights),
  };
}

/** Everything in the workbook a planner could lose; where the selection is, is none of it. */
export function contentsOfWorkbook({ store }: OfficeHost): unknown {
  const { selection: _selection, activeSheet: _activeSheet, sheets, ...rest } = snapshotOfStore(store) as Data;
  return { ...rest, sheets: (sheets as Data[]).map(withoutResults) };
}

/** The fault a piece of work ends with; null where it ends well. */
export async function faultOf(work: Promise<unknown>): Promise<GatewayFault | null> {
  try {
    await work;
    return null;
  } catch (reason) {
    if (reason instanceof GatewayFault) return reason;
    throw reason;
  }
}
