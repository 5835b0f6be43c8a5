import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { withNotes } from '../../../src/report/notes/with-notes';

/** An indicator of a made-up source; `satuan` is null where the source tells none, and people fill it in. */
export interface SmallRow {
  readonly sasaran: string;
  readonly indikator: string;
  readonly satuan?: string | null;
}

const blank = { left: '', centre: '', right: '' };
const EMPTY: Snapshot = { sheets: [] };
/** Columns: NO | SASARAN | INDIKATOR | SATUAN | ANALISIS | KENDALA. */
export const COLUMN = { sasaran: 1, indikator: 2, satuan: 3, analisis: 4, kendala: 5 } as const;
export const FIRST = 3;

/** A sheet with a title, a header and a row for each indicator, and one for the mean, whose names follow a source by formula. */
export function smallPlan(rows: readonly SmallRow[], more: Partial<SheetPlan> = {}): SheetPlan {
  const bottom = FIRST + rows.length;
  const headers = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Analisis', 'Kendala'];
  return {
    layout: 'L99',
    name: 'Kecil',
    cells: [
      { row: 0, column: 0, role: 'title', value: 'Tabel kecil' },
      ...headers.map((value, column) => ({ row: FIRST - 1, column, role: 'header' as const, value })),
      ...rows.flatMap(({ sasaran, indikator, satuan = 'Orang' }, index): SheetPlan['cells'] => {
        const row = FIRST + index;
        const isSame = index > 0 && rows[index - 1]!.sasaran === sasaran;
        return [
          { row, column: 0, role: 'integer', value: index + 1 },
          ...(isSame ? [] : [{ row, column: COLUMN.sasaran, role: 'text' as const, formula: `='Data'!A${index + 2}`, value: sasaran }]),
          { row, column: COLUMN.indikator, role: 'text', formula: `='Data'!B${index + 2}`, value: indikator },
          satuan === null ? { row, column: COLUMN.satuan, role: 'input' } : { row, column: COLUMN.satuan, role: 'text-centre', value: satuan },
          { row, column: COLUMN.analisis, role: 'input' },
          { row, column: COLUMN.kendala, role: 'input' },
        ];
      }),
      { row: bottom, column: 0, role: 'label-strong', value: 'Rata-rata capaian' },
    ],
    merges: [{ top: bottom, bottom, left: 0, right: COLUMN.satuan }],
    bordered: [{ top: FIRST - 1, left: 0, bottom, right: COLUMN.kendala }],
    columnWidths: [5, 20, 30, 10, 30, 30],
    rowHeights: {},
    frozen: { rows: FIRST, columns: 0 },
    tones: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      repeatRows: { from: FIRST - 1, to: FIRST - 1 },
      area: { top: 0, left: 0, bottom, right: COLUMN.kendala },
      header: blank,
      footer: blank,
    },
    ...more,
  };
}

/** The plan as a layout with notes makes it over a workbook as it stands. */
export function notedPlan(rows: readonly SmallRow[], snapshot: Snapshot = EMPTY, more: Partial<SheetPlan> = {}): SheetPlan {
  return withNotes(smallPlan(rows, more), snapshot, { label: COLUMN.indikator, group: COLUMN.sasaran });
}
