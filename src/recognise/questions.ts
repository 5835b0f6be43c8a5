import type { Settings } from '../workbook/settings';
import type { Area } from '../workbook/address';
import { cellArea } from '../workbook/address';
import { indicatorKey } from './indicator-name';
import type { Question, TableColumn, TableRow } from './performance-table';

/** Names under which less is usually better. They only raise a question: polarity is never taken from a name. */
const USUALLY_LESS_IS_BETTER =
  /\b(kematian|kemiskinan|penduduk miskin|prevalensi|stunting|pengangguran|temuan|pelanggaran|keluhan|pengaduan|kecelakaan|putus sekolah|gini|inflasi|residivis|tunggakan|kebocoran|kerugian)\b/i;

/** Asks which direction is better for indicators with a telling name, once for each name. */
export function polarityQuestions(rows: readonly TableRow[], settings: Settings, asked: Set<string>): readonly Question[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'item' || row.label === null || row.labelAt === null || !USUALLY_LESS_IS_BETTER.test(row.label)) return [];
    const key = indicatorKey(row.label);
    const id = `polarity:${key}`;
    if (asked.has(id) || settings.polarities[key] !== undefined || settings.answers[id] !== undefined) return [];
    asked.add(id);
    return [{ id, about: 'polarity' as const, at: cellArea(row.labelAt), params: { indicator: row.label }, options: ['maks', 'min', 'min-rasio'] }];
  });
}

/** From this value on, `ribuan` would mean thousands of millions for a single activity. */
const SUSPICIOUS_THOUSANDS = 1_000_000;

/** Asks whether a column headed in thousands of rupiah is really in full rupiah, when its figures look full. */
export function rupiahScaleQuestions(
  sheet: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  settings: Settings,
): readonly Question[] {
  return columns.flatMap((column, index) => {
    const id = `rupiah-scale:${sheet}:${column.header}`;
    if (column.unit !== 'ribu rupiah' || settings.answers[id] !== undefined) return [];
    const values = rows.flatMap(({ readings }) => {
      const reading = readings[index];
      return reading?.kind === 'number' ? [reading.quantity.value] : [];
    });
    const median = values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    if (median < SUSPICIOUS_THOUSANDS) return [];
    const at: Area = cellArea(column.headerAt);
    return [{ id, about: 'rupiah-scale' as const, at, params: { header: column.header }, options: ['rupiah', 'ribu-rupiah'] }];
  });
}
