import type { PerformanceTable } from '../recognise/performance-table';
import type { Snapshot } from '../workbook/snapshot';
import { printedCell } from './figures';

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

/** Every sum or difference of columns that the table itself states. Ratios are the matter of the rules for percentages. */
export function statedSums(table: PerformanceTable, snapshot: Snapshot): readonly StatedSum[] {
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
    return texts.flatMap((text, index): StatedSum[] => {
      const match = NUMBERED.exec(text);
      const plain = match?.[2]?.replace(/\s+/g, '').replace(/[−–]/g, '-') ?? '';
      const bare = plain.replace(/^\((.*)\)$/, (whole, inner: string) => (/^[^()]*$/.test(inner) ? inner : whole));
      if (!match || !SUM.test(bare)) return [];
      const signed = [...bare.matchAll(/([+-]?)\(?(\d{1,2})\)?/g)].map(([, sign, number]) => ({ number: Number(number), sign: sign === '-' ? (-1 as const) : (1 as const) }));
      // K and Rp share one number, and the sum holds for each of them.
      const own = sidesOf.get(Number(match[1])) ?? [];
      if (!own.includes(index) || signed.length < 2) return [];
      return own.flatMap((total, side): StatedSum[] => {
        if (total !== index && texts[total] !== '') return [];
        const terms = signed.map(({ number, sign }) => ({ index: sidesOf.get(number)?.[side] ?? -1, sign }));
        return terms.every((term) => term.index >= 0 && term.index !== total) ? [{ total, terms, formula: text }] : [];
      });
    });
  });
}
