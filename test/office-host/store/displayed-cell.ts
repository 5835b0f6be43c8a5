import { format as formatNumber } from 'numfmt';
import type { StoredCell } from './workbook-store';

/** What the cell shows under the workbook's locale, for example `98,84%` under `id-ID`; never cut to the column's width. */
export function displayedCell(cell: Pick<StoredCell, 'value' | 'format'>, locale: string): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string' && cell.value.startsWith('#')) return cell.value;
  return formatNumber(cell.format, cell.value, { locale, throws: false });
}
