import { printPercent } from '../domain/numeral/print-numeral';
import type { Quantity, Reading } from '../domain/numeral/reading';
import type { CellPosition } from '../workbook/address';
import { formatCell } from '../workbook/address';
import { displayedText } from '../workbook/displayed-text';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';
import { reportWords } from './report-words';

/** A computed figure that says something else than its source prints. */
export interface PrintedDifference {
  /** On the report sheet. */
  readonly at: CellPosition;
  readonly printed: string;
  readonly computed: string;
}

export interface FigureLook {
  readonly format: string;
  readonly difference: PrintedDifference | null;
}

/** Where the source prints the figure, and how that reads. */
export interface PrintedSource {
  readonly sheet: SheetSnapshot;
  readonly at: CellPosition;
  readonly reading: Reading | null;
}

const PERCENT = '0.00%';
/** The parts of a format for positive, negative, zero and text; a `;` inside quotes parts nothing. */
const SECTIONS = /(?:"[^"]*"|\\.|[^;"\\])+/g;
/** Behind a figure that differs from the printed one, whatever its sign; the note under the table explains it. */
const marked = (code: string): string => (code.match(SECTIONS) ?? [code]).map((section, index) => (index < 3 ? `${section}" *)"` : section)).join(';');
/** A binary fraction may fall a hair outside. */
const NOISE = 1e-9;

/**
 * How a computed ratio is shown where its source prints one: with the source's own decimals while both say the same, else in
 * percent with two decimals and a mark. Both say the same when the printed figure is the computed one rounded to its own
 * decimals, as percent or as a plain number of percent. Nothing printed is no difference.
 */
export function ratioAsPrinted(at: CellPosition, source: PrintedSource | null, ratio: number): FigureLook {
  if (source === null || source.reading === null || source.reading.kind === 'missing') return { format: PERCENT, difference: null };
  const printed = displayedText(cellAt(source.sheet, source.at.row, source.at.column));
  if (source.reading.kind === 'number' && saysRatio(source.reading.quantity, ratio)) {
    return { format: formatOf(source, source.reading.quantity), difference: null };
  }
  return { format: marked(PERCENT), difference: { at, printed, computed: printPercent(ratio * 100) } };
}

function saysRatio({ value, decimals, percent }: Quantity, ratio: number): boolean {
  const half = 0.5 * 10 ** -decimals + NOISE;
  const points = ratio * 100;
  return Math.abs(points - value) <= half || (!percent && Math.abs(ratio - value) <= half);
}

/** The source's own percent format; a percent typed as text gives one with its decimals. */
function formatOf({ sheet, at }: PrintedSource, { percent, decimals }: Quantity): string {
  const format = cellAt(sheet, at.row, at.column)?.format;
  if (format?.includes('%')) return format;
  return percent ? `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}%` : PERCENT;
}

/**
 * How a computed number (rupiah, a count) is shown where its source prints one: the same format; with the mark where the
 * printed number, at its own decimals, is another.
 */
export function numberAsPrinted(at: CellPosition, source: PrintedSource | null, value: number, format: string): FigureLook {
  if (source === null || source.reading === null || source.reading.kind === 'missing') return { format, difference: null };
  const { reading } = source;
  if (reading.kind === 'number' && Math.abs(reading.quantity.value - value) <= 0.5 * 10 ** -reading.quantity.decimals + NOISE * Math.abs(value)) {
    return { format, difference: null };
  }
  const printed = displayedText(cellAt(source.sheet, source.at.row, source.at.column));
  return { format: marked(format), difference: { at, printed, computed: displayedText({ value, format }) } };
}

/** The note under a table that counts and names the marked figures; none where there is none. */
export function differencesNote(differences: readonly PrintedDifference[], sheet: string): readonly string[] {
  if (differences.length === 0) return [];
  const each = differences.map(({ at, printed, computed }) => reportWords('report.note.difference', { cell: formatCell(at), printed, computed }));
  return [reportWords('report.note.differences', { count: differences.length, sheet, list: each.join('; ') })];
}
