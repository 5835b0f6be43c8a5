import type { MessageTable } from '../../message-table';

/** Findings on formulas of the workbook: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const formulaFindingMessages = {
  'rule.error-cell': { id: 'Sel galat', en: 'Error cell' },
  'error-cell.division': {
    id: 'Sel menampilkan {error} karena rumus {formula} membagi dengan nol atau sel kosong ({count} sel). Isi pembaginya, atau beri penjaga IF.',
    en: 'The cell shows {error} because the formula {formula} divides by zero or an empty cell ({count} cells). Fill in the divisor, or guard it with IF.',
  },
  'error-cell.reference': {
    id: 'Sel menampilkan {error} karena rumus {formula} merujuk sel yang sudah dihapus ({count} sel). Arahkan kembali rujukannya.',
    en: 'The cell shows {error} because the formula {formula} refers to deleted cells ({count} cells). Point it to the right cells again.',
  },
  'error-cell.name': {
    id: 'Sel menampilkan {error} karena rumus {formula} memakai nama fungsi atau rentang yang tidak dikenal ({count} sel). Perbaiki namanya.',
    en: 'The cell shows {error} because the formula {formula} uses an unknown function or range name ({count} cells). Correct the name.',
  },
  'error-cell.other': {
    id: 'Sel menampilkan {error} dari rumus {formula} ({count} sel). Periksa sel yang dirujuknya.',
    en: 'The cell shows {error} from the formula {formula} ({count} cells). Check the cells it refers to.',
  },
  'error-cell.typed': {
    id: 'Sel berisi {error} yang tersalin tanpa rumusnya ({count} sel). Isi nilainya.',
    en: 'The cell holds {error}, copied without its formula ({count} cells). Fill in the value.',
  },
  'rule.formula-inverted': { id: 'Rumus pembagian terbalik', en: 'Inverted division' },
  'formula-inverted.found': {
    id: 'Rumus {formula} membagi terbalik dan menghasilkan {printed}. Bila makin tinggi makin baik, hasilnya {expected}. Balik rumusnya, atau tetapkan polaritas indikator ini.',
    en: 'The formula {formula} divides the wrong way round and gives {printed}. Where higher is better the result is {expected}. Turn the formula round, or set the polarity of this indicator.',
  },
  'rule.formula-mismatch': { id: 'Rumus berbeda dari kolomnya', en: 'Formula differs from its column' },
  'formula-mismatch.reference': {
    id: 'Rumus {formula} membaca sel lain daripada {count} rumus sekolomnya dan menghasilkan {printed}. Menurut pola kolom ({usual}) hasilnya {expected}. Perbaiki rujukannya.',
    en: 'The formula {formula} reads other cells than the {count} formulas of its column and gives {printed}. By the pattern of the column ({usual}) it is {expected}. Correct the reference.',
  },
  'formula-mismatch.operation': {
    id: 'Rumus {formula} menghitung dengan cara lain daripada {count} rumus sekolomnya dan menghasilkan {printed}. Menurut pola kolom ({usual}) hasilnya {expected}. Samakan, atau jelaskan.',
    en: 'The formula {formula} works in another way than the {count} formulas of its column and gives {printed}. By the pattern of the column ({usual}) it is {expected}. Make them alike, or explain.',
  },
  'rule.formula-overwritten': { id: 'Rumus tertimpa angka', en: 'Formula overwritten by a number' },
  'formula-overwritten.found': {
    id: 'Sel ini berisi angka {printed} yang diketik, padahal {count} sel sejenis dihitung dengan rumus. Kembalikan rumusnya ({formula}).',
    en: 'This cell holds the typed number {printed}, while {count} cells of its kind are computed. Put the formula back ({formula}).',
  },
  'formula-overwritten.contradicts': {
    id: 'Sel ini berisi angka {printed} yang diketik, padahal {count} sel sejenis dihitung dengan rumus, yang di sini memberi {expected}. Kembalikan rumusnya ({formula}).',
    en: 'This cell holds the typed number {printed}, while {count} cells of its kind are computed, which gives {expected} here. Put the formula back ({formula}).',
  },
  'rule.formula-range': { id: 'Rentang jumlah keliru', en: 'Wrong range of a sum' },
  'formula-range.leaves-out': {
    id: 'Rumus {formula} memberi {printed} karena tidak mencakup {rows}. Dengan semua rincian jumlahnya {expected}. Perluas rentangnya.',
    en: 'The formula {formula} gives {printed} because it leaves out {rows}. With all parts the sum is {expected}. Widen the range.',
  },
  'formula-range.counts-twice': {
    id: 'Rumus {formula} memberi {printed} karena ikut menjumlahkan {rows}, yang bukan rinciannya. Tanpa itu jumlahnya {expected}. Persempit rentangnya.',
    en: 'The formula {formula} gives {printed} because it also adds {rows}, which are none of its parts. Without them the sum is {expected}. Narrow the range.',
  },
  'rule.recalc-mismatch': { id: 'Rumus belum dihitung ulang', en: 'Formula not recalculated' },
  'recalc-mismatch.found': {
    id: 'Sel menampilkan {printed}, padahal rumusnya {formula} memberi {expected} dari angka yang ada sekarang. Hitung ulang buku kerja (Ctrl+Alt+F9).',
    en: 'The cell shows {printed}, but its formula {formula} gives {expected} from the figures as they stand. Recalculate the workbook (Ctrl+Alt+F9).',
  },
} as const satisfies MessageTable;
