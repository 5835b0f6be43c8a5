import type { MessageTable } from '../message-table';

export const recogniseMessages = {
} as const satisfies MessageTable;
