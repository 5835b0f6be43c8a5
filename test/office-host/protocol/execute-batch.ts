import { NULL_OBJECT, ObjectPaths } from './object-paths';
import type { ReferenceTable } from './reference-table';
import { queryObject } from './query-object';
import { RichApiError } from './rich-api-error';
import type { Action, Batch, BatchError, BatchResponse } from './wire-format';
import { ActionType } from './wire-format';
import type { WireObject } from './wire-type';
import { callMember, isWireObject, memberName, setMember } from './wire-type';

/** Where the paths of a batch begin. */
export interface ObjectModel {
  readonly root: WireObject;
  readonly references: ReferenceTable;
  /** A top-level object by its class, for example `Microsoft.ExcelServices.CustomFunctions`; null where there is none. */
  newObject(className: string): WireObject | null;
}

function perform(model: ObjectModel, paths: ObjectPaths, action: Action): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.objectAt(action.ObjectPathId);
  if (object === NULL_OBJECT) return null;
  const args = (): readonly unknown[] => paths.argumentsOf(action.ArgumentInfo);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return model.references.identityOf(object);
    case ActionType.query:
    case ActionType.queryAsJson:
      return queryObject(model.references, object, action.QueryInfo ?? {});
    case ActionType.method: {
      if (action.Name === '_KeepReference') {
        model.references.keep(object);
        return null;
      }
      const result = callMember(object, memberName(action.Name), args());
      return isWireObject(result) ? model.references.identityOf(result) : (result ?? null);
    }
    case ActionType.setProperty:
      setMember(object, memberName(action.Name), args()[0]);
      return null;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) setMember(object, name, value);
      return null;
    default:
      throw new RichApiError('NotImplemented', `The test host has no action of type ${action.ActionType}.`, '');
  }
}

function errorAt(index: number, { code, message, location, status }: RichApiError): BatchError {
  return { Code: code, Message: message, Location: location ?? '', HttpStatusCode: status, ActionIndex: index };
}

/**
 * Executes one batch, action by action. As in Excel there is no way back: what was done before the failing action
 * stays done. `interrupt` may throw in place of an action.
 */
export function executeBatch(model: ObjectModel, batch: Batch, interrupt: (actionIndex: number) => void = () => undefined): BatchResponse {
  const paths = new ObjectPaths(model, batch.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      interrupt(index);
      results.push({ ActionId: action.Id, Value: perform(model, paths, action) });
    } catch (reason) {
      if (!(reason instanceof RichApiError)) throw reason;
      return { Error: errorAt(index, reason), Results: results };
    }
  }
  return { Results: results };
}
