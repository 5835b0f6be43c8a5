/**
 * Remembers what was worked out from a part for as long as its bytes live. Parts never change in place, and documents
 * share the parts no edit touched, so an edit costs only what it changes.
 */
export function memoByBytes<Value>(work: (bytes: Uint8Array) => Value): (bytes: Uint8Array) => Value {
  const known = new WeakMap<Uint8Array, Value>();
  return (bytes) => {
    const found = known.get(bytes);
    if (found !== undefined) return found;
    const value = work(bytes);
    known.set(bytes, value);
    return value;
  };
}
