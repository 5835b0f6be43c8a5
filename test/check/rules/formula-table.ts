import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';

/** A cell that computes: its formula and the value it shows. */
export const computed = (formula: string, value: number, format = '0.00%'): TestCell => ({ value, formula, format });

/** A budget sheet: program, pagu, realisasi, serapan, sisa from row 2, and a JUMLAH row of these cells. */
export function budgetTable(items: readonly (readonly TestCell[])[], total: readonly TestCell[] | null = null): SheetSnapshot {
  return sheetOf('Anggaran', [['Program', 'Pagu', 'Realisasi', 'Serapan', 'Sisa'], ...items, ...(total ? [['JUMLAH', ...total]] : [])]);
}

/** An item of the budget sheet in a row (from 2), all computed as they should be. */
export function computedItem(row: number, name: string, pagu: number, realisasi: number): readonly TestCell[] {
  return [name, pagu, realisasi, computed(`=C${row}/B${row}`, realisasi / pagu), computed(`=B${row}-C${row}`, pagu - realisasi, '#,##0')];
}
