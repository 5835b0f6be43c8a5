import type { MessageTable } from '../message-table';

/** Why a KINERJA formula became a value, or stayed; each is read behind a colon. */
export const portableMessages = {
  'portable.no-twin': {
    id: 'KINERJA.{function} tidak mempunyai rumus biasa yang setara',
    en: 'KINERJA.{function} has no equal ordinary formula',
  },
  'portable.spills': { id: 'hasilnya mengisi beberapa sel sekaligus', en: 'its result fills several cells at once' },
  'portable.text-cell': {
    id: 'sel {cell} berisi teks "{printed}", dan rumus biasa tidak membaca angka dari teks',
    en: 'cell {cell} holds the text "{printed}", and an ordinary formula reads no number from a text',
  },
  'portable.text-argument': {
    id: 'teks "{text}" ditulis langsung di rumus, dan rumus biasa tidak membaca angka dari teks',
    en: 'the text "{text}" is typed in the formula, and an ordinary formula reads no number from a text',
  },
  'portable.expression': {
    id: 'bagian "{argument}" dihitung di dalam rumus; taruh dahulu di sel tersendiri agar rumus biasanya tetap terbaca',
    en: 'the part "{argument}" is worked out inside the formula; give it a cell of its own first, so that the ordinary formula stays readable',
  },
  'portable.argument-missing': { id: 'rumusnya tidak menyebut semua yang diperlukan', en: 'the formula does not name all it needs' },
  'portable.choice-unknown': { id: 'pilihan {choice} tidak dikenal atau belum ada', en: 'the choice {choice} is not known or not there yet' },
  'portable.rentang': {
    id: 'target berupa rentang ditulis sebagai teks, dan rumus biasa tidak membacanya',
    en: 'a target given as a range is written as text, which an ordinary formula does not read',
  },
  'portable.own-scale': {
    id: 'tabel skalanya tidak berisi batas berupa angka dalam dua kolom',
    en: 'the table of the scale has no bounds as numbers in two columns',
  },
  'portable.scale-gap': { id: 'skala {scale} mempunyai celah', en: 'scale {scale} has a gap' },
  'portable.unequal': { id: 'rentang-rentangnya tidak sama bentuk', en: 'its ranges are not of one shape' },
  'portable.sasaran-left-out': {
    id: 'sasaran tanpa capaian diabaikan, dan itu tidak dapat ditulis sebagai rumus biasa yang terbaca',
    en: 'a sasaran without a capaian is left out, which no readable ordinary formula does',
  },
  'portable.too-many': { id: 'sasarannya terlalu banyak untuk satu rumus', en: 'there are too many sasaran for one formula' },
  'portable.unread': {
    id: 'rumusnya memuat nama, kolom utuh, tabel, atau buku kerja lain yang tidak dapat dibaca di sini',
    en: 'the formula holds a name, a whole column, a table or another workbook, which is not read here',
  },
  'portable.not-computed': {
    id: 'belum ada hasilnya; buka dan hitung dahulu di Excel dengan add-in ini',
    en: 'it has no result yet; open and calculate it in Excel with this add-in first',
  },

  'portable.nothing': { id: 'Tidak ada rumus KINERJA di buku kerja ini.', en: 'There is no KINERJA formula in this workbook.' },
  'portable.heading': { id: 'Jadikan portabel', en: 'Make portable' },
  'portable.about': {
    id: 'Agar buku kerja ini dapat dihitung tanpa add-in, rumus KINERJA diganti rumus Excel biasa atau nilainya saja.',
    en: 'So that the workbook can be used without the add-in, KINERJA formulas become ordinary Excel formulas, or only their values.',
  },
  'portable.mode': { id: 'Rumus KINERJA menjadi', en: 'KINERJA formulas become' },
  'portable.mode.twin': { id: 'Rumus biasa', en: 'Ordinary formulas' },
  'portable.mode.value': { id: 'Nilai', en: 'Values' },
  'portable.formulas': { id: '{count} panggilan menjadi rumus biasa: {functions}.', en: 'Calls that become ordinary formulas: {count} ({functions}).' },
  'portable.values': { id: '{count} sel menjadi nilai', en: 'Cells that become values: {count}' },
  'portable.fixed': { id: '{count} rumus memakai isi sel lain saat ini', en: 'Formulas with the present content of other cells built in: {count}' },
  'portable.fixed-cell': { id: 'memakai isi {from} saat ini; tidak ikut bila isinya berubah', en: 'has the present content of {from} built in; does not follow when it changes' },
  'portable.left': { id: '{count} sel tetap memerlukan add-in', en: 'Cells that still need the add-in: {count}' },
  'portable.write': { id: 'Ganti {count} sel', en: 'Replace in cells: {count}' },
  'portable.done-formulas': { id: '{count} panggilan KINERJA menjadi rumus biasa ({functions}).', en: 'KINERJA calls that became ordinary formulas: {count} ({functions}).' },
  'portable.done-values': { id: '{count} sel menjadi nilai.', en: 'Cells that became values: {count}.' },
  'portable.done-left': { id: '{count} sel tetap memerlukan add-in ini.', en: 'Cells that still need this add-in: {count}.' },
} as const satisfies MessageTable;
