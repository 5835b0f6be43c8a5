import type { Area } from './address';
import type { PlanCell, SheetPlan, StyleRole } from './sheet-plan';

/** The area a plan fills: its cells, merges and borders. */
export function planArea(plan: SheetPlan): Area {
  const areas: readonly Area[] = [...plan.merges, ...plan.bordered, plan.print.area];
  const bottom = plan.cells.reduce((most, cell) => Math.max(most, cell.row), 0);
  const right = plan.cells.reduce((most, cell) => Math.max(most, cell.column), 0);
  return areas.reduce(
    (whole, area) => ({ top: 0, left: 0, bottom: Math.max(whole.bottom, area.bottom), right: Math.max(whole.right, area.right) }),
    { top: 0, left: 0, bottom, right },
  );
}

/** Cells that hold nothing but are drawn: the rest of a merge, as its first cell; the rest of a bordered area, as text. */
export function emptyCells(plan: SheetPlan): PlanCell[] {
  const filled = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell.role]));
  const empty: PlanCell[] = [];
  const add = (area: Area, role: StyleRole): void => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const key = `${row},${column}`;
        if (filled.has(key)) continue;
        filled.set(key, role);
        empty.push({ row, column, role });
      }
    }
  };
  for (const merge of plan.merges) add(merge, filled.get(`${merge.top},${merge.left}`) ?? 'text');
  for (const area of plan.bordered) add(area, 'text');
  return empty;
}
