import type { SheetSnapshot } from '../../workbook/snapshot';
import { headerWord } from './row-key';

/** The words of a sheet that may head a column. */
export interface SheetHeadings {
  /** The column under this header that is nearest above the row; null where there is none. */
  columnOf(header: string, row: number): number | null;
  /** Whether the row holds one of these headers. */
  heads(row: number, headers: Iterable<string>): boolean;
}

/** `HEADER (2)`: the second column with this header in its row. */
const NUMBERED = /^(.*) \((\d+)\)$/s;

/** Reads the texts of all rows but those given, which are no headers whatever they say. */
export function sheetHeadings(sheet: SheetSnapshot, except: ReadonlySet<number>): SheetHeadings {
  const byWord = new Map<string, { readonly row: number; readonly columns: number[] }[]>();
  sheet.rows.forEach((cells, row) => {
    if (except.has(row)) return;
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== 'string') return;
      const word = headerWord(cell.value);
      const lines = byWord.get(word) ?? [];
      byWord.set(word, lines);
      if (lines.at(-1)?.row === row) lines.at(-1)!.columns.push(column);
      else lines.push({ row, columns: [column] });
    });
  });
  const nearest = (word: string, row: number): readonly number[] => byWord.get(word)?.findLast((line) => line.row < row)?.columns ?? [];
  return {
    columnOf(header, row) {
      const own = nearest(header, row)[0];
      const numbered = NUMBERED.exec(header);
      return own ?? (numbered ? nearest(numbered[1]!, row)[Number(numbered[2]) - 1] : undefined) ?? null;
    },
    heads: (row, headers) => [...headers].some((header) => byWord.get(header)?.some((line) => line.row === row) ?? false),
  };
}
