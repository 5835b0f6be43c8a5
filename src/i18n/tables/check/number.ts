import type { MessageTable } from '../../message-table';

/** Findings on how a figure is written: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const numberFindingMessages = {
  'rule.unparsable-number': { id: 'Angka tidak terbaca', en: 'Number cannot be read' },
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
  'unparsable-number.text-around-number': {
    id: '"{printed}" memuat angka di dalam kalimat. Pisahkan angkanya dari keterangannya.',
    en: '"{printed}" has a number inside a sentence. Separate the number from its explanation.',
  },
  'rule.stray-text': { id: 'Teks di kolom angka', en: 'Text in a number column' },
  'stray-text.in-capaian': {
    id: 'Kolom capaian berisi "{printed}", bukan angka. Lengkapi target dan realisasi, lalu isi capaiannya.',
    en: 'The capaian column holds "{printed}", not a number. Complete target and realisasi, then fill in the capaian.',
  },
  'stray-text.in-capaian-computable': {
    id: 'Kolom capaian berisi "{printed}", bukan angka. Dari target dan realisasi pada baris ini hasilnya {expected}. Ganti dengan rumus.',
    en: 'The capaian column holds "{printed}", not a number. Target and realisasi of this row give {expected}. Replace it with the formula.',
  },
  'stray-text.in-figures': {
    id: 'Kolom "{header}" memuat angka, tetapi sel ini berisi "{printed}". Isi nilainya, atau terima dengan alasan.',
    en: 'Column "{header}" holds figures, but this cell says "{printed}". Fill in the value, or accept it with a reason.',
  },
  'rule.ambiguous-separator': { id: 'Pemisah angka bermakna ganda', en: 'Separator with two meanings' },
  'ambiguous-separator.two-readings': {
    id: '"{printed}" dapat dibaca {one} atau {other} ({count} sel). Tulis ulang dengan titik untuk ribuan dan koma untuk desimal.',
    en: '"{printed}" can be read as {one} or {other} ({count} cells). Write it again with a dot for thousands and a comma for decimals.',
  },
  'ambiguous-separator.english': {
    id: '"{printed}" memakai pemisah cara Inggris dan dibaca {value} ({count} sel). Tulis ulang dengan titik untuk ribuan dan koma untuk desimal.',
    en: '"{printed}" uses English separators and is read as {value} ({count} cells). Write it again with a dot for thousands and a comma for decimals.',
  },
  'rule.percent-unit-inconsistent': { id: 'Penulisan persen bercampur', en: 'Mixed ways of writing percent' },
  'percent-unit-inconsistent.lacks-sign': {
    id: '"{printed}" tanpa tanda %, padahal {many} sel lain di kolom ini memakainya. Samakan cara menulisnya.',
    en: '"{printed}" lacks the % sign that {many} other cells of this column have. Write them alike.',
  },
  'percent-unit-inconsistent.has-sign': {
    id: '"{printed}" memakai tanda %, padahal {many} sel lain di kolom ini tidak. Samakan cara menulisnya.',
    en: '"{printed}" has a % sign that {many} other cells of this column lack. Write them alike.',
  },
} as const satisfies MessageTable;
