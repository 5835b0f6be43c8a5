import type { PrintedReading, Quantity } from '../domain/numeral/reading';
import type { Polarity } from '../domain/achievement/policy';
import type { CellPosition } from '../workbook/address';
import { formatCell } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import type { PrintedSource } from './printed-figure';
import { reportWords } from './report-words';
import { figureAlone } from './row-capaian';

/**
 * What is still to be reached of a last target, in the unit of the indicator: 0 where it is reached. Less is to go down where
 * less is better; where the target is one value to hold it is the distance to it, and for a range of values there is none.
 * Empty while either figure is.
 */
export function remainingCell(
  at: CellPosition,
  target: { readonly at: CellPosition; readonly figure: PrintedSource | null },
  realisasi: { readonly at: CellPosition; readonly figure: PrintedSource | null },
  polarity: Polarity,
): PlanCell {
  const [due, reached] = [formatCell(target.at), formatCell(realisasi.at)];
  const guarded = (body: string): string => `=IF(${due}="","",IF(${reached}="","",${body}))`;
  const empty: PlanCell = { ...at, role: 'as-source', formula: guarded(bodyOf(polarity, due, reached)), value: '' };
  if (!target.figure || !realisasi.figure) return empty;
  const [wanted, got] = [figureAlone(target.figure), figureAlone(realisasi.figure)];
  if (isEmpty(wanted) || isEmpty(got)) return empty;
  const [first, second] = [exact(wanted), exact(got)];
  if (polarity === 'rentang' || !first || !second || first.percent !== second.percent) {
    return { ...at, role: 'as-source', value: reportWords('report.cell.not-computed') };
  }
  return { ...empty, value: remaining(polarity, amount(first), amount(second)), format: formatOf(first, second) };
}

function bodyOf(polarity: Polarity, due: string, reached: string): string {
  switch (polarity) {
    case 'maks':
    case 'rentang':
      return `MAX(0,KINERJA.SISA(${due},${reached}))`;
    case 'min':
    case 'min-rasio':
      return `MAX(0,KINERJA.SISA(${reached},${due}))`;
    case 'stabil':
      return `ABS(KINERJA.SISA(${due},${reached}))`;
  }
}

function remaining(polarity: Polarity, due: number, reached: number): number {
  switch (polarity) {
    case 'maks':
    case 'rentang':
      return Math.max(0, due - reached);
    case 'min':
    case 'min-rasio':
      return Math.max(0, reached - due);
    case 'stabil':
      return Math.abs(due - reached);
  }
}

const isEmpty = (reading: PrintedReading): boolean => reading.kind === 'missing' && reading.written === '';

const exact = (reading: PrintedReading): Quantity | null => (reading.kind === 'number' && reading.quantity.bound === null ? reading.quantity : null);

/** As a cell counts with it: a percent is a ratio. */
const amount = ({ value, percent }: Quantity): number => (percent ? value / 100 : value);

function formatOf(one: Quantity, other: Quantity): string {
  const decimals = Math.max(0, one.decimals, other.decimals);
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return one.percent ? `0${places}%` : `#,##0${places}`;
}
