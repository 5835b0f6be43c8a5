import { printBand } from '../domain/bands/print-band';
import type { CellMatrix } from './cell-matrix';
import { namedScale } from './read-scale';

/** KINERJA.SKALA([skala]): a scale as two columns, category and range, best first. */
export function evaluateSkala([scale]: readonly CellMatrix[]): CellMatrix {
  const profile = namedScale(scale?.[0]?.[0] ?? null);
  if (!profile.ok) return [[profile.reason]];
  return profile.value.bands.map((band) => [band.label, printBand(band, profile.value.measure)]);
}
