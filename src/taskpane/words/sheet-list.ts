import type { Speech } from '../language';
import { writtenCount } from './written-count';

const NAMED_AT_MOST = 3;

/** The sheets by name, or how many they are when naming them would be long. */
export function sheetList(sheets: Iterable<string>, { say }: Speech): string {
  const names = [...new Set(sheets)];
  return names.length > NAMED_AT_MOST ? say('fix.sheets', { count: writtenCount(names.length) }) : names.join(', ');
}
