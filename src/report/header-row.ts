import type { Message } from '../i18n/message';
import type { PlanCell } from '../workbook/sheet-plan';
import { reportWords } from './report-words';
import type { BlockPart } from './table-block';

/** What a column is headed by: words of the report, or the words of the source itself. */
export type HeaderWords = Message['key'] | { readonly text: string };

/** Columns under one heading of the upper tier; a column on its own stands over both tiers. */
export interface HeaderGroup {
  readonly over: HeaderWords;
  readonly columns: readonly HeaderWords[];
}

const textOf = (words: HeaderWords): string => (typeof words === 'string' ? reportWords(words) : words.text);

const cell = (row: number, column: number, words: HeaderWords): PlanCell => ({ row, column, role: 'header', value: textOf(words) });

/** A header of one row. */
export function headerRow(top: number, columns: readonly HeaderWords[]): BlockPart {
  return { cells: columns.map((words, column) => cell(top, column, words)), merges: [], bottom: top };
}

/** A header of two tiers: `[2018: TARGET | REALISASI]` beside columns that stand over both. */
export function twoTierHeader(top: number, columns: readonly (HeaderWords | HeaderGroup)[]): BlockPart {
  const cells: PlanCell[] = [];
  const merges: BlockPart['merges'][number][] = [];
  let column = 0;
  for (const each of columns) {
    if (typeof each === 'object' && 'over' in each) {
      cells.push(cell(top, column, each.over), ...each.columns.map((words, index) => cell(top + 1, column + index, words)));
      if (each.columns.length > 1) merges.push({ top, bottom: top, left: column, right: column + each.columns.length - 1 });
      column += each.columns.length;
    } else {
      cells.push(cell(top, column, each));
      merges.push({ top, bottom: top + 1, left: column, right: column });
      column += 1;
    }
  }
  return { cells, merges, bottom: top + 1 };
}
