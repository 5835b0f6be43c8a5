import type { PerformanceTable } from '../../recognise/performance-table';
import type { Snapshot } from '../../workbook/snapshot';
import { printedCell } from '../figures/figures';

/** What the numbering row of a form says of a column: `12 = 8+9+10+11`, `(7)=(5)-(6)`. Indices into the table's columns. */
export interface StatedSum {
  readonly total: number;
  readonly terms: readonly { readonly index: number; readonly sign: 1 | -1 }[];
  /** As printed. */
  readonly formula: string;
}

const NUMBERED = /^\(?(\d{1,2})\)?\s*(?:[=:]\s*(.+))?$/;
/** Column numbers joined by plus and minus, and nothing else. */
const SUM = /^\(?\d{1,2}\)?(?:[+-]\(?\d{1,2}\)?)+$/;

/** A ratio the numbering row states: `13 = 12/7 x 100`, `7=6/5`. Indices into the table's columns. */
export interface StatedRatio {
  readonly result: number;
  readonly part: number;
  readonly whole: number;
}

/** One column number over another, with or without the hundred. */
const RATIO = /^\(?(\d{1,2})\)?[/:÷]\(?(\d{1,2})\)?\)?(?:[x×*]\(?100\)?%?)?$/i;

/** Every sum or difference of columns that the table itself states. */
export function statedSums(table: PerformanceTable, snapshot: Snapshot): readonly StatedSum[] {
  return statedFormulas(table, snapshot).flatMap(({ index, text, plain, columnOf }): StatedSum[] => {
    const bare = plain.replace(/^\((.*)\)$/, (whole, inner: string) => (/^[^()]*$/.test(inner) ? inner : whole));
    if (!SUM.test(bare)) return [];
    const terms = [...bare.matchAll(/([+-]?)\(?(\d{1,2})\)?/g)].map(([, sign, number]) => ({ index: columnOf(Number(number)), sign: sign === '-' ? (-1 as const) : (1 as const) }));
    return terms.length > 1 && terms.every((term) => term.index >= 0 && term.index !== index) ? [{ total: index, terms, formula: text }] : [];
  });
}

/** Every ratio of two columns that the table itself states. */
export function statedRatios(table: PerformanceTable, snapshot: Snapshot): readonly StatedRatio[] {
  return statedFormulas(table, snapshot).flatMap(({ index, plain, columnOf }): StatedRatio[] => {
    const match = RATIO.exec(plain);
    const [part, whole] = match ? [columnOf(Number(match[1])), columnOf(Number(match[2]))] : [-1, -1];
    return part >= 0 && whole >= 0 && part !== whole && part !== index && whole !== index ? [{ result: index, part, whole }] : [];
  });
}

interface StatedFormula {
  readonly index: number;
  /** As printed. */
  readonly text: string;
  /** What stands behind the equals sign, without spaces. */
  readonly plain: string;
  /** The column of a number on the same side (K or Rp) as this one; -1 where there is none. */
  columnOf(number: number): number;
}

function statedFormulas(table: PerformanceTable, snapshot: Snapshot): readonly StatedFormula[] {
  const rows = table.rows.filter(({ kind }) => kind === 'numbering');
  return rows.flatMap((row) => {
    const texts = table.columns.map(({ column }) => printedCell(snapshot, table.sheet, { row: row.row, column }).trim());
    const sidesOf = new Map<number, number[]>();
    let current: number[] | null = null;
    texts.forEach((text, index) => {
      const number = NUMBERED.exec(text)?.[1];
      if (number !== undefined && !sidesOf.has(Number(number))) sidesOf.set(Number(number), (current = [index]));
      else current?.push(index);
    });
    return texts.flatMap((text, index): StatedFormula[] => {
      const match = NUMBERED.exec(text);
      const plain = match?.[2]?.replace(/\s+/g, '').replace(/[−–]/g, '-') ?? '';
      if (!match || plain === '') return [];
      const own = sidesOf.get(Number(match[1])) ?? [];
      // What stands under both K and Rp of one number is worked out on each side.
      return own.map((at, side) => ({ index: at, text, plain, columnOf: (number: number) => sidesOf.get(number)?.[side] ?? -1 })).filter(({ index: at }) => own[0] === index || at === index);
    });
  });
}
