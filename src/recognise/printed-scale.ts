import type { BandProfile } from '../domain/bands/band-profile';
import { lintBands } from '../domain/bands/lint-bands';
import type { PerformanceTable, Recognition } from './performance-table';

/**
 * The scale the workbook itself prints for capaian; null where it prints none, several that differ, or one that leaves a capaian
 * without a category of its own: a range that cannot be read, a gap, an overlap.
 */
export function printedScale({ tables }: Pick<Recognition, 'tables'>): BandProfile | null {
  const printed = tables.flatMap((table) => (table.scale?.measure === 'percent' ? [{ table, scale: table.scale }] : []));
  const [first, ...others] = printed;
  if (!first || others.some(({ scale }) => meaning(scale) !== meaning(first.scale))) return null;
  return printed.every(({ table, scale }) => isWhole(table, scale)) ? first.scale : null;
}

const isWhole = ({ rows }: PerformanceTable, scale: BandProfile): boolean =>
  scale.bands.length > 1 && scale.bands.length === rows.filter(({ kind }) => kind === 'item').length && scale.bands.every(({ label }) => label !== '') && lintBands(scale).length === 0;

const meaning = ({ bands }: BandProfile): string => JSON.stringify(bands.map(({ label, lower, lowerClosed, upper, upperClosed }) => [label.toLowerCase(), lower, lowerClosed, upper, upperClosed]));
