import type { MessageTable } from '../message-table';

export const workbenchMessages = {
} as const satisfies MessageTable;
