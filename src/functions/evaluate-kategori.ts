import { bandOf, bandOfRatio } from '../domain/bands/band-of';
import type { Band, BandProfile } from '../domain/bands/band-profile';
import { printPercent, printPlain } from '../domain/numeral/print-numeral';
import { broadcast } from './broadcast';
import type { CellMatrix, FunctionCell } from './cell-matrix';
import { functionError } from './cell-matrix';
import { largestPlausibleRatio } from './plausible-ratio';
import { readNumbers } from './read-numbers';
import type { NumberArgument } from './read-numbers';
import { isScaleTable, namedScale, tableScale } from './read-scale';

const absent: CellMatrix = [[null]];

type NumberCell = Extract<NumberArgument, { kind: 'number' }>;

/**
 * KINERJA.KATEGORI(capaian, [skala]): the label of the band. A percent scale takes a ratio, a score scale the nilai as
 * it stands. `skala` names a profile, or is the user's own table of two or three columns.
 */
export function evaluateKategori([values = absent, scales = absent]: readonly CellMatrix[]): CellMatrix {
  if (!isScaleTable(scales)) {
    return broadcast<[NumberArgument, FunctionCell]>([readNumbers(values), scales], (value, cell) => {
      const scale = namedScale(cell);
      return scale.ok ? category(value, scale.value) : scale.reason;
    });
  }
  const scale = tableScale(scales);
  return scale.ok ? broadcast<[NumberArgument]>([readNumbers(values)], (value) => category(value, scale.value)) : [[scale.reason]];
}

function category(value: NumberArgument, profile: BandProfile): FunctionCell {
  switch (value.kind) {
    case 'refused':
      return value.error;
    case 'missing':
      return functionError('#N/A', 'function.missing');
    case 'range':
      return functionError('#VALUE!', 'function.range-not-number', { printed: value.printed });
    case 'number':
      if (value.bound) return functionError('#VALUE!', 'function.bound-not-number', { printed: value.printed });
      return profile.measure === 'percent' ? ofRatio(profile, value) : ofScore(profile, value);
  }
}

function ofRatio(profile: BandProfile, cell: NumberCell): FunctionCell {
  const { value, writing } = cell;
  if (writing === 'text') return functionError('#VALUE!', 'function.percent-expected', { scale: profile.id, printed: cell.printed });
  const percent = (): string => printPercent(value * 100);
  if (Math.abs(value) > largestPlausibleRatio) return functionError('#NUM!', 'function.ratio-out-of-domain', { printed: cell.printed, percent: percent() });
  return label(profile, bandOfRatio(profile, value), percent);
}

/** A nilai is 0 to 100; one in (0, 1] would be a ratio that fell into the wrong scale. */
function ofScore(profile: BandProfile, cell: NumberCell): FunctionCell {
  const { value, writing } = cell;
  if (writing === 'percent-text') return functionError('#VALUE!', 'function.score-expected', { scale: profile.id, printed: cell.printed });
  if (value > 0 && value <= 1) return functionError('#NUM!', 'function.score-expected', { scale: profile.id, printed: cell.printed });
  return label(profile, bandOf(profile, value), () => printPlain(value));
}

function label(profile: BandProfile, band: Band | null, printed: () => string): FunctionCell {
  return band ? band.label : functionError('#NUM!', 'function.no-band', { printed: printed(), scale: profile.id });
}
