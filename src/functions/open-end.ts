import type { FunctionCell } from './cell-matrix';

/** How a cell says that there is no limit. A cell left empty may reach a function as 0, so it has words for that. */
export const OPEN_END = 'tanpa batas';

export function isOpenEnd(cell: FunctionCell): boolean {
  return typeof cell === 'string' && cell.trim().replace(/\s+/g, ' ').toLowerCase() === OPEN_END;
}
