import type { Message } from '../i18n/message';
import type { Address, Area } from '../workbook/address';
import type { CellEdit } from '../workbook/cell-edit';

/** error = provable from the workbook; warning = a person must decide; info = form. */
export type Severity = 'error' | 'warning' | 'info';

/** A change that cannot alter what the sheet means. Edits refuse to apply when a cell no longer holds its `was`. */
export interface Fix {
  readonly label: Message;
  readonly edits: readonly CellEdit[];
}

/** One thing a reviewer would say about one place, with all that proves it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly area: Area;
  /** The place as its reader sees it. */
  readonly printed: string;
  readonly expected: string;
  readonly message: Message;
  /** The arithmetic or the texts compared, in figures: `425 ÷ 430 × 100 = 98,84%`. */
  readonly evidence: string;
  readonly related: readonly Address[];
  readonly fix: Fix | null;
}
