import type { MessageTable } from '../message-table';

/** Why a text is no number: said by the functions in a cell, before any check, and by the findings. */
export const unreadableMessages = {
  'unparsable-number.two-decimal-separators': {
    id: '"{printed}" tidak dapat dibaca sebagai angka karena ada dua tanda desimal. Tulis ulang nilainya.',
    en: '"{printed}" cannot be read as a number because it has two decimal marks. Write the value again.',
  },
  'unparsable-number.adjacent-separators': {
    id: '"{printed}" tidak dapat dibaca sebagai angka karena titik dan koma berurutan. Tulis ulang nilainya.',
    en: '"{printed}" cannot be read as a number because a dot and a comma stand side by side. Write the value again.',
  },
  'unparsable-number.leading-separator': {
    id: '"{printed}" diawali tanda pemisah, jadi angka di depannya mungkin hilang. Tulis ulang nilainya.',
    en: '"{printed}" begins with a separator, so a digit before it may be lost. Write the value again.',
  },
  'unparsable-number.trailing-separator': {
    id: '"{printed}" diakhiri tanda pemisah, jadi angka di belakangnya mungkin hilang. Tulis ulang nilainya.',
    en: '"{printed}" ends with a separator, so a digit after it may be lost. Write the value again.',
  },
  'unparsable-number.broken-grouping': {
    id: '"{printed}" tidak dapat dibaca sebagai angka karena pengelompokan ribuannya tidak tiga-tiga. Tulis ulang nilainya.',
    en: '"{printed}" cannot be read as a number because its thousands are not grouped by three. Write the value again.',
  },
  'unparsable-number.leading-zero': {
    id: '"{printed}" diawali nol seperti kode, bukan angka. Tulis ulang nilainya.',
    en: '"{printed}" begins with a zero like a code, not a number. Write the value again.',
  },
  'unparsable-number.too-many-digits': {
    id: '"{printed}" terlalu panjang untuk sebuah angka. Tulis ulang nilainya.',
    en: '"{printed}" is too long for a number. Write the value again.',
  },
  'unparsable-number.several-numbers': {
    id: '"{printed}" memuat lebih dari satu angka. Tulis satu nilai dalam satu sel.',
    en: '"{printed}" holds more than one number. Write one value in one cell.',
  },
} as const satisfies MessageTable;
