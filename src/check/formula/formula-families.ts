import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import type { SnapshotCell } from '../../workbook/snapshot';
import { cellAt } from '../../workbook/snapshot';
import type { RuleContext } from '../rule';
import { checkedSheet } from './cell-formula';
import { holdsFormulas } from './holds-formulas';
import { filledFormula, relativeForm } from '../../workbook/formula/relative-form';

/** One cell of a family. */
export interface FamilyCell {
  readonly row: TableRow;
  readonly place: CellPosition;
  readonly cell: SnapshotCell;
}

export interface FormulaCell extends FamilyCell {
  readonly formula: string;
  /** Null for a formula that cannot be read. */
  readonly form: string | null;
}

/** Cells that ought to be computed alike: one column over rows of one kind, or one sum row over its columns. */
export interface FormulaFamily {
  readonly formulas: readonly FormulaCell[];
  /** Typed numbers among them. */
  readonly constants: readonly FamilyCell[];
  /** The form most of them have, and one cell that has it. */
  readonly usual: FormulaCell;
  readonly usualCount: number;
}

/** At least so many cells, and this share of the family, make a form the usual one. */
const FEWEST_ALIKE = { column: 3, row: 2 };
const USUAL_SHARE = 0.6;

const remembered = new WeakMap<PerformanceTable, { readonly context: RuleContext; readonly families: readonly FormulaFamily[] }>();

/** Every family of the table in which one form is the usual one, worked out once however many rules ask. */
export function formulaFamilies(table: PerformanceTable, context: RuleContext): readonly FormulaFamily[] {
  const known = remembered.get(table);
  if (known?.context === context) return known.families;
  const families = holdsFormulas(checkedSheet(context, table.sheet)) ? [...columnFamilies(table, context), ...rowFamilies(table, context)] : [];
  remembered.set(table, { context, families });
  return families;
}

/** The usual formula of the family as it would read in one of its cells; null where it would leave the sheet. */
export function usualFormulaAt({ usual }: FormulaFamily, place: CellPosition): string | null {
  return filledFormula(usual.formula, usual.place, place);
}

interface Members {
  readonly formulas: FormulaCell[];
  readonly constants: FamilyCell[];
}

function columnFamilies(table: PerformanceTable, context: RuleContext): readonly FormulaFamily[] {
  const sheet = checkedSheet(context, table.sheet);
  return table.columns.flatMap(({ column, role }) => {
    if (role === 'nomor') return [];
    const byKind = new Map<string, Members>();
    for (const row of table.rows) {
      if (row.kind !== 'item' && row.kind !== 'subtotal') continue;
      const cell = cellAt(sheet, row.row, column);
      if (!cell) continue;
      const kind = `${row.kind}${row.level ?? ''}${row.measure ?? ''}`;
      let members = byKind.get(kind);
      if (!members) byKind.set(kind, (members = { formulas: [], constants: [] }));
      add(members, row, { row: row.row, column }, cell);
    }
    return [...byKind.values()].flatMap((members) => familyOf(members, FEWEST_ALIKE.column));
  });
}

function rowFamilies(table: PerformanceTable, context: RuleContext): readonly FormulaFamily[] {
  const sheet = checkedSheet(context, table.sheet);
  return table.rows.flatMap((row) => {
    if (row.kind !== 'total' && row.kind !== 'mean') return [];
    const members: Members = { formulas: [], constants: [] };
    for (const { column, role } of table.columns) {
      const cell = role === 'nomor' ? undefined : cellAt(sheet, row.row, column);
      if (cell) add(members, row, { row: row.row, column }, cell);
    }
    return familyOf(members, FEWEST_ALIKE.row);
  });
}

function add({ formulas, constants }: Members, row: TableRow, place: CellPosition, cell: SnapshotCell): void {
  if (cell.formula !== undefined) formulas.push({ row, place, cell, formula: cell.formula, form: relativeForm(cell.formula, place) });
  else if (typeof cell.value === 'number') constants.push({ row, place, cell });
}

function familyOf({ formulas, constants }: Members, fewest: number): FormulaFamily[] {
  if (formulas.length < fewest) return [];
  const counts = new Map<string, number>();
  for (const { form } of formulas) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: string | null = null;
  for (const [form, count] of counts) if (best === null || count > counts.get(best)!) best = form;
  if (best === null) return [];
  const usualCount = counts.get(best)!;
  if (usualCount < fewest || usualCount < USUAL_SHARE * (formulas.length + constants.length)) return [];
  return [{ formulas, constants, usual: formulas.find(({ form }) => form === best)!, usualCount }];
}
