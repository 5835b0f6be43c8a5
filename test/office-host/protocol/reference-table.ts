import type { Json, WireObject } from './wire-type';

/** The ranges the add-in holds from one batch to the next, under the names the host gave them. */
export class ReferenceTable {
  private readonly kept = new Map<string, WireObject>();
  private readonly names = new WeakMap<WireObject, string>();
  private given = 0;

  keep(object: WireObject): string {
    const name = `ref${(this.given += 1)}`;
    this.kept.set(name, object);
    this.names.set(object, name);
    return name;
  }

  release(name: string): void {
    this.kept.delete(name);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  objectOf(name: string): WireObject | null {
    return this.kept.get(name) ?? null;
  }

  get size(): number {
    return this.kept.size;
  }

  /** What is answered with every result of an object, under wire names. */
  identityOf(object: WireObject): Record<string, Json> {
    const reference = this.names.get(object);
    return { ...object.type.identity(object.self as never), ...(reference !== undefined && { _ReferenceId: reference }) };
  }
}
