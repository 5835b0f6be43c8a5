import type { Reading } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { partnerColumn } from '../../recognise/partner-column';

/** One figure of a budget and the cell it stands in. */
export interface BudgetCell {
  readonly reading: Reading | null;
  readonly place: CellPosition;
}

/** Pagu, realisasi and what is left of them for one thing, wherever a table puts them. */
export interface BudgetFigures {
  readonly row: TableRow;
  readonly pagu: BudgetCell;
  readonly realisasi: BudgetCell;
  readonly sisa: BudgetCell | null;
  /** The serapan row of stacked figures; null where it has a column of its own. */
  readonly serapan: BudgetCell | null;
}

/** Of three figures, whether they are worth a look. */
export type BudgetFilter = (pagu: Reading | null, realisasi: Reading | null, sisa: Reading | null) => boolean;

/**
 * The budget figures of a table: side by side in columns, or under each other in rows that say which is which. Only those
 * the filter lets through, so that a long table of right figures costs little.
 */
export function* budgetFigures(table: PerformanceTable, isWorthALook: BudgetFilter): Generator<BudgetFigures> {
  yield* sideBySide(table, isWorthALook);
  for (const figures of underEachOther(table)) if (isWorthALook(figures.pagu.reading, figures.realisasi.reading, figures.sisa?.reading ?? null)) yield figures;
}

function* sideBySide(table: PerformanceTable, isWorthALook: BudgetFilter): Generator<BudgetFigures> {
  const triples = table.columns.flatMap(({ role }, index) => {
    if (role !== 'realisasi-anggaran') return [];
    const pagu = partnerColumn(table, index, 'pagu');
    if (pagu === null) return [];
    const sisa = table.columns.findIndex((column, at) => column.role === 'sisa' && partnerColumn(table, at, 'realisasi-anggaran') === index);
    return [{ pagu, realisasi: index, sisa: sisa < 0 ? null : sisa }];
  });
  if (triples.length === 0) return;
  for (const row of table.rows) {
    if (row.kind !== 'item' && row.kind !== 'subtotal' && row.kind !== 'total') continue;
    for (const { pagu, realisasi, sisa } of triples) {
      if (!isWorthALook(row.readings[pagu] ?? null, row.readings[realisasi] ?? null, sisa === null ? null : (row.readings[sisa] ?? null))) continue;
      const cell = (index: number): BudgetCell => ({ reading: row.readings[index] ?? null, place: { row: row.row, column: table.columns[index]!.column } });
      yield { row, pagu: cell(pagu), realisasi: cell(realisasi), sisa: sisa === null ? null : cell(sisa), serapan: null };
    }
  }
}

/** Pagu, realisasi, sisa and serapan of one thing in rows under each other, one after another in each column of figures. */
export function* underEachOther(table: PerformanceTable): Generator<BudgetFigures> {
  let pagu: TableRow | null = null;
  let realisasi: TableRow | null = null;
  let sisa: TableRow | null = null;
  let serapan: TableRow | null = null;
  for (const row of [...table.rows, null]) {
    if (row && (row.kind === 'blank' || row.measure === null) && row.kind !== 'section') continue;
    if (row === null || row.measure === 'pagu' || row.kind === 'section') {
      yield* columnsOf(table, pagu, realisasi, sisa, serapan);
      pagu = row?.measure === 'pagu' ? row : null;
      realisasi = sisa = serapan = null;
    } else if (row.measure === 'realisasi-anggaran' || (row.measure === 'realisasi' && table.kind === 'anggaran')) realisasi ??= row;
    else if (row.measure === 'sisa') sisa ??= row;
    else if (row.measure === 'serapan') serapan ??= row;
  }
}

function* columnsOf(table: PerformanceTable, pagu: TableRow | null, realisasi: TableRow | null, sisa: TableRow | null, serapan: TableRow | null): Generator<BudgetFigures> {
  if (!pagu || !realisasi) return;
  for (const [index, { column, role }] of table.columns.entries()) {
    if (role === 'nomor' || !pagu.readings[index] || !realisasi.readings[index]) continue;
    const cell = (row: TableRow): BudgetCell => ({ reading: row.readings[index] ?? null, place: { row: row.row, column } });
    yield { row: sisa ?? realisasi, pagu: cell(pagu), realisasi: cell(realisasi), sisa: sisa && cell(sisa), serapan: serapan && cell(serapan) };
  }
}
