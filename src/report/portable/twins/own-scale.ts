import type { BandProfile } from '../../../domain/bands/band-profile';
import type { Result } from '../../../domain/result';
import type { CellMatrix, FunctionCell } from '../../../functions/cell-matrix';
import { isOpenEnd, OPEN_END } from '../../../functions/open-end';
import { largestPlausibleRatio } from '../../../functions/plausible-ratio';
import { LARGEST_RATIO_BOUND, tableScale } from '../../../functions/read-scale';
import type { Message } from '../../../i18n/message';
import { cellAt } from '../../../workbook/snapshot';
import { textLiteral } from '../../report-words';
import type { NumberOperand } from '../number-operands';
import { outOfDomain } from '../number-operands';
import { noTwin } from '../twin';
import type { CellsArgument } from '../twin-argument';
import { widthOf } from '../twin-argument';

/** Decimals of a ratio and of a score that count in a comparison, as in domain/bands/band-of. */
const COMPARED_DECIMALS = { percent: 10, score: 8 } as const;

/**
 * The label of a value in the user's own table of category, lower and upper bound, which the formula goes on reading: it
 * finds the greatest lower bound the value has passed. Bounds that are texts with a sign, or a table of ranges, have no twin.
 */
export function ownScaleTwin(scale: CellsArgument, { text: x }: NumberOperand): Result<string, Message> {
  const cells = cellsOf(scale);
  const read = widthOf(scale) === 3 && cells ? tableScale(cells) : null;
  if (!read || !cells) return noTwin('portable.own-scale');
  if (!read.ok) return read.reason.reason ? { ok: false, reason: read.reason.reason } : noTwin('portable.own-scale');
  const profile = read.value;
  const passing = passingOf(profile);
  if (!passing || cells.some((row) => row.slice(1).some((cell) => isSignedText(cell) || isOtherMeasure(cell, profile)))) return noTwin('portable.own-scale');

  const column = (index: number): string => `INDEX(${scale.text},0,${index})`;
  const [lower, upper] = [column(2), column(3)];
  const seen = `ROUND(${x},${decimalsOf(profile)})`;
  const count = `COUNTIF(${lower},"${passing}"&${seen})`;
  const isOpenBelow = profile.bands.at(-1)!.lower === null;
  const place = isOpenBelow
    ? `IF(${count}=0,MATCH(${textLiteral(OPEN_END)},${lower},0),MATCH(SMALL(${lower},${count}),${lower},0))`
    : `MATCH(SMALL(${lower},MAX(1,${count})),${lower},0)`;
  const tests = [
    ...(isOpenBelow ? [] : [`${seen}<MIN(${lower})`]),
    // A category above 100% is what is added most often.
    `AND(COUNTIF(${upper},${textLiteral(OPEN_END)})=0,${seen}>MAX(${upper}))`,
    profile.measure === 'percent' ? `ABS(${x})>${largestPlausibleRatio}` : `AND(${x}>0,${x}<=1)`,
  ];
  return { ok: true, value: outOfDomain(tests, `INDEX(${scale.text},${place},1)`) };
}

/** How the lower bounds are passed: strictly where a bound belongs to the band below it; null where the table mixes both. */
function passingOf({ bands }: BandProfile): '<' | '<=' | null {
  const inner = bands.slice(0, -1);
  if (inner.every(({ lowerClosed }) => !lowerClosed)) return '<';
  return inner.every(({ lowerClosed }) => lowerClosed) ? '<=' : null;
}

function decimalsOf({ measure, roundFirst }: BandProfile): number {
  if (roundFirst === null) return COMPARED_DECIMALS[measure];
  return measure === 'percent' ? roundFirst + 2 : roundFirst;
}

/** The header and the open ends are texts too; a bound such as `>75` is none a number can be compared with. */
const isSignedText = (cell: FunctionCell): boolean => typeof cell === 'string' && /\d/.test(cell) && !isOpenEnd(cell);

/** Points among ratios: the function reads 85 beside 0,9 as 85%, which a comparison does not. */
const isOtherMeasure = (cell: FunctionCell, { measure }: BandProfile): boolean => measure === 'percent' && typeof cell === 'number' && cell > LARGEST_RATIO_BOUND;

/** The table as the function would be given it; null where one of its cells has no result. */
function cellsOf({ sheet, area }: CellsArgument): CellMatrix | null {
  const rows: FunctionCell[][] = [];
  for (let row = area.top; row <= Math.max(area.top, Math.min(area.bottom, sheet.rows.length - 1)); row += 1) {
    const line: FunctionCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell?.error !== undefined || (cell?.formula !== undefined && cell.value === null)) return null;
      line.push(cell?.value ?? null);
    }
    rows.push(line);
  }
  return rows;
}
