import { isFunctionError } from '../functions/cell-matrix';
import type { KinerjaFunction } from '../functions/kinerja-functions';
import { kinerjaFunctions } from '../functions/kinerja-functions';
import { NOT_KNOWN } from '../workbook/formula/cell-result';
import type { CallOther } from '../workbook/formula/formula-value';
import { workedOut } from '../workbook/formula/worked-out';
import type { Snapshot } from '../workbook/snapshot';
import { withoutPlaceholderResults } from './placeholder-results';

const byName = new Map(Object.values<KinerjaFunction>(kinerjaFunctions).map((one) => [one.name as string, one]));

/** A KINERJA function answers with one cell; one that spills fills its neighbours, which a formula of one cell does not. */
const callKinerja: CallOther = (name, args) => {
  const answer = byName.get(name)?.evaluate(args);
  const only = answer?.length === 1 && answer[0]!.length === 1 ? answer[0]![0] : undefined;
  if (only === undefined || only === null) return NOT_KNOWN;
  return isFunctionError(only) ? { error: only.code } : only;
};

/** What a file holds, with the results its writer left for Excel to work out. */
export const withFormulaResults = (snapshot: Snapshot): Snapshot => workedOut(withoutPlaceholderResults(snapshot), callKinerja);
