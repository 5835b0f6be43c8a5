import { ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import type { IMutationInfo, Injector } from '@univerjs/core';

/** One half of a change and the other half that takes it back. */
export interface Reversible {
  readonly redos: readonly IMutationInfo[];
  /** In the order in which they are carried out. */
  readonly undos: readonly IMutationInfo[];
}

/** Carries out all of it as one step of the user's undo list; all or nothing. Answers whether it was carried out. */
export function commitStep(injector: Injector, workbookId: string, changes: readonly Reversible[]): boolean {
  const redos = changes.flatMap((change) => change.redos);
  const undos = [...changes].reverse().flatMap((change) => change.undos);
  if (redos.length === 0) return true;
  const commands = injector.get(ICommandService);
  if (!sequenceExecute(structuredClone(redos), commands).result) {
    sequenceExecute(structuredClone(undos), commands);
    return false;
  }
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: workbookId, undoMutations: undos, redoMutations: redos });
  return true;
}
