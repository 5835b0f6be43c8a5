import type { TableColumn } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';

/** The table's columns at a glance, by the last tier of their headers: `No │ Sasaran │ Target`. */
export function columnsAtAGlance(columns: readonly TableColumn[]): string {
  return columns.flatMap(({ header }) => header.split(TIER_MARK).at(-1) || []).join(' │ ');
}
