import type { Message } from '../i18n/message';
import type { Area, CellPosition } from '../workbook/address';
import type { CellEdit } from '../workbook/cell-edit';

/** One column of formulas that Hitung would write into a recognised table, told before it is written. */
export interface FormulaPlan {
  readonly tableId: string;
  readonly sheet: string;
  /** The column's header as its reader sees it, or the header a new column gets. */
  readonly header: string;
  readonly role: 'capaian' | 'kategori';
  readonly year: number | null;
  readonly area: Area;
  /** True when the column does not exist yet and is added in free cells beside the table. */
  readonly addsColumn: boolean;
  readonly edits: readonly CellEdit[];
  /** Typed values that a formula takes the place of, as printed now and as they will read. */
  readonly replaced: readonly { readonly at: CellPosition; readonly printed: string; readonly becomes: string }[];
  /** Rows left alone, and why. */
  readonly skipped: readonly { readonly at: CellPosition; readonly label: string; readonly reason: Message }[];
}
