import type { ObjectModel } from './execute-batch';
import { RichApiError } from './rich-api-error';
import type { ArgumentInfo, ObjectPath } from './wire-format';
import { ObjectPathType } from './wire-format';
import type { WireObject } from './wire-type';
import { callMember, getMember, isWireObject, memberName, notImplemented } from './wire-type';

export const NULL_OBJECT = Symbol('null object');
export type PathTarget = WireObject | typeof NULL_OBJECT;

/** Follows the object paths of one batch. Each is followed once, when an action first needs it, so `Worksheets.Add` adds once. */
export class ObjectPaths {
  private readonly found = new Map<number, PathTarget>();

  constructor(
    private readonly model: ObjectModel,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  objectAt(id: number): PathTarget {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Error(`The batch has no object path ${id}.`);
    const target = this.follow(path);
    this.found.set(id, target);
    return target;
  }

  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = references[index];
      if (typeof id === 'object') return id.map((each, inner) => (each ? this.argumentAt(each) : (argument as unknown[])[inner]));
      return id ? this.argumentAt(id) : argument;
    });
  }

  private argumentAt(id: number): WireObject | null {
    const target = this.objectAt(id);
    return target === NULL_OBJECT ? null : target;
  }

  private follow(path: ObjectPath): PathTarget {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.model.root;
      case ObjectPathType.newObject: {
        const object = this.model.newObject(path.Name);
        if (!object) throw notImplemented(path.Name);
        return object;
      }
      case ObjectPathType.reference: {
        const object = this.model.references.objectOf(path.Name);
        if (!object) throw new RichApiError('InvalidReference', undefined, '');
        return object;
      }
      case ObjectPathType.nullObject:
        return NULL_OBJECT;
      default:
        return this.child(path);
    }
  }

  private child(path: ObjectPath): PathTarget {
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const object = this.memberOf(parent, path);
    return isWireObject(object) ? object : NULL_OBJECT;
  }

  private memberOf(parent: WireObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return callMember(parent, memberName(path.Name), this.argumentsOf(path.ArgumentInfo));
      case ObjectPathType.property:
        return getMember(parent, memberName(path.Name));
      case ObjectPathType.indexer:
        return callMember(parent, 'getItem', this.argumentsOf(path.ArgumentInfo));
      default:
        throw new Error(`The test host knows no object path of type ${path.ObjectPathType}.`);
    }
  }
}
