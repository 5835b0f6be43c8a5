import type { MessageTable } from '../message-table';

export const reportMessages = {
} as const satisfies MessageTable;
