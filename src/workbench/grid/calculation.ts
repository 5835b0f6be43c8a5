import { CommandType } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { isCalculated } from './mutations';

export interface Calculation extends IDisposable {
  /** Resolves once every formula that rests on what was changed so far shows its result. */
  settled(): Promise<void>;
}

/** The grid calculates a moment after a change, in slices; this tells when it is through. */
export function watchCalculation(api: FUniver): Calculation {
  let pending = true;
  const watch = api.onCommandExecuted((command, options) => {
    if (command.type === CommandType.MUTATION && !isCalculated(command, options)) pending = true;
  });
  return {
    async settled() {
      while (pending) {
        pending = false;
        await api.getFormula().onCalculationResultApplied();
      }
    },
    dispose: () => watch.dispose(),
  };
}
