import { indicatorKey } from '../../recognise/indicator-name';
import type { PerformanceTable } from '../../recognise/performance-table';

export interface Indicator {
  /** The key of settings. */
  readonly key: string;
  readonly name: string;
}

/** The indicators a table measures, each once, in table order; none for tables that measure no indicator. */
export function indicatorsOf(table: PerformanceTable): readonly Indicator[] {
  if (table.kind !== 'capaian' && table.kind !== 'perjanjian-kinerja') return [];
  const byKey = new Map<string, Indicator>();
  for (const { kind, label } of table.rows) {
    if (kind !== 'item' || label === null) continue;
    const key = indicatorKey(label);
    if (!byKey.has(key)) byKey.set(key, { key, name: label });
  }
  return [...byKey.values()];
}
