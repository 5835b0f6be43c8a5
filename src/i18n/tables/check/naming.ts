import type { MessageTable } from '../../message-table';

/** Findings on names, titles, years and numbering: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const namingFindingMessages = {
} as const satisfies MessageTable;
