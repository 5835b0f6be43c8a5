import type { Message } from '../i18n/message';
import { formatCell } from '../workbook/address';
import { fittedHeights } from '../workbook/fitted-heights';
import type { FormulaMode } from '../workbook/settings';
import type { PlanCell, SheetPlan } from '../workbook/sheet-plan';
import type { Snapshot } from '../workbook/snapshot';
import { sheetNamed } from '../workbook/snapshot';
import { errorFormula } from './portable/error-formula';
import type { PortableCell } from './portable/portable-edits';
import { portableFormula } from './portable/portable-formula';
import { reportWords } from './report-words';

/** A cell that keeps a value because no ordinary formula gives it. */
export type ValueCell = PortableCell & { readonly reason: Message };

/** A sheet in the formula mode asked for, and what stayed a value on the way. */
export interface PlanInMode {
  readonly plan: SheetPlan;
  readonly values: readonly ValueCell[];
}

/** The row under the title that layouts leave empty. */
const NOTE_ROW = 2;
/** Cells a note names one by one. */
const CELLS_NAMED = 12;

/**
 * The planned sheet with its results by the add-in's functions, by ordinary formulas, or as values. What people may type in
 * stays as it is. A sheet or cell that holds values says so on the sheet. `planned` is the workbook with the sheet as planned.
 */
export function inFormulaMode(plan: SheetPlan, mode: FormulaMode, planned: Snapshot): PlanInMode {
  switch (mode) {
    case 'kinerja':
      return { plan, values: [] };
    case 'portable':
      return portablePlan(plan, planned);
    case 'values': {
      const cells = plan.cells.map((cell) => (isResult(cell) ? asValue(cell) : cell));
      const noted = plan.cells.some(isResult);
      return { plan: noted ? withNote({ ...plan, cells }, reportWords('report.values.all')) : plan, values: [] };
    }
  }
}

const isResult = ({ role, formula }: PlanCell): boolean => formula !== undefined && role !== 'input';

function portablePlan(plan: SheetPlan, planned: Snapshot): PlanInMode {
  const home = { snapshot: planned, sheet: sheetNamed(planned, plan.name)! };
  const values: ValueCell[] = [];
  const cells = plan.cells.map((cell) => {
    const portable = isResult(cell) ? portableFormula(cell.formula!, home) : null;
    if (!portable) return cell;
    if (portable.kind === 'twin') return { ...cell, formula: portable.formula };
    values.push({ sheet: plan.name, at: { row: cell.row, column: cell.column }, functions: portable.functions, reason: portable.reason });
    return asValue(cell);
  });
  const portable = { ...plan, cells };
  return { plan: values.length === 0 ? portable : withNote(portable, someValues(values)), values };
}

/** The cell with what it shows; an error is given again by an ordinary formula where there is one. */
function asValue({ formula: _, error, value, ...cell }: PlanCell): PlanCell {
  if (error === undefined) return value === undefined ? cell : { ...cell, value };
  const formula = errorFormula(error);
  return formula === null ? { ...cell, value: error } : { ...cell, formula, error };
}

function someValues(values: readonly ValueCell[]): string {
  const named = values.slice(0, CELLS_NAMED).map(({ at }) => formatCell(at)).join(', ');
  const rest = values.length - CELLS_NAMED;
  const cells = rest > 0 ? reportWords('report.values.more', { cells: named, count: rest }) : named;
  return reportWords('report.values.some', { count: values.length, cells });
}

/** The note under the title, or below all else where something stands there. */
function withNote(plan: SheetPlan, value: string): SheetPlan {
  const right = plan.print.area.right;
  const bottom = plan.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const row = plan.cells.some((cell) => cell.row === NOTE_ROW) ? bottom + 2 : NOTE_ROW;
  const noted: SheetPlan = {
    ...plan,
    cells: [...plan.cells, { row, column: 0, role: 'note', value }],
    merges: [...plan.merges, { top: row, bottom: row, left: 0, right }],
  };
  return { ...noted, rowHeights: fittedHeights(noted) };
}
