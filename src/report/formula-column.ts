import type { Message } from '../i18n/message';
import type { Area } from '../workbook/address';
import type { CellEdit } from '../workbook/cell-edit';
import { contentOf } from '../workbook/cell-edit';
import { displayedText } from '../workbook/displayed-text';
import type { CellValue, SheetSnapshot, SnapshotCell } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';
import type { FormulaPlan } from './formula-plan';

/** What one cell of the column should hold: a formula with its result as value and as printed, or why nothing is written. */
export interface FormulaLine {
  readonly row: number;
  readonly label: string;
  readonly content:
    | { readonly formula: string; readonly result: CellValue; readonly printed: string; readonly format?: string }
    | { readonly skip: Message };
}

export interface FormulaColumn extends Pick<FormulaPlan, 'edits' | 'replaced' | 'skipped'> {
  /** By row: why the cell keeps what it holds. */
  readonly stays: ReadonlyMap<number, Message>;
}

/** The edits that bring one column to its formulas, what they take the place of, and the rows they leave alone. */
export function formulaColumn(sheet: SheetSnapshot, column: number, lines: readonly FormulaLine[]): FormulaColumn {
  const merges = sheet.merges.filter(({ left, right }) => left <= column && right >= column);
  const edits: CellEdit[] = [];
  const replaced: FormulaPlan['replaced'][number][] = [];
  const skipped: FormulaPlan['skipped'][number][] = [];
  for (const { row, label, content } of lines) {
    const at = { row, column };
    const cell = cellAt(sheet, row, column);
    const reason = 'skip' in content ? content.skip : obstacle(sheet, merges, row, column, cell);
    if (reason || 'skip' in content) {
      skipped.push({ at, label, reason: reason! });
      continue;
    }
    if (cell?.formula !== undefined && sameFormula(cell.formula, content.formula)) continue;
    const format = content.format === undefined ? {} : { format: content.format };
    edits.push({ sheet: sheet.name, row, column, was: contentOf(cell), becomes: { formula: content.formula }, result: content.result, ...format });
    if (cell && cell.formula === undefined) replaced.push({ at, printed: displayedText(cell), becomes: content.printed });
  }
  return { edits, replaced, skipped, stays: new Map(skipped.map(({ at, reason }) => [at.row, reason])) };
}

function obstacle(
  sheet: SheetSnapshot,
  merges: readonly Area[],
  row: number,
  column: number,
  cell: SnapshotCell | undefined,
): Message | null {
  if (sheet.protected) return { key: 'formula.skip.protected' };
  const merge = merges.find(({ top, bottom }) => row >= top && row <= bottom);
  if (merge && (merge.left !== column || merge.top !== merge.bottom)) return { key: 'formula.skip.merged' };
  if (cell?.formula !== undefined && !cell.formula.toUpperCase().includes('KINERJA.')) return { key: 'formula.skip.own-formula' };
  return null;
}

/** Spaces and case outside quotes make no difference: a host may write the formula back its own way. */
function sameFormula(first: string, second: string): boolean {
  return canonical(first) === canonical(second);
}

const canonical = (formula: string): string =>
  formula.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : part.replace(/\s/g, '').toUpperCase()));
