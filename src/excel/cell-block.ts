import type { CellContent } from '../workbook/cell-edit';
import { sameContent } from '../workbook/cell-edit';
import type { CellValue } from '../workbook/snapshot';
import { cellInput } from './cell-input';

/** What the cells of a rectangle hold, row by row; formats as Excel writes them. */
export interface BlockContents {
  readonly contents: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Under the text format Excel keeps whatever is entered as text. */
const TEXT_FORMAT = '@';

function contentOf(value: CellValue, formula: unknown): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  return { value: value === '' ? null : value };
}

export function contentsOf(values: readonly (readonly CellValue[])[], formulas: readonly (readonly unknown[])[]): CellContent[][] {
  return values.map((line, row) => line.map((value, column) => contentOf(value, formulas[row]![column])));
}

/** Asks for a rectangle; the function that is returned reads the answer once the batch is through. */
export function queueBlock(range: Excel.Range): () => BlockContents {
  range.load('values,formulas,numberFormat');
  return () => ({ contents: contentsOf(range.values as CellValue[][], range.formulas), formats: range.numberFormat as string[][] });
}

/** Whether the text format would keep this from being what it is. */
export function isLostAsText(content: CellContent, format: string): boolean {
  if (format !== TEXT_FORMAT) return false;
  return 'formula' in content || (content.value !== null && typeof content.value !== 'string');
}

/** Writes a rectangle; a format that is null leaves the cell's own. */
export function writeBlock(range: Excel.Range, contents: readonly (readonly CellContent[])[], formats: readonly (readonly (string | null)[])[]): void {
  const given = formats.some((line) => line.some((format) => format !== null));
  let lost = false;
  if (given) {
    range.numberFormat = formats.map((line, row) =>
      line.map((format, column) => {
        if (format === null || !isLostAsText(contents[row]![column]!, format)) return format;
        lost = true;
        return 'General';
      }),
    );
  }
  range.formulas = contents.map((line) => line.map(cellInput));
  if (lost) range.numberFormat = formats.map((line) => [...line]);
}

/** Whether two readings of one rectangle are alike; a format that is not known is like any. */
export function sameBlock(one: BlockContents, other: { readonly contents: BlockContents['contents']; readonly formats: readonly (readonly (string | null)[])[] }): boolean {
  return one.contents.every((line, row) =>
    line.every((content, column) => {
      const format = other.formats[row]![column];
      return sameContent(content, other.contents[row]![column]!) && (format === null || format === one.formats[row]![column]);
    }),
  );
}
