import { readNumeralColumn } from '../domain/numeral/read-numeral-column';
import type { Notation, Reading } from '../domain/numeral/reading';
import type { ColumnRole, TableColumn, TableRow } from './performance-table';
import { figureText } from './predicated-value';
import type { SheetGrid } from './sheet-grid';
import { isEnglishHeader } from './table-language';

/** Roles whose cells are read as numbers. */
export const NUMERIC: ReadonlySet<ColumnRole> = new Set([
  'target', 'realisasi', 'capaian', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa', 'jumlah', 'jumlah-baris', 'persen', 'rata-rata', 'nilai', 'bobot',
  'baseline', 'target-akhir', 'standar-nasional', 'angka-periode',
]);

/**
 * Reads the typed numbers of each column again in each other's company, which shows a separator that means two things. A
 * column that cannot tell is written as the others are, where they are English.
 */
export function inColumnCompany(grid: SheetGrid, columns: readonly TableColumn[], rows: readonly TableRow[]): readonly TableRow[] {
  const readings = new Map<TableRow, (Reading | null)[]>();
  const unsure: (() => void)[] = [];
  const isEnglish = isEnglishHeader(columns);
  let english = 0;
  let indonesian = 0;
  columns.forEach(({ role, column }, index) => {
    if (!NUMERIC.has(role)) return;
    const typed = rows.filter((row) => row.readings[index] !== null && typeof grid.cell(row.row, column)?.value === 'string');
    if (typed.length === 0) return;
    const texts = typed.map((row) => figureText(String(grid.cell(row.row, column)!.value)));
    const keep = (told: ReadonlyMap<string, Reading>): void =>
      typed.forEach((row, at) => {
        const own = readings.get(row) ?? [...row.readings];
        own[index] = told.get(texts[at]!)!;
        readings.set(row, own);
      });
    const told = readTexts(texts, null);
    keep(told);
    const certain = certainNotations(told);
    english += certain.en;
    indonesian += certain.id;
    if (certain.en === 0 && (certain.id === 0 || isEnglish)) unsure.push(() => keep(readTexts(texts, 'en')));
  });
  if (english > indonesian ? indonesian === 0 || isEnglish : english === 0 && indonesian === 0 && isEnglish) for (const readAgain of unsure) readAgain();
  return rows.map((row) => (readings.has(row) ? { ...row, readings: readings.get(row)! } : row));
}

/** One separator before three digits could be either; any other use of separators is of one notation. */
function certainNotations(told: ReadonlyMap<string, Reading>): Record<Exclude<Notation, 'plain'>, number> {
  const found = { id: 0, en: 0 };
  for (const [text, reading] of told) {
    if (reading.kind === 'number' && reading.quantity.notation !== 'plain' && !/^\D*\d{1,3}[.,]\d{3}\D*$/.test(text)) found[reading.quantity.notation] += 1;
  }
  return found;
}

/** The column's texts read together, each once: two of a kind weigh as much as many. */
function readTexts(texts: readonly string[], neighbours: 'en' | null): ReadonlyMap<string, Reading> {
  const seen = new Map<string, number>();
  const few = texts.filter((text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count <= 2;
  });
  return new Map(readNumeralColumn(few, neighbours).map((reading, at) => [few[at]!, reading]));
}
