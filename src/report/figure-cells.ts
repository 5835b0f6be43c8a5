import { mean } from '../domain/aggregate/mean';
import { roundHalfUp } from '../domain/numeral/round';
import type { Area, CellPosition } from '../workbook/address';
import { formatArea } from '../workbook/address';
import { bandProfileInForce } from '../workbook/band-profile-in-force';
import { capaianFormula, kategoriFormula } from '../workbook/kinerja-formula';
import type { Settings } from '../workbook/settings';
import type { PlanCell } from '../workbook/sheet-plan';
import { kategoriOf } from './kategori-of';
import { misleads, noCapaianInCell } from './no-capaian-words';
import type { PrintedDifference, PrintedSource } from './printed-figure';
import { ratioAsPrinted } from './printed-figure';
import { reportWords, textLiteral } from './report-words';
import type { RowCapaian } from './row-capaian';

/** A capaian cell, and how it differs from the capaian its source prints. */
export interface CapaianCell {
  readonly cell: PlanCell;
  readonly difference: PrintedDifference | null;
}

/**
 * The capaian of one indicator over the sheet's own copies of target and realisasi. Figures that give none show why in
 * two words and no number; where a formula could not tell, there is none. `isBlank` says that the realisasi is empty,
 * `judged` that the category stands beside it.
 */
export function capaianCell(
  at: CellPosition,
  of: { readonly target: CellPosition; readonly realisasi: CellPosition; readonly isBlank: boolean; readonly judged?: boolean },
  { polarity, ratio, printed }: RowCapaian,
  settings: Settings,
): CapaianCell {
  const formula = capaianFormula(of.target, of.realisasi, polarity, settings);
  if (ratio.ok) {
    const { format, difference } = ratioAsPrinted(at, printed, ratio.value);
    const tooShort = of.judged === true && hidesBand(ratio.value, format, settings);
    return { cell: { ...at, role: 'percent2', formula, value: ratio.value, format: tooShort ? '0.00%' : format }, difference };
  }
  const without = (cell: PlanCell): CapaianCell => ({ cell, difference: null });
  if (of.isBlank) return without({ ...at, role: 'percent2', formula, value: '' });
  const words = reportWords(noCapaianInCell(ratio.reason));
  if (misleads(ratio.reason)) return without({ ...at, role: 'percent2', value: words });
  return without({ ...at, role: 'percent2', formula: `=${unlessError(formula, words)}`, value: words });
}

/** `85 %` beside the category of 85,19 would contradict it: fewer decimals than tell the category are too few. */
function hidesBand(ratio: number, format: string, settings: Settings): boolean {
  const decimals = /0(?:\.(0+))? ?%$/.exec(format)?.[1]?.length ?? 0;
  if (!format.endsWith('%') || decimals >= 2) return false;
  const [exact, shown] = [kategoriOf(settings, ratio), kategoriOf(settings, roundHalfUp(ratio, decimals + 2))];
  return exact.ok !== shown.ok || (exact.ok && shown.ok && exact.value !== shown.value);
}

/** The category of the capaian beside it; `ratio` is null where that shows none. */
export function kategoriCell(at: CellPosition, capaian: CellPosition, ratio: number | null, isBlank: boolean, settings: Settings): PlanCell {
  const formula = kategoriFormula(capaian, settings);
  if (bandProfileInForce(settings)?.measure !== 'percent') return { ...at, role: 'category', value: '–' };
  if (ratio === null) return { ...at, role: 'category', formula: isBlank ? formula : `=${unlessError(formula, '')}`, value: '' };
  const kategori = kategoriOf(settings, ratio);
  if (kategori.ok) return { ...at, role: 'category', formula, value: kategori.value };
  const words = reportWords('report.cell.outside-scale');
  return { ...at, role: 'category', formula: `=${unlessError(formula, words)}`, value: words };
}

/** The formula's result, or words where it shows an error. */
export const unlessError = (formula: string, instead: string): string => `IFERROR(${formula.slice(1)},${textLiteral(instead)})`;

const meanFormula = (range: string): string => `=IF(COUNT(${range})=0,"",AGGREGATE(1,6,${range}))`;

/** A mean over capaian cells that a source may print too. Texts and errors are left out, and without any number it is empty. */
export function printedMeanCell(at: CellPosition, over: Area, ratios: readonly (number | null)[], printed: PrintedSource | null, settings: Settings): CapaianCell {
  const formula = meanFormula(formatArea(over));
  const value = mean(ratios, 'ignore');
  if (!value.ok) return { cell: { ...at, role: 'percent2', formula, value: '' }, difference: null };
  const { format, difference } = ratioAsPrinted(at, printed, value.value);
  return { cell: { ...at, role: 'percent2', formula, value: value.value, format: hidesBand(value.value, format, settings) ? '0.00%' : format }, difference };
}

/** A mean over capaian cells, and its category. Texts and errors are left out, and without any number it is empty. */
export function meanCells(
  row: number,
  columns: { readonly capaian: number; readonly kategori: number },
  over: Area,
  ratios: readonly (number | null)[],
  settings: Settings,
): readonly PlanCell[] {
  const range = formatArea(over);
  const value = mean(ratios, 'ignore');
  const at = { row, column: columns.capaian };
  return [
    { ...at, role: 'percent2-strong', formula: meanFormula(range), value: value.ok ? value.value : '' },
    kategoriCell({ row, column: columns.kategori }, at, value.ok ? value.value : null, !value.ok, settings),
  ];
}
