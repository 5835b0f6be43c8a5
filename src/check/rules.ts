import type { Rule } from './rule';
import { ambiguousSeparator } from './rules/ambiguous-separator';
import { bandOverlapOrGap } from './rules/band-overlap-or-gap';
import { capaianMismatch } from './rules/capaian-mismatch';
import { capaianOver100OutsideBand } from './rules/capaian-over-100-outside-band';
import { missingRealisasi } from './rules/missing-realisasi';
import { percentMismatch } from './rules/percent-mismatch';
import { percentUnitInconsistent } from './rules/percent-unit-inconsistent';
import { realisasiDiffersBetweenTables } from './rules/realisasi-differs-between-tables';
import { strayText } from './rules/stray-text';
import { targetDiffersBetweenTables } from './rules/target-differs-between-tables';
import { totalMismatch } from './rules/total-mismatch';
import { unparsableNumber } from './rules/unparsable-number';

/** Every rule of a check. */
export const rules: readonly Rule[] = [
  ambiguousSeparator,
  bandOverlapOrGap,
  capaianMismatch,
  capaianOver100OutsideBand,
  missingRealisasi,
  percentMismatch,
  percentUnitInconsistent,
  realisasiDiffersBetweenTables,
  strayText,
  targetDiffersBetweenTables,
  totalMismatch,
  unparsableNumber,
];
