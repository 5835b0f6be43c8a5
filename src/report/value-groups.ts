import type { Message } from '../i18n/message';
import { formatCell } from '../workbook/address';
import type { ValueCell } from './formula-mode';

/** Cells of one sheet that hold a value for one reason. */
export interface ValueGroup {
  readonly sheet: string;
  readonly reason: Message;
  /** A1 addresses, in order. */
  readonly cells: readonly string[];
}

/** Cells that hold values, told together where sheet and reason are the same. */
export function valueGroups(values: readonly ValueCell[]): readonly ValueGroup[] {
  const groups = new Map<string, { sheet: string; reason: Message; cells: string[] }>();
  for (const { sheet, at, reason } of values) {
    const key = JSON.stringify([sheet, reason]);
    const group = groups.get(key) ?? { sheet, reason, cells: [] };
    groups.set(key, group);
    group.cells.push(formatCell(at));
  }
  return [...groups.values()];
}
