import { format } from 'numfmt';
import type { SnapshotCell } from './snapshot';

/**
 * The cell as its reader sees it, with Indonesian separators: 0.9884 under `0.00%` is `98,84%`.
 * The host's own text wins where there is one. An empty cell is the empty text.
 */
export function displayedText(cell: SnapshotCell | undefined): string {
  if (!cell) return '';
  if (cell.text !== undefined) return cell.text;
  if (cell.error !== undefined) return cell.error;
  switch (typeof cell.value) {
    case 'number':
      return format(cell.format ?? 'General', cell.value, { locale: 'id', throws: false }).trim();
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'string':
      return cell.value;
    default:
      return '';
  }
}
