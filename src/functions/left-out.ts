import type { FunctionCell } from './cell-matrix';

/** Whether an optional argument was left out. Excel on the desktop hands over an empty cell as 0. */
export function isLeftOut(cell: FunctionCell): boolean {
  return cell === null || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
}
