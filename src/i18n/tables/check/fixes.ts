import type { MessageTable } from '../../message-table';

/** What each fix does, as its button says it. */
export const fixMessages = {
  'fix.capaian-formula': { id: 'Ganti dengan rumus capaian', en: 'Replace with the capaian formula' },
  'fix.column-formula': { id: 'Kembalikan rumus kolomnya', en: 'Put the formula of its column back' },
  'fix.percent-formula': { id: 'Ganti dengan rumus persentase', en: 'Replace with a percentage formula' },
  'fix.sisa-formula': { id: 'Ganti dengan rumus sisa', en: 'Replace with a formula of the remainder' },
  'fix.sum-formula': { id: 'Ganti dengan rumus jumlah', en: 'Replace with a sum formula' },
  'fix.text-to-number': { id: 'Ubah teks menjadi angka', en: 'Turn the text into a number' },
} as const satisfies MessageTable;
