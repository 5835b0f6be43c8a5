import type { Settings } from '../workbook/settings';
import type { Area } from '../workbook/address';
import { cellArea } from '../workbook/address';
import { indicatorKey } from './indicator-name';
import { columnContents, holdsFigures } from './column-contents';
import { columnUnit } from './column-unit';
import type { ColumnRole, Question, TableColumn, TableRow } from './performance-table';
import { TIER_MARK } from './performance-table';
import { polaritiesOfWords, raisesPolarity } from './polarity-words';
import type { SheetGrid } from './sheet-grid';

/** Asks which direction is better for indicators with a telling name, once for each name; not where the row itself says it. */
export function polarityQuestions(rows: readonly TableRow[], columns: readonly TableColumn[], grid: SheetGrid, settings: Settings, asked: Set<string>): readonly Question[] {
  const stating = columns.find(({ role }) => role === 'polaritas');
  const states = (row: number): boolean => stating !== undefined && polaritiesOfWords(grid.text(row, stating.column)) !== null;
  const telling = rows.filter(({ kind, label, row }) => kind === 'item' && label !== null && raisesPolarity(label) && !states(row));
  return telling.flatMap((row) => {
    if (row.label === null || row.labelAt === null) return [];
    const key = indicatorKey(row.label);
    const id = `polarity:${key}`;
    if (asked.has(id) || settings.polarities[key] !== undefined || settings.answers[id] !== undefined) return [];
    asked.add(id);
    return [{ id, about: 'polarity' as const, at: cellArea(row.labelAt), params: { indicator: row.label }, options: ['maks', 'min', 'min-rasio'] }];
  });
}

/** The id of the question what a column of one sheet holds; its answer is the column's role. */
export const columnRoleQuestion = (sheet: string, header: string): string => `column-role:${sheet}:${header}`;

const SAMPLE_ROWS = 60;

/**
 * Asks what a column of figures under an unknown header holds, where the table names a target but no realisasi, or the
 * reverse: only then would the answer give a figure to check.
 */
export function columnRoleQuestions(sheet: string, columns: readonly TableColumn[], grid: SheetGrid, from: number, settings: Settings): readonly Question[] {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (has('angka-periode') || (has('target') && has('realisasi')) || !(has('target') || has('realisasi')) || !has('capaian')) return [];
  return columns.flatMap(({ role, header, headerAt, column }) => {
    const id = columnRoleQuestion(sheet, header);
    if (role !== 'lain' || header === '' || settings.answers[id] !== undefined || !holdsFigures(columnContents(grid, from, from + SAMPLE_ROWS, column))) return [];
    return [{ id, about: 'column-role' as const, at: cellArea(headerAt), params: { header }, options: ['target', 'realisasi', 'capaian', 'lain'] }];
  });
}

/** From this value on, `ribuan` would mean thousands of millions for a single activity. */
const SUSPICIOUS_THOUSANDS = 1_000_000;

/** The id of the question for all columns of a sheet whose thousands stand in the same words. */
export function rupiahScaleQuestion(sheet: string, header: string): string {
  const tiers = header.split(TIER_MARK);
  return `rupiah-scale:${sheet}:${tiers.find((tier) => columnUnit(tier, 'lain') === 'ribu rupiah') ?? header}`;
}

/** Asks whether a column headed in thousands of rupiah is really in full rupiah, when its figures look full. */
export function rupiahScaleQuestions(
  sheet: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  settings: Settings,
): readonly Question[] {
  const asked = new Set<string>();
  return columns.flatMap((column, index) => {
    const id = rupiahScaleQuestion(sheet, column.header);
    if (column.unit !== 'ribu rupiah' || asked.has(id) || settings.answers[id] !== undefined) return [];
    const values = rows.flatMap(({ readings }) => {
      const reading = readings[index];
      return reading?.kind === 'number' ? [reading.quantity.value] : [];
    });
    const median = values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    if (median < SUSPICIOUS_THOUSANDS) return [];
    asked.add(id);
    const at: Area = cellArea(column.headerAt);
    return [{ id, about: 'rupiah-scale' as const, at, params: { header: column.header }, options: ['rupiah', 'ribu-rupiah'] }];
  });
}
