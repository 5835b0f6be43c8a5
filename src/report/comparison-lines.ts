import type { PlanCell } from '../workbook/sheet-plan';
import { cellAt } from '../workbook/snapshot';
import type { CellPosition } from '../workbook/address';
import { formatCell } from '../workbook/address';
import { capaianFormula } from '../workbook/kinerja-formula';
import type { Settings } from '../workbook/settings';
import { copiedCell } from './copied-cell';
import { copiedNumber } from './copied-number';
import { capaianCell, unlessError } from './figure-cells';
import { misleads, noCapaianInCell } from './no-capaian-words';
import type { PrintedDifference, PrintedSource } from './printed-figure';
import { reportWords } from './report-words';
import { capaianRatio, polarityOf } from './row-capaian';
import { sasaranBlocks } from './sasaran-blocks';
import { sasaranColumn } from './sasaran-column';
import type { SourceRow } from './source-rows';
import { nameOf } from './source-rows';
import type { BlockPart } from './table-block';

/** One indicator on its row of the report sheet. */
export interface ComparisonLine {
  readonly row: number;
  readonly item: SourceRow;
}

/** One sasaran on its rows of the report sheet. */
export interface ComparisonBlock {
  /** Null where the rows name no sasaran. */
  readonly nomor: number | null;
  readonly sasaran: { readonly item: SourceRow; readonly at: CellPosition } | null;
  readonly lines: readonly ComparisonLine[];
}

/**
 * The indicators by sasaran from row `top` down. They may come from several tables; a row that names no sasaran, as after a
 * page break, goes on with that of the row before it.
 */
export function comparisonBlocks(items: readonly SourceRow[], top: number): readonly ComparisonBlock[] {
  const origin = new Map<SourceRow['row'], SourceRow>();
  let sasaran: Pick<SourceRow['row'], 'sasaran' | 'sasaranAt'> = { sasaran: null, sasaranAt: null };
  const rows = items.map((item) => {
    if (item.row.sasaran !== null) sasaran = item.row;
    const row = { ...item.row, sasaran: sasaran.sasaran, sasaranAt: sasaran.sasaranAt };
    origin.set(row, item);
    return row;
  });
  let next = top;
  return sasaranBlocks(rows).map(({ at, rows: own }, index) => ({
    nomor: at === null ? null : index + 1,
    sasaran: at && { item: origin.get(own[0]!)!, at },
    lines: own.map((row) => ({ row: next++, item: origin.get(row)! })),
  }));
}

/** Number, sasaran and indicator of every line. */
export function comparisonNames(
  blocks: readonly ComparisonBlock[],
  columns: { readonly nomor: number; readonly sasaran: number; readonly indikator: number },
): Pick<BlockPart, 'cells' | 'merges'> {
  const sasaran = blocks.map(({ nomor, sasaran: of, lines }) =>
    sasaranColumn((of?.item ?? lines[0]!.item).sheet, columns, { nomor, sasaranAt: of?.at ?? null, rows: lines.map(({ row }) => row) }),
  );
  const names = blocks.flatMap(({ lines }) => lines.map(({ row, item }) => nameCell(item, { row, column: columns.indikator })));
  return { cells: [...sasaran.flatMap(({ cells }) => cells), ...names], merges: sasaran.flatMap(({ merges }) => merges) };
}

/** The name of the indicator, live where a cell holds it. */
export function nameCell(item: SourceRow, to: CellPosition): PlanCell {
  const at = item.row.labelAt;
  return at ? copiedCell(item.sheet, at, to, 'text') : { ...to, role: 'text', value: nameOf(item) ?? '' };
}

/** A live copy of a figure; an empty cell where no table has it. */
export const copiedFigure = (figure: PrintedSource | null, to: CellPosition): PlanCell =>
  figure ? copiedNumber(figure.sheet, figure.at, to) : { ...to, role: 'as-source', value: '' };

/** A computed ratio of a line: the cells it shows, what it is, and how it differs from the printed one. */
export interface ComputedRatio {
  readonly cell: PlanCell;
  readonly ratio: number | null;
  readonly difference: PrintedDifference | null;
}

/**
 * The capaian of a realisasi against a target or standard over the copies of both on the report sheet; empty while either is.
 * Both are taken from whatever table has them.
 */
export function comparedRatio(
  at: CellPosition,
  against: { readonly at: CellPosition; readonly figure: PrintedSource | null },
  realisasi: { readonly at: CellPosition; readonly figure: PrintedSource | null },
  { name, printed, judged }: { readonly name: string | null; readonly printed: PrintedSource | null; readonly judged: boolean },
  settings: Settings,
): ComputedRatio {
  const polarity = polarityOf(name, settings);
  const formula = `=IF(${formatCell(against.at)}="","",${capaianFormula(against.at, realisasi.at, polarity, settings).slice(1)})`;
  const empty: ComputedRatio = { cell: { ...at, role: 'percent2', formula, value: '' }, ratio: null, difference: null };
  if (isBlank(against.figure) || isBlank(realisasi.figure)) return empty;
  const [target, figure] = [against.figure!, realisasi.figure!];
  const ratio = capaianRatio(target, figure, polarity, settings);
  if (!ratio.ok) {
    const words = reportWords(noCapaianInCell(ratio.reason));
    const shown = misleads(ratio.reason) ? {} : { formula: `=${unlessError(formula, words)}` };
    return { ...empty, cell: { ...at, role: 'percent2', value: words, ...shown } };
  }
  const found = { targetAt: target.at, realisasiAt: figure.at, polarity, ratio, printed };
  const { cell, difference } = capaianCell(at, { target: against.at, realisasi: realisasi.at, isBlank: false, judged }, found, settings);
  return { cell: { ...cell, formula }, ratio: ratio.value, difference };
}

/** Whether the copy of the figure shows nothing. */
function isBlank(figure: PrintedSource | null): boolean {
  if (figure === null) return true;
  const cell = cellAt(figure.sheet, figure.at.row, figure.at.column);
  return cell === undefined || (cell.error === undefined && cell.value === '');
}
