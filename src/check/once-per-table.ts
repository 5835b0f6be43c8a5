import type { PerformanceTable } from '../recognise/performance-table';

/**
 * Remembers what was worked out from the table asked about last. Rules look at one table after another, so each table is
 * walked once, and what was found in it is let go when the next one comes. What else the work needs, such as the snapshot
 * the table was found in, must be the same whenever the table is.
 */
export function oncePerTable<Rest extends readonly unknown[], Value>(
  work: (table: PerformanceTable, ...rest: Rest) => Value,
): (table: PerformanceTable, ...rest: Rest) => Value {
  let known = new WeakMap<PerformanceTable, { readonly value: Value }>();
  return (table, ...rest) => {
    const found = known.get(table);
    if (found) return found.value;
    const value = work(table, ...rest);
    known = new WeakMap([[table, { value }]]);
    return value;
  };
}
