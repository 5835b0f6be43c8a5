import type { MessageTable } from '../../message-table';

/** Findings on formulas of the workbook: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const formulaFindingMessages = {
} as const satisfies MessageTable;
