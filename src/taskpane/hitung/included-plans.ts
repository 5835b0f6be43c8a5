import type { FormulaPlan } from '../../report/formula-plan';
import { planId } from './formula-count';

/**
 * The plans that would be written. A kategori judges the capaian written beside it, so leaving that capaian out leaves
 * its kategori out too: a category of a figure that is not there would be wrong.
 */
export function includedPlans(plans: readonly FormulaPlan[], excluded: readonly string[]): readonly FormulaPlan[] {
  const left = (plan: FormulaPlan): boolean => excluded.includes(planId(plan));
  return plans.filter((plan) => !left(plan) && !plans.some((other) => judges(plan, other) && left(other)));
}

function judges(plan: FormulaPlan, other: FormulaPlan): boolean {
  return plan.role === 'kategori' && other.role === 'capaian' && plan.tableId === other.tableId && plan.year === other.year && other.edits.length > 0;
}
