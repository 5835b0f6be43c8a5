import type { Reading } from '../domain/numeral/reading';
import { lookOfCell } from './column-contents';
import type { RowKind, TableColumn, TableKind } from './performance-table';
import { saysMean, saysMeanOnly, saysTotal, saysWholeRegion } from './row-words';
import type { SheetGrid } from './sheet-grid';

/** What a row says, beside the columns of its table. */
interface RowFacts {
  readonly kind: TableKind;
  readonly columns: readonly TableColumn[];
  readonly texts: readonly string[];
  readonly label: string;
  readonly nomor: string;
  readonly readings: readonly (Reading | null)[];
  readonly labelled: boolean;
}

/** What a row is in its table: an item, a heading, a sum, a mean, or nothing. */
export function kindOfRow(grid: SheetGrid, row: number, { kind, columns, texts, label, nomor, readings, labelled }: RowFacts): RowKind {
  const first = texts.find((text) => text !== '');
  if (first === undefined) return 'blank';
  if (saysTotal(label) || saysTotal(nomor) || saysTotal(first)) return 'total';
  if (kind === 'rekap' && label === '' && saysWholeRegion(nomor)) return 'total';
  let hasTarget = false;
  let hasFigure = false;
  for (let index = 0; index < columns.length; index += 1) {
    const reading = readings[index];
    if (!reading) continue;
    const { role } = columns[index]!;
    const isTarget = role === 'target' || role === 'pagu';
    if (reading.kind !== 'missing') hasFigure = true;
    // A formula that broke still stands for a target.
    else if (!isTarget || !reading.written.startsWith('#')) continue;
    hasTarget ||= isTarget;
  }
  // A numbered `Rata-rata lama sekolah` is an indicator.
  if (!hasTarget && (saysMean(first) || (saysMean(label) && (nomor === '' || saysMeanOnly(label))))) return 'mean';
  if (kind === 'skala-kategori' || hasFigure) return 'item';
  if (kind === 'rekap' || kind === 'ikpa' || kind === 'rata-rata') {
    if (readings.some((reading) => reading?.kind === 'missing' && reading.written !== '')) return 'item';
    const strayFigure = label === '' && columns.some(({ role, column }) => role === 'lain' && lookOfCell(grid, row, column) === 'figure');
    return strayFigure ? 'item' : 'section';
  }
  if (!labelled || label === '') return 'section';
  const standsAlone = texts.filter((text) => text !== '').length === 1 && label === first;
  return standsAlone && kind !== 'anggaran' ? 'section' : 'item';
}
