import type { SheetPlan } from '../workbook/sheet-plan';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../workbook/snapshot';

/** The workbook as it will stand once these sheets are made, for what reads formulas and the cells they name. */
export function plannedSnapshot(snapshot: Snapshot, plans: readonly SheetPlan[]): Snapshot {
  const planned = new Map(plans.map((plan) => [plan.name, plannedSheet(plan)]));
  const names = plans.flatMap(({ name: sheet, names: own }) => (own ?? []).map(({ name, area }) => ({ name, sheet, area })));
  return {
    sheets: [...snapshot.sheets.filter(({ name }) => !planned.has(name)), ...planned.values()],
    names: [...(snapshot.names ?? []).filter(({ sheet }) => !planned.has(sheet)), ...names],
  };
}

function plannedSheet(plan: SheetPlan): SheetSnapshot {
  const rows: SnapshotCell[][] = [];
  for (const { row, column, value, formula, error, format } of plan.cells) {
    if (value === undefined && formula === undefined && error === undefined) continue;
    (rows[row] ??= [])[column] = {
      value: error === undefined ? (value ?? null) : null,
      ...(formula !== undefined && { formula }),
      ...(error !== undefined && { error }),
      ...(format !== undefined && { format }),
    };
  }
  return { name: plan.name, visibility: 'visible', rows, merges: plan.merges, hiddenRows: [], hiddenColumns: [], protected: false, layout: plan.layout };
}
