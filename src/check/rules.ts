import { addMessages } from '../i18n/message';
import { checkMessages } from '../i18n/tables/check-messages';
import type { Rule } from './rule';
import { ambiguousSeparator } from './rules/ambiguous-separator';
import { averageMismatch } from './rules/average-mismatch';
import { bandOverlapOrGap } from './rules/band-overlap-or-gap';
import { budgetViewsDiffer } from './rules/budget-views-differ';
import { capaianCapped } from './rules/capaian-capped';
import { capaianDiffersBetweenTables } from './rules/capaian-differs-between-tables';
import { capaianExtreme } from './rules/capaian-extreme';
import { capaianMismatch } from './rules/capaian-mismatch';
import { capaianOver100OutsideBand } from './rules/capaian-over-100-outside-band';
import { categoryNotInScale } from './rules/category-not-in-scale';
import { compositeMismatch } from './rules/composite-mismatch';
import { copyPasteLeftover } from './rules/copy-paste-leftover';
import { countMismatch } from './rules/count-mismatch';
import { currencyText } from './rules/currency-text';
import { duplicateHeader } from './rules/duplicate-header';
import { duplicateIndicator } from './rules/duplicate-indicator';
import { duplicateTitle } from './rules/duplicate-title';
import { duplicatedNumbering } from './rules/duplicated-numbering';
import { duplicatedRow } from './rules/duplicated-row';
import { efisiensiMismatch } from './rules/efisiensi-mismatch';
import { emptyColumn } from './rules/empty-column';
import { entityNameDiffers } from './rules/entity-name-differs';
import { errorCell } from './rules/error-cell';
import { flatTarget } from './rules/flat-target';
import { footnoteMarker } from './rules/footnote-marker';
import { formatInconsistent } from './rules/format-inconsistent';
import { formulaInverted } from './rules/formula-inverted';
import { formulaMismatch } from './rules/formula-mismatch';
import { formulaOverwritten } from './rules/formula-overwritten';
import { formulaRange } from './rules/formula-range';
import { headerDiffers } from './rules/header-differs';
import { ikpaMismatch } from './rules/ikpa-mismatch';
import { ikpaWeights } from './rules/ikpa-weights';
import { incompleteRow } from './rules/incomplete-row';
import { indicatorNameDiffers } from './rules/indicator-name-differs';
import { logicCheck } from './rules/logic-check';
import { magnitudeSuspect } from './rules/magnitude-suspect';
import { misalignedRow } from './rules/misaligned-row';
import { missingIndicatorInTable } from './rules/missing-indicator-in-table';
import { missingRealisasi } from './rules/missing-realisasi';
import { missingTarget } from './rules/missing-target';
import { missingValue } from './rules/missing-value';
import { mixedDecimal } from './rules/mixed-decimal';
import { mixedThousands } from './rules/mixed-thousands';
import { multiValueCell } from './rules/multi-value-cell';
import { negativeValue } from './rules/negative-value';
import { nonMonotonic } from './rules/non-monotonic';
import { nonNumericTarget } from './rules/non-numeric-target';
import { nullRepresentationInconsistent } from './rules/null-representation-inconsistent';
import { numberTypo } from './rules/number-typo';
import { percentMismatch } from './rules/percent-mismatch';
import { percentScale } from './rules/percent-scale';
import { percentUnitInconsistent } from './rules/percent-unit-inconsistent';
import { rangeTarget } from './rules/range-target';
import { realisasiDiffersBetweenTables } from './rules/realisasi-differs-between-tables';
import { recalcMismatch } from './rules/recalc-mismatch';
import { roundingInconsistent } from './rules/rounding-inconsistent';
import { sisaMismatch } from './rules/sisa-mismatch';
import { strayCharacter } from './rules/stray-character';
import { strayText } from './rules/stray-text';
import { targetBelowBaseline } from './rules/target-below-baseline';
import { targetDiffersBetweenTables } from './rules/target-differs-between-tables';
import { textNumber } from './rules/text-number';
import { textTypo } from './rules/text-typo';
import { totalMismatch } from './rules/total-mismatch';
import { unitDiffersBetweenTables } from './rules/unit-differs-between-tables';
import { unitInCell } from './rules/unit-in-cell';
import { unitMismatch } from './rules/unit-mismatch';
import { unparsableNumber } from './rules/unparsable-number';
import { wrongPolarity } from './rules/wrong-polarity';
import { wrongTitle } from './rules/wrong-title';
import { wrongUnitName } from './rules/wrong-unit-name';
import { wrongYear } from './rules/wrong-year';
import { zeroTarget } from './rules/zero-target';

addMessages(checkMessages);

/** Every rule of a check. */
export const rules: readonly Rule[] = [
  ambiguousSeparator,
  averageMismatch,
  bandOverlapOrGap,
  budgetViewsDiffer,
  capaianCapped,
  capaianDiffersBetweenTables,
  capaianExtreme,
  capaianMismatch,
  capaianOver100OutsideBand,
  categoryNotInScale,
  compositeMismatch,
  copyPasteLeftover,
  countMismatch,
  currencyText,
  duplicateHeader,
  duplicateIndicator,
  duplicateTitle,
  duplicatedNumbering,
  duplicatedRow,
  efisiensiMismatch,
  emptyColumn,
  entityNameDiffers,
  errorCell,
  flatTarget,
  footnoteMarker,
  formatInconsistent,
  formulaInverted,
  formulaMismatch,
  formulaOverwritten,
  formulaRange,
  headerDiffers,
  ikpaMismatch,
  ikpaWeights,
  incompleteRow,
  indicatorNameDiffers,
  logicCheck,
  magnitudeSuspect,
  misalignedRow,
  missingIndicatorInTable,
  missingRealisasi,
  missingTarget,
  missingValue,
  mixedDecimal,
  mixedThousands,
  multiValueCell,
  negativeValue,
  nonMonotonic,
  nonNumericTarget,
  nullRepresentationInconsistent,
  numberTypo,
  percentMismatch,
  percentScale,
  percentUnitInconsistent,
  rangeTarget,
  realisasiDiffersBetweenTables,
  recalcMismatch,
  roundingInconsistent,
  sisaMismatch,
  strayCharacter,
  strayText,
  targetBelowBaseline,
  targetDiffersBetweenTables,
  textNumber,
  textTypo,
  totalMismatch,
  unitDiffersBetweenTables,
  unitInCell,
  unitMismatch,
  unparsableNumber,
  wrongPolarity,
  wrongTitle,
  wrongUnitName,
  wrongYear,
  zeroTarget,
];
