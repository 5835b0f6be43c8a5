import type { MessageTable } from '../../message-table';

/** What each fix does, as its button says it. */
export const fixMessages = {
  'fix.capaian-formula': { id: 'Ganti dengan rumus capaian', en: 'Replace with the capaian formula' },
  'fix.sum-formula': { id: 'Ganti dengan rumus jumlah', en: 'Replace with a sum formula' },
} as const satisfies MessageTable;
