import type { SheetGrid } from './sheet-grid';
import { yearsInText } from './years-in-text';

export interface TableTitle {
  readonly text: string | null;
  /** The one year the title speaks of, or failing that the lines around it; null when several or none. */
  readonly year: number | null;
}

const LINES_ABOVE = 8;

/** The lines between the table before and this header: the one that says `Tabel`, else the first, is the title. */
export function tableTitle(grid: SheetGrid, headerTop: number, previousBottom: number): TableTitle {
  const lines: string[] = [];
  for (let row = Math.max(previousBottom + 1, headerTop - LINES_ABOVE); row < headerTop; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      if (!grid.cell(row, column)) continue;
      const text = grid.text(row, column);
      if (text !== '') lines.push(text);
    }
  }
  const text = lines.find((line) => /^tabel\b/i.test(line)) ?? lines[0] ?? null;
  const year = [text ?? '', ...lines].map(yearsInText).find((years) => years.length > 0);
  return { text, year: year?.length === 1 ? year[0]! : null };
}
