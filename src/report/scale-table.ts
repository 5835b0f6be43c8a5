import type { Band, BandProfile } from '../domain/bands/band-profile';
import { printLimit } from '../domain/bands/print-band';
import { withoutBinaryNoise } from '../domain/numeral/round';
import { OPEN_END } from '../functions/open-end';
import { tableScale } from '../functions/read-scale';
import type { CellValue } from '../workbook/snapshot';
import { reportWords } from './report-words';

/** A scale as the rows of a table that KINERJA.KATEGORI reads: header, then a row a category. */
export interface ScaleTable {
  readonly header: readonly [string, string, string];
  readonly rows: readonly (readonly [string, CellValue, CellValue])[];
}

/** The profile as cells. Its bounds are numbers, and the header says whom they belong to; a bound that it says wrongly is a text with its sign. */
export function scaleTable(profile: BandProfile): ScaleTable {
  const { measure, bands, above } = profile;
  const inner = (bound: 'lower' | 'upper'): readonly Band[] => bands.filter((band, index) => (bound === 'lower' ? index < bands.length - 1 : index > 0) && band[bound] !== null);
  const lowerExcluded = inner('lower').length > 0 && inner('lower').every(({ lowerClosed }) => !lowerClosed);
  const upperExcluded = inner('upper').length > 0 && inner('upper').every(({ upperClosed }) => !upperClosed);
  const cell = (value: number | null, closed: boolean, expected: boolean, sign: string): CellValue => {
    if (value === null) return OPEN_END;
    if (closed === expected) return measure === 'percent' ? withoutBinaryNoise(value / 100) : value;
    return `${closed ? sign : sign === '≥' ? '>' : '<'}${printLimit(value)}${measure === 'percent' ? '%' : ''}`;
  };
  const last = bands.length - 1;
  return {
    header: [
      reportWords('policy.scale.label'),
      reportWords(lowerExcluded ? 'policy.scale.above' : 'policy.scale.from'),
      reportWords(upperExcluded ? 'policy.scale.below' : 'policy.scale.to'),
    ],
    rows: bands.map(({ label, lower, lowerClosed, upper, upperClosed }, index) => [
      label,
      cell(lower, lowerClosed, !lowerExcluded || index === last, '≥'),
      index === 0 && above === 'highest' ? OPEN_END : cell(upper, upperClosed, !upperExcluded || index === 0, '≤'),
    ]),
  };
}

/** Whether a scale read from cells says of every value what the profile says. */
export function isSameScale(read: BandProfile, profile: BandProfile): boolean {
  const { header, rows } = scaleTable(profile);
  const own = tableScale([header, ...rows]);
  const meaning = ({ measure, roundFirst, bands }: BandProfile): string =>
    JSON.stringify([measure, roundFirst, bands.map(({ label, lower, lowerClosed, upper, upperClosed }) => [label, lower, lowerClosed, upper, upperClosed])]);
  return own.ok && meaning(own.value) === meaning(read);
}
