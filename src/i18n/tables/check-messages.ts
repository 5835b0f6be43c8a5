import { arithmeticFindingMessages } from './check/arithmetic';
import { completenessFindingMessages } from './check/completeness';
import { consistencyFindingMessages } from './check/consistency';
import { fixMessages } from './check/fixes';
import { formulaFindingMessages } from './check/formula';
import { namingFindingMessages } from './check/naming';
import { numberFindingMessages } from './check/number';
import { scaleFindingMessages } from './check/scale';

/** What the rules of the check say. */
export const checkMessages = {
  ...arithmeticFindingMessages,
  ...completenessFindingMessages,
  ...consistencyFindingMessages,
  ...fixMessages,
  ...formulaFindingMessages,
  ...namingFindingMessages,
  ...numberFindingMessages,
  ...scaleFindingMessages,
};
