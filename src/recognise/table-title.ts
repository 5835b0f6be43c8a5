import type { ColumnSpan } from './header-block';
import type { Period } from './performance-table';
import { periodInText } from './period-in-text';
import type { SheetGrid } from './sheet-grid';
import { yearsInText } from './years-in-text';

export interface TableTitle {
  readonly text: string | null;
  /** The one year the title speaks of, or failing that the lines around it; null when several or none. */
  readonly year: number | null;
  /** The quarter or half the title speaks of, or failing that the lines around it. */
  readonly period: Period | null;
}

const LINES_ABOVE = 8;
/** The document the table comes from, not its title. */
const SOURCE_LINE = /^\(?(?:laporan kinerja|lkj(?:ip)?|lakip|renstra|sumber|dokumen)\b/i;
const SPEAKS_OF_TABLE = /\b(?:capaian|pencapaian|kinerja|realisasi|target|anggaran|pagu|kategori|skala|indikator|sasaran|program|renstra|perjanjian|rencana|rekap\w*|daftar|data|\p{L}*sebaran|jumlah|nilai|rata-rata|pengukuran|perbandingan)\b/iu;

/**
 * The lines between the table before and this header: the one that says `Tabel`, else the first that speaks of what a
 * table holds, else the first that is merged over several columns, else the first, is the title. Lines in the table's own
 * columns go before those beside them.
 */
export function tableTitle(grid: SheetGrid, headerTop: number, previousBottom: number, span: ColumnSpan): TableTitle {
  const within: string[] = [];
  const beside: string[] = [];
  const merged: string[] = [];
  for (let row = Math.max(previousBottom + 1, headerTop - LINES_ABOVE); row < headerTop; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      if (!grid.cell(row, column)) continue;
      const text = grid.text(row, column);
      if (text === '') continue;
      (column >= span.left && column <= span.right ? within : beside).push(text);
      const merge = grid.merge(row, column);
      if (merge && merge.right > merge.left) merged.push(text);
    }
  }
  const lines = within.length > 0 ? within : beside;
  const own = lines.filter((line) => !SOURCE_LINE.test(line));
  const text = lines.find((line) => /^tabel\b/i.test(line)) ?? own.find((line) => SPEAKS_OF_TABLE.test(line)) ?? own.find((line) => merged.includes(line)) ?? lines[0] ?? null;
  const year = [text ?? '', ...lines, ...beside].map(yearsInText).find((years) => years.length > 0);
  const period = [text ?? '', ...lines].map(periodInText).find((named) => named !== null && !named.startsWith('B')) ?? null;
  return { text, year: year?.length === 1 ? year[0]! : null, period };
}
