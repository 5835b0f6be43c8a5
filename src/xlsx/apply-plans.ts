import { planArea } from '../workbook/drawn-cells';
import type { BuildResult } from '../workbook/gateway';
import { GatewayFault } from '../workbook/gateway-fault';
import { DRAWN_NAME, OWNER_NAME } from '../workbook/owner-mark';
import type { SheetPlan } from '../workbook/sheet-plan';
import { needsDynamicArray } from './cell-xml';
import { withPlanCharts } from './charts/plan-charts';
import { absoluteArea, absoluteRows, PRINT_AREA, PRINT_TITLES, withTabNames } from './defined-names';
import { ensureDynamicArray } from './dynamic-array-metadata';
import { keptCells, nothingKept } from './kept-cells';
import { withPart } from './package-part';
import { refuseTakenNames, withPlanNames } from './plan-names';
import { plannedSheet } from './planned-sheet';
import { isProtected } from './read-snapshot';
import { readyForReckoning } from './recalculation';
import { addSheet, isNameTaken } from './sheet-list';
import { sheetPartOf, withSheetPart } from './sheet-part';
import { StyleBook } from './style-book';
import { layoutsByTab } from './workbook-part';
import type { XlsxDocument } from './xlsx-document';
import { documentOf } from './xlsx-document';
import { toBytes } from './xml/text';

/** Whether the sheet is there and ours. Throws where the name is a user's, or the sheet is protected. */
function isOurs(document: XlsxDocument, name: string): boolean {
  const entry = document.sheets.find((sheet) => sheet.name === name);
  if (!entry) {
    if (isNameTaken(document, name)) throw new GatewayFault('sheet-name-taken', { sheet: name });
    return false;
  }
  if (!layoutsByTab(document.parts.get(document.workbookPart)!).has(entry.tab)) throw new GatewayFault('sheet-name-taken', { sheet: name });
  if (isProtected(sheetPartOf(document.parts.get(entry.part)!).shell)) throw new GatewayFault('sheet-protected', { sheet: name });
  return true;
}

/**
 * How a file holds the add-in's functions. `dynamic-array` is how Excel 365 stores them. `single-cell` is how Excel stored them
 * before; it shows the formula with `@`, and programs without the add-in show the stored result, where LibreOffice would reckon
 * an array anew and show #NAME?.
 */
export type AddInFormulaForm = 'dynamic-array' | 'single-cell';

/**
 * Creates the planned sheets, or brings ours up to date where they stand, keeping what their user typed beside and
 * below. No other sheet changes.
 * Throws fault `sheet-name-taken` when a user's sheet has the name, `sheet-protected` or `name-taken`; then nothing is applied.
 */
export function applyPlans(
  document: XlsxDocument,
  plans: readonly SheetPlan[],
  form: AddInFormulaForm = 'dynamic-array',
): { readonly document: XlsxDocument; readonly result: BuildResult } {
  const updated = plans.filter((plan) => isOurs(document, plan.name)).map((plan) => plan.name);
  const created = plans.map((plan) => plan.name).filter((name) => !updated.includes(name));
  if (plans.length === 0) return { document, result: { created, updated } };
  refuseTakenNames(document, plans);
  const applied = plans.reduce((built, plan) => withPlan(built, plan, form), document);
  const parts = readyForReckoning(applied.parts, applied.workbookPart, applied.sheets, true);
  return { document: documentOf(document.fileName, parts), result: { created, updated } };
}

function withPlan(document: XlsxDocument, plan: SheetPlan, form: AddInFormulaForm): XlsxDocument {
  const present = document.sheets.some((sheet) => sheet.name === plan.name);
  const base = present ? document : addSheet(document, plan.name);
  const entry = base.sheets.find((sheet) => sheet.name === plan.name)!;
  const { workbookPart } = base;
  const dynamic = form === 'dynamic-array' && plan.cells.some(({ formula }) => formula !== undefined && needsDynamicArray({ formula }));
  const metadata = dynamic ? ensureDynamicArray(base.parts, workbookPart) : null;
  const styles = new StyleBook(metadata?.parts ?? base.parts, workbookPart);
  const kept = present ? keptCells(base, entry, planArea(plan)) : nothingKept;
  const { data, children } = plannedSheet(plan, kept, styles, metadata?.index ?? null);
  const sheet = sheetPartOf(base.parts.get(entry.part)!);
  const built = withPart(styles.finish(), entry.part, withSheetPart(sheet, toBytes(data), children));
  const { area, repeatRows } = plan.print;
  const named = withTabNames(built.get(workbookPart)!, entry.tab, [
    { name: OWNER_NAME, text: `"${plan.layout}"`, hidden: true },
    { name: DRAWN_NAME, text: absoluteArea(plan.name, planArea(plan)), hidden: true },
    { name: PRINT_AREA, text: absoluteArea(plan.name, area), hidden: false },
    { name: PRINT_TITLES, text: absoluteRows(plan.name, repeatRows.from, repeatRows.to), hidden: false },
  ]);
  return documentOf(base.fileName, withPlanCharts(withPart(built, workbookPart, withPlanNames(named, plan)), { workbookPart, entry }, plan));
}
