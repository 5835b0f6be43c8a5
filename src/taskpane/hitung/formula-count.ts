import type { FormulaPlan } from '../../report/formula-plan';

/** How many formulas the plans write; the header of a new column is no formula. */
export function formulaCount(plans: readonly FormulaPlan[]): number {
  return plans.reduce((sum, plan) => sum + plan.edits.filter(({ becomes }) => 'formula' in becomes).length, 0);
}

/** Names a plan between two readings of the workbook. */
export function planId({ tableId, role, year, area }: FormulaPlan): string {
  return JSON.stringify([tableId, role, year, area.left]);
}
