import type { MessageTable } from '../message-table';

export const paneMessages = {
} as const satisfies MessageTable;
