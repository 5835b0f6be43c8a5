import type { MessageTable } from '../message-table';

export const checkMessages = {
} as const satisfies MessageTable;
