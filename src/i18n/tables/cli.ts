import type { MessageTable } from '../message-table';

export const cliMessages = {
} as const satisfies MessageTable;
