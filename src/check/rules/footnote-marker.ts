import type { Quantity } from '../../domain/numeral/reading';
import type { PerformanceTable } from '../../recognise/performance-table';
import { cellArea, formatArea } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { sheetNamed } from '../../workbook/snapshot';
import { figureRuns } from '../figures/figure-runs';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { indicatorLinks } from '../links/indicator-links';
import type { LinkedRow } from '../links/indicator-links';
import type { Rule } from '../rule';
import { textFinding } from '../figures/text-finding';
import { figureColumns } from '../figures/text-figures';

/** Footnote marks that stick to a figure (`80,09**`), with or without their note; and the same figure elsewhere without its mark. */
export const footnoteMarker: Rule = {
  meta: { id: 'footnote-marker', name: 'rule.footnote-marker', severity: 'warning', category: 'number' },
  scope: 'workbook',
  *evaluate(context) {
    const { recognition, snapshot } = context;
    let marked = false;
    for (const table of recognition.tables) {
      const figures = figureColumns(table, snapshot).flatMap(({ texts }) => texts.filter(({ reading }) => reading.kind === 'number' && reading.quantity.marks !== ''));
      for (const run of figureRuns(figures, { apart: () => true })) {
        const { reading } = run.figures[0]!;
        if (reading.kind !== 'number') continue;
        marked = true;
        const { marks } = reading.quantity;
        const note = noteBelow(snapshot, table, marks);
        yield textFinding(table.sheet, run, {
          rule: 'footnote-marker',
          severity: 'warning',
          key: note ? 'footnote-marker.with-note' : 'footnote-marker.without-note',
          params: { marks, value: figure(reading.quantity), note: note?.text ?? '' },
          expected: figure(reading.quantity),
          related: note ? [at(table.sheet, note.row, note.column)] : [],
        });
      }
    }
    if (!marked) return;
    for (const rows of indicatorLinks(recognition)) yield* withoutMark(rows, snapshot);
  },
};

/** Notes stand close under their table. */
const ROWS_BELOW = 12;
const LONGEST_NOTE_SHOWN = 120;

function noteBelow(snapshot: Snapshot, table: PerformanceTable, marks: string): { readonly text: string; readonly row: number; readonly column: number } | null {
  const sheet = sheetNamed(snapshot, table.sheet);
  if (!sheet) return null;
  const mark = marks.replace(/[()]/g, '');
  for (let row = table.area.bottom; row <= table.area.bottom + ROWS_BELOW && row < sheet.rows.length; row += 1) {
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      if (typeof cell?.value !== 'string') continue;
      const text = cell.value.trim().replace(/^\(/, '');
      // `**` is not the note of `*`.
      if (text.startsWith(mark) && text[mark.length] !== mark[0] && text.length > mark.length + 1) return { text: cell.value.trim().slice(0, LONGEST_NOTE_SHOWN), row, column };
    }
  }
  return null;
}

interface Realisasi {
  readonly table: PerformanceTable;
  readonly row: number;
  readonly column: number;
  readonly quantity: Quantity;
}

/** The same realisasi of the same year, marked in one table and bare in another: the bare one hides that a note belongs to it. */
function* withoutMark(rows: readonly LinkedRow[], snapshot: Snapshot): Generator<Finding> {
  const stated: (Realisasi & { readonly year: number | null })[] = [];
  for (const { table, row } of rows) {
    for (const { realisasi, year } of table.groups) {
      const reading = realisasi === null ? null : row.readings[realisasi];
      if (reading?.kind === 'number') stated.push({ table, row: row.row, column: table.columns[realisasi!]!.column, quantity: reading.quantity, year });
    }
  }
  for (const bare of stated) {
    if (bare.quantity.marks !== '') continue;
    const other = stated.find(({ quantity, year }) => quantity.marks !== '' && quantity.value === bare.quantity.value && year === bare.year);
    if (!other) continue;
    const printed = printedCell(snapshot, bare.table.sheet, bare);
    const elsewhere = printedCell(snapshot, other.table.sheet, other);
    const place = at(other.table.sheet, other.row, other.column);
    yield {
      rule: 'footnote-marker',
      severity: 'info',
      sheet: bare.table.sheet,
      area: cellArea(bare),
      printed,
      expected: elsewhere,
      message: { key: 'footnote-marker.mark-missing', params: { printed, elsewhere, sheet: other.table.sheet } },
      evidence: `${other.table.sheet}!${formatArea(place)} "${elsewhere}"; ${bare.table.sheet}!${formatArea(cellArea(bare))} "${printed}"`,
      related: [place],
      fix: null,
    };
  }
}
