import type { MessageTable } from '../../message-table';

/** Findings on what is lacking: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const completenessFindingMessages = {
  'rule.missing-realisasi': { id: 'Realisasi kosong', en: 'Realisasi is missing' },
  'missing-realisasi.empty': {
    id: 'Target {target} belum punya realisasi. Isi realisasinya, atau tulis N/A bila memang tidak ada.',
    en: 'Target {target} has no realisasi yet. Fill it in, or write N/A if there is none.',
  },
  'missing-realisasi.written': {
    id: 'Realisasi ditulis "{written}", jadi capaian tidak dapat dihitung. Beri keterangan mengapa tidak ada.',
    en: 'Realisasi is written as "{written}", so there is no capaian. Explain why there is none.',
  },
} as const satisfies MessageTable;
