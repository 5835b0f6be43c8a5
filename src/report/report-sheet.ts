import { findBandProfile } from '../domain/bands/profiles';
import type { Area } from '../workbook/address';
import { displayedText } from '../workbook/displayed-text';
import { fittedHeights } from '../workbook/fitted-heights';
import type { Settings } from '../workbook/settings';
import type { PlanCell, SheetPlan, ToneRule } from '../workbook/sheet-plan';
import { bandTones } from './band-tones';
import type { IndicatorColumns } from './indicator-body';
import { reportWords } from './report-words';
import type { ReportSource } from './source-table';

/** The first row of the header: title, unit and year, and one empty row stand above. */
export const HEADER_TOP = 3;

/** What a layout says of its sheet; the rest is the same for all of them. */
export interface ReportSheet {
  readonly layout: string;
  readonly name: string;
  readonly title: string;
  readonly year: number | null;
  readonly header: { readonly bottom: number; readonly cells: readonly PlanCell[]; readonly merges: readonly Area[] };
  readonly body: { readonly bottom: number; readonly cells: readonly PlanCell[]; readonly merges: readonly Area[] };
  /** Below the table, one a row: a text, or a formula with what it says now. */
  readonly notes: readonly (string | { readonly formula: string; readonly value: string })[];
  readonly columnWidths: readonly number[];
  /** Areas of capaian and kategori cells to colour by the scale; their first column is judged. */
  readonly toned: readonly Area[];
}

/** The whole sheet: title, header, body, notes, borders, widths, heights, colours and A4 or F4 landscape print. */
export function reportSheet(sheet: ReportSheet, { bandProfile, report }: Settings): SheetPlan {
  const last = sheet.columnWidths.length - 1;
  const wide = (row: number): Area => ({ top: row, bottom: row, left: 0, right: last });
  const yearText = sheet.year === null ? '' : reportWords('report.year', { year: sheet.year });
  const notesTop = sheet.body.bottom + 2;
  const bottom = notesTop + sheet.notes.length - 1;
  const profile = findBandProfile(bandProfile);
  const draft: SheetPlan = {
    layout: sheet.layout,
    name: sheet.name,
    cells: [
      { row: 0, column: 0, role: 'title', value: sheet.title },
      { row: 1, column: 0, role: 'subtitle', value: [report.unitName, yearText].filter((text) => text !== '').join(' · ') },
      ...sheet.header.cells,
      ...sheet.body.cells,
      ...sheet.notes.map((note, index): PlanCell => {
        const at = { row: notesTop + index, column: 0, role: 'note' } as const;
        return typeof note === 'string' ? { ...at, value: note } : { ...at, ...note };
      }),
    ],
    merges: [wide(0), wide(1), ...sheet.header.merges, ...sheet.body.merges, ...sheet.notes.map((_, index) => wide(notesTop + index))],
    bordered: [{ top: HEADER_TOP, left: 0, bottom: sheet.body.bottom, right: last }],
    columnWidths: sheet.columnWidths,
    rowHeights: {},
    frozen: { rows: sheet.header.bottom + 1, columns: 0 },
    tones: profile?.measure === 'percent' ? sheet.toned.flatMap((area): readonly ToneRule[] => bandTones(profile, area)) : [],
    print: {
      paper: report.paper,
      orientation: 'landscape',
      repeatRows: { from: HEADER_TOP, to: sheet.header.bottom },
      area: { top: 0, left: 0, bottom, right: last },
      header: { left: report.unitName, centre: '', right: yearText },
      footer: { left: sheet.name, centre: reportWords('report.page', { page: '{page}', pages: '{pages}' }), right: '' },
    },
  };
  return { ...draft, rowHeights: fittedHeights(draft) };
}

/** Room for the figures as the source prints them, in characters: a number too wide for its column shows as ####. */
export function figureWidth(columns: IndicatorColumns, cells: readonly PlanCell[]): number {
  const texts = cells
    .filter(({ column }) => column === columns.target || column === columns.realisasi)
    .map(({ value, format }) => displayedText({ value: value ?? null, ...(format === undefined ? {} : { format }) }));
  return Math.min(24, Math.max(13, ...texts.map((text) => text.length + 2)));
}

/** Room for the category names. */
export function kategoriWidth({ bandProfile }: Settings): number {
  return Math.max(14, ...(findBandProfile(bandProfile)?.bands.map(({ label }) => label.length + 3) ?? []));
}

/** The title with the year, and with the number its document gives the table where the source is titled `Tabel 3.1 ...`. */
export function reportTitle(key: 'report.L01.title' | 'report.L04.title', { table, year }: ReportSource): string {
  const number = /^\s*tabel\s+(\d+(?:\.\d+)*)/i.exec(table.title ?? '')?.[1];
  return reportWords(key, {
    number: number === undefined ? '' : ` ${number}`,
    year: year === null ? '' : ` ${reportWords('report.year', { year })}`,
  });
}
