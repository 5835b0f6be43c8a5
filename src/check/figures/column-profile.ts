import { oncePerTable } from '../once-per-table';

/**
 * What a column of figures holds on all rows of its table, whatever their kind. Most columns are clean: a rule sees here
 * that nothing in one can concern it, and looks at cells only where something may.
 */
export interface ColumnProfile {
  /** Cells that are one number; none in a column of words. */
  readonly numbers: number;
  /** The least and the greatest of them, as printed; Infinity and -Infinity where there are none. */
  readonly lowest: number;
  readonly highest: number;
  /** How many of them carry a percent sign. */
  readonly percentages: number;
  /** Empty cells, dashes and N/A. */
  readonly missing: number;
  /** Ranges, ambiguous separators and what cannot be read. */
  readonly unsettled: number;
}

/** The profile of every column of the table, from one walk over its readings. */
export const columnProfiles = oncePerTable(({ rows, columns }): readonly ColumnProfile[] => {
  const profiles = columns.map(() => ({ numbers: 0, lowest: Infinity, highest: -Infinity, percentages: 0, missing: 0, unsettled: 0 }));
  for (const { readings } of rows) {
    for (let index = 0; index < profiles.length; index += 1) {
      const reading = readings[index];
      if (!reading) continue;
      const profile = profiles[index]!;
      if (reading.kind === 'number') {
        const { value, percent } = reading.quantity;
        profile.numbers += 1;
        if (value < profile.lowest) profile.lowest = value;
        if (value > profile.highest) profile.highest = value;
        if (percent) profile.percentages += 1;
      } else if (reading.kind === 'missing') profile.missing += 1;
      else profile.unsettled += 1;
    }
  }
  return profiles;
});
