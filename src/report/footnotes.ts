import type { TableRow } from '../recognise/performance-table';
import { displayedText } from '../workbook/displayed-text';
import { cellAt } from '../workbook/snapshot';
import { liveReference } from './copied-cell';
import type { PlannerTable } from './planner-tables';
import type { CellText } from './table-block';

/** How far below its table a footnote is looked for. */
const ROWS_BELOW = 12;

/**
 * The source's own footnotes to figures of these rows, live: for each mark that sticks to a figure (`80,09**`) the text below
 * the table that begins with it. A mark without such a text has none.
 */
export function carriedFootnotes(source: PlannerTable, rows: readonly TableRow[]): readonly CellText[] {
  const marks = new Set(rows.flatMap(({ readings }) => readings.map((reading) => (reading?.kind === 'number' ? reading.quantity.marks : ''))));
  return [...marks].filter((mark) => mark !== '').sort((one, other) => one.length - other.length).flatMap((mark) => footnote(source, mark));
}

function footnote({ sheet, table: { area } }: PlannerTable, mark: string): readonly CellText[] {
  for (let row = area.bottom + 1; row <= area.bottom + ROWS_BELOW; row += 1) {
    for (let column = 0; column <= area.right; column += 1) {
      const text = displayedText(cellAt(sheet, row, column));
      if (beginsWithMark(text, mark)) return [{ formula: `=${liveReference(sheet, { row, column })}`, value: text }];
    }
  }
  return [];
}

/** `**` begins `** : ...` and `**) ...`, and not `*** : ...`. */
function beginsWithMark(text: string, mark: string): boolean {
  const bare = text.trimStart();
  return bare.startsWith(mark) && !bare.startsWith(mark + mark.at(-1)!) && bare.length > mark.length;
}
