import type { Message } from '../../i18n/message';
import type { CellPosition } from '../../workbook/address';
import type { CellContent, CellEdit } from '../../workbook/cell-edit';
import { contentOf } from '../../workbook/cell-edit';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../workbook/snapshot';
import { cellAt } from '../../workbook/snapshot';
import { errorFormula } from './error-formula';
import { calledFunctions } from './kinerja-calls';
import type { PortableFormula } from './portable-formula';
import { portableFormula } from './portable-formula';
import { spilledCells } from './spilled-cells';

/** What KINERJA formulas become: ordinary formulas where there are some, or the values they show. */
export type PortableMode = 'twin' | 'value';

/** A cell of the report, with the functions its formula called. */
export interface PortableCell {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly functions: readonly string[];
}

/** A workbook made portable, told before it is done. */
export interface PortablePlan {
  /** One undo step; none of them leaves a KINERJA call behind. */
  readonly edits: readonly CellEdit[];
  /** Calls that became ordinary formulas, by function, most first. */
  readonly rewritten: readonly { readonly id: string; readonly count: number }[];
  /** Cells that keep a value in place of a formula; the reason is null where values were asked for. */
  readonly values: readonly (PortableCell & { readonly reason: Message | null })[];
  /** Cells left as they are: they still need the add-in. */
  readonly left: readonly (PortableCell & { readonly reason: Message })[];
  /** Ordinary formulas that have the present content of some cells built in. */
  readonly fixed: readonly (PortableCell & { readonly from: readonly string[] })[];
}

/** Every cell of the workbook whose formula calls a KINERJA function, rewritten so that the workbook needs no add-in. */
export function portablePlan(snapshot: Snapshot, mode: PortableMode): PortablePlan {
  const edits: CellEdit[] = [];
  const counts = new Map<string, number>();
  const values: (PortableCell & { reason: Message | null })[] = [];
  const left: (PortableCell & { reason: Message })[] = [];
  const fixed: (PortableCell & { from: readonly string[] })[] = [];

  for (const sheet of snapshot.sheets) {
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const portable = rewritten(cell.formula, mode, { snapshot, sheet });
        if (!portable) return;
        const at = { row, column };
        const { functions } = portable;
        const told = { sheet: sheet.name, at, functions };
        if (sheet.protected) {
          left.push({ ...told, reason: { key: 'formula.skip.protected' } });
          return;
        }
        if (portable.kind === 'twin') {
          for (const id of functions) counts.set(id, (counts.get(id) ?? 0) + 1);
          if (portable.fixed.length > 0) fixed.push({ ...told, from: portable.fixed });
          edits.push({ ...edit(sheet, at, cell, { formula: portable.formula }), ...(cell.value === null ? {} : { result: cell.value }) });
          return;
        }
        const content = shownContent(cell);
        if (!content) {
          left.push({ ...told, reason: { key: 'portable.not-computed' } });
          return;
        }
        values.push({ ...told, reason: portable.reason });
        edits.push(edit(sheet, at, cell, content));
        for (const place of spilledCells(cell.formula, at, { snapshot, sheet })) {
          const spilled = cellAt(sheet, place.row, place.column)!;
          edits.push(edit(sheet, place, spilled, contentOf(spilled)));
        }
      }),
    );
  }
  const byCount = [...counts].map(([id, count]) => ({ id, count })).sort((one, other) => other.count - one.count || one.id.localeCompare(other.id));
  return { edits, rewritten: byCount, values, left, fixed };
}

type Rewritten = Extract<PortableFormula, { kind: 'twin' }> | { readonly kind: 'value'; readonly functions: readonly string[]; readonly reason: Message | null };

function rewritten(formula: string, mode: PortableMode, home: Parameters<typeof portableFormula>[1]): Rewritten | null {
  if (mode === 'twin') return portableFormula(formula, home);
  const functions = calledFunctions(formula);
  return functions.length === 0 ? null : { kind: 'value', functions, reason: null };
}

function edit(sheet: SheetSnapshot, { row, column }: CellPosition, cell: SnapshotCell, becomes: CellContent): CellEdit {
  return { sheet: sheet.name, row, column, was: contentOf(cell), becomes };
}

/** What the cell shows, as its content; null where its formula has not been worked out. */
function shownContent({ value, error }: SnapshotCell): CellContent | null {
  if (error !== undefined) {
    const formula = errorFormula(error);
    return formula === null ? null : { formula };
  }
  return value === null ? null : { value: value === '' ? null : value };
}
