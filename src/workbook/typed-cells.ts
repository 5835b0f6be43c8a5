import { formatCell } from './address';
import type { CellContent } from './cell-edit';
import { sameContent } from './cell-edit';
import { GatewayFault } from './gateway-fault';
import type { SheetPlan } from './sheet-plan';
import type { SheetSnapshot } from './snapshot';
import { cellAt } from './snapshot';

/**
 * Refuses a plan whose maker saw other texts in people's cells than stand there now: somebody has typed since, and the plan would
 * write over it. `contentAt` is the sheet as it stands; null where there is none any more.
 * Throws fault `cell-changed` or `sheet-missing`.
 */
export function refuseTypedSince({ name, typed = [] }: SheetPlan, contentAt: ((row: number, column: number) => CellContent) | null): void {
  if (!contentAt && typed.length > 0) throw new GatewayFault('sheet-missing', { sheet: name });
  for (const { row, column, value, formula } of typed) {
    if (!contentAt || sameContent(formula === undefined ? { value } : { formula }, contentAt(row, column))) continue;
    throw new GatewayFault('cell-changed', { sheet: name, cell: formatCell({ row, column }) });
  }
}

/** The same over a sheet as its gateway reads it. */
export function refuseTypedOn(plan: SheetPlan, sheet: SheetSnapshot | undefined): void {
  const contentAt = (row: number, column: number): CellContent => {
    const cell = sheet && cellAt(sheet, row, column);
    return cell?.formula === undefined ? { value: cell?.error ?? cell?.value ?? null } : { formula: cell.formula };
  };
  refuseTypedSince(plan, sheet ? contentAt : null);
}
