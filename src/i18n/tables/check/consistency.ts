import type { MessageTable } from '../../message-table';

/** Findings where tables of one workbook disagree: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const consistencyFindingMessages = {
  'rule.target-differs-between-tables': { id: 'Target berbeda antartabel', en: 'Target differs between tables' },
  'target-differs-between-tables.found': {
    id: 'Target {year} indikator "{indicator}" di sini {value}, tetapi {other} pada lembar "{otherSheet}" ({count} tabel). Samakan, atau jelaskan perubahannya.',
    en: 'The {year} target of "{indicator}" is {value} here but {other} on sheet "{otherSheet}" ({count} tables). Make them equal, or explain the change.',
  },
  'target-differs-between-tables.alike-name': {
    id: 'Target {year} indikator "{indicator}" di sini {value}; indikator serupa "{otherIndicator}" pada lembar "{otherSheet}" bertarget {other}. Pastikan apakah keduanya indikator yang sama.',
    en: 'The {year} target of "{indicator}" is {value} here; the similar "{otherIndicator}" on sheet "{otherSheet}" has {other}. Decide whether they are the same indicator.',
  },
  'rule.realisasi-differs-between-tables': { id: 'Realisasi berbeda antartabel', en: 'Realisasi differs between tables' },
  'realisasi-differs-between-tables.found': {
    id: 'Realisasi {year} indikator "{indicator}" di sini {value}, tetapi {other} pada lembar "{otherSheet}" ({count} tabel). Pakai satu angka yang didukung data.',
    en: 'The {year} realisasi of "{indicator}" is {value} here but {other} on sheet "{otherSheet}" ({count} tables). Use the one figure the data support.',
  },
  'realisasi-differs-between-tables.alike-name': {
    id: 'Realisasi {year} indikator "{indicator}" di sini {value}; indikator serupa "{otherIndicator}" pada lembar "{otherSheet}" mencatat {other}. Pastikan apakah keduanya indikator yang sama.',
    en: 'The {year} realisasi of "{indicator}" is {value} here; the similar "{otherIndicator}" on sheet "{otherSheet}" has {other}. Decide whether they are the same indicator.',
  },
} as const satisfies MessageTable;
