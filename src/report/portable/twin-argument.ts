import type { Area } from '../../workbook/address';
import type { FormulaToken } from '../../workbook/formula/formula-tokens';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { areaNamed, sheetNamed } from '../../workbook/snapshot';

/** One argument of a KINERJA call as its formula writes it. */
export type TwinArgument =
  | { readonly kind: 'left-out' }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | CellsArgument
  /** Worked out inside the call; repeating it would make a formula nobody reads. */
  | { readonly kind: 'expression'; readonly text: string };

/** A cell or a range, written `text`, and where it lies; a name of the workbook stands for one. */
export interface CellsArgument {
  readonly kind: 'cells';
  readonly text: string;
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

/** Where a formula stands: references without a sheet mean `sheet`. */
export interface FormulaHome {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
}

/** The argument that these tokens of the formula write. */
export function twinArgument(formula: string, tokens: readonly FormulaToken[], home: FormulaHome): TwinArgument {
  const [first, second] = tokens;
  if (!first) return { kind: 'left-out' };
  const text = formula.slice(first.start, tokens.at(-1)!.end);
  if (first.kind === 'number' && tokens.length === 1) return { kind: 'number', text, value: first.value };
  if (first.kind === 'number' && tokens.length === 2 && second?.kind === 'sign' && second.text === '%') return { kind: 'number', text, value: first.value / 100 };
  if (first.kind === 'text' && tokens.length === 1) return { kind: 'text', value: first.value };
  if (first.kind === 'reference' && tokens.length === 1) {
    const sheet = first.sheet === null ? home.sheet : home.snapshot.sheets.find(({ name }) => name.toLowerCase() === first.sheet!.toLowerCase());
    const last = first.to ?? first.from;
    const area = {
      top: Math.min(first.from.row, last.row),
      bottom: Math.max(first.from.row, last.row),
      left: Math.min(first.from.column, last.column),
      right: Math.max(first.from.column, last.column),
    };
    if (sheet) return { kind: 'cells', text, sheet, area };
  }
  if (first.kind === 'word' && tokens.length === 1) {
    const named = areaNamed(home.snapshot, text);
    const sheet = named && sheetNamed(home.snapshot, named.sheet);
    if (sheet) return { kind: 'cells', text, sheet, area: named.area };
  }
  return { kind: 'expression', text };
}

export const heightOf = ({ area }: CellsArgument): number => area.bottom - area.top + 1;
export const widthOf = ({ area }: CellsArgument): number => area.right - area.left + 1;
export const isSingle = ({ area }: CellsArgument): boolean => area.top === area.bottom && area.left === area.right;
