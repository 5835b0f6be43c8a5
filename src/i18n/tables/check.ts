import type { MessageTable } from '../message-table';

/** Findings: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`. */
export const checkMessages = {
  'capaian-mismatch.found': {
    id: 'Capaian tercetak {printed}. Dari target dan realisasi pada baris ini hasilnya {expected}. Ganti dengan rumus, atau terima dengan alasan.',
    en: 'The printed capaian is {printed}. Target and realisasi of this row give {expected}. Replace it with the formula, or accept it with a reason.',
  },
  'capaian-mismatch.other-polarity': {
    id: 'Capaian tercetak {printed} tidak sesuai dengan polaritas yang dipakai ({expected}), tetapi cocok dengan rumus polaritas "{polarity}". Tetapkan polaritas indikator ini.',
    en: 'The printed capaian {printed} does not follow the polarity in use ({expected}) but fits the formula of polarity "{polarity}". Set the polarity of this indicator.',
  },
  'capaian-mismatch.capped': {
    id: 'Capaian tercetak {printed}, padahal realisasi mencapai {expected}. Tampaknya capaian dibatasi {cap}. Tetapkan batas capaian, atau ganti dengan rumus.',
    en: 'The printed capaian is {printed} although realisasi reached {expected}. It seems to be capped at {cap}. Set the cap, or replace it with the formula.',
  },
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
  'missing-realisasi.empty': {
    id: 'Target {target} belum punya realisasi. Isi realisasinya, atau tulis N/A bila memang tidak ada.',
    en: 'Target {target} has no realisasi yet. Fill it in, or write N/A if there is none.',
  },
  'missing-realisasi.written': {
    id: 'Realisasi ditulis "{written}", jadi capaian tidak dapat dihitung. Beri keterangan mengapa tidak ada.',
    en: 'Realisasi is written as "{written}", so there is no capaian. Explain why there is none.',
  },
  'percent-unit-inconsistent.lacks-sign': {
    id: '"{printed}" tanpa tanda %, padahal {many} sel lain di kolom ini memakainya. Samakan cara menulisnya.',
    en: '"{printed}" lacks the % sign that {many} other cells of this column have. Write them alike.',
  },
  'percent-unit-inconsistent.has-sign': {
    id: '"{printed}" memakai tanda %, padahal {many} sel lain di kolom ini tidak. Samakan cara menulisnya.',
    en: '"{printed}" has a % sign that {many} other cells of this column lack. Write them alike.',
  },
  'ambiguous-separator.two-readings': {
    id: '"{printed}" dapat dibaca {one} atau {other} ({count} sel). Tulis ulang dengan titik untuk ribuan dan koma untuk desimal.',
    en: '"{printed}" can be read as {one} or {other} ({count} cells). Write it again with a dot for thousands and a comma for decimals.',
  },
  'ambiguous-separator.english': {
    id: '"{printed}" memakai pemisah cara Inggris dan dibaca {value} ({count} sel). Tulis ulang dengan titik untuk ribuan dan koma untuk desimal.',
    en: '"{printed}" uses English separators and is read as {value} ({count} cells). Write it again with a dot for thousands and a comma for decimals.',
  },
  'total-mismatch.found': {
    id: 'Jumlah tercetak {printed}, sedangkan {count} rinciannya berjumlah {expected} (selisih {difference}). Periksa rincian yang kurang atau jumlah yang keliru.',
    en: 'The printed total is {printed}, but its {count} parts add up to {expected} (difference {difference}). Look for a missing part or a wrong total.',
  },
  'total-mismatch.damaged-part': {
    id: 'Jumlah tercetak {printed}. Satu rincian tidak terbaca: bila "{damaged}" berarti {assumed}, {count} rinciannya berjumlah {expected} (selisih {difference}); bacaan lain pun tidak cocok. Perbaiki rincian itu dulu.',
    en: 'The printed total is {printed}. One part cannot be read: if "{damaged}" means {assumed}, the {count} parts add up to {expected} (difference {difference}); no other reading fits either. Correct that part first.',
  },
  'percent-mismatch.found': {
    id: 'Persentase tercetak {printed}. Realisasi dibagi pagu adalah {expected}. Ganti dengan rumus, atau terima dengan alasan.',
    en: 'The printed percentage is {printed}. Realisasi divided by pagu is {expected}. Replace it with a formula, or accept it with a reason.',
  },
  'target-differs-between-tables.found': {
    id: 'Target {year} indikator "{indicator}" di sini {value}, tetapi {other} pada lembar "{otherSheet}" ({count} tabel). Samakan, atau jelaskan perubahannya.',
    en: 'The {year} target of "{indicator}" is {value} here but {other} on sheet "{otherSheet}" ({count} tables). Make them equal, or explain the change.',
  },
  'target-differs-between-tables.alike-name': {
    id: 'Target {year} indikator "{indicator}" di sini {value}; indikator serupa "{otherIndicator}" pada lembar "{otherSheet}" bertarget {other}. Pastikan apakah keduanya indikator yang sama.',
    en: 'The {year} target of "{indicator}" is {value} here; the similar "{otherIndicator}" on sheet "{otherSheet}" has {other}. Decide whether they are the same indicator.',
  },
  'realisasi-differs-between-tables.found': {
    id: 'Realisasi {year} indikator "{indicator}" di sini {value}, tetapi {other} pada lembar "{otherSheet}" ({count} tabel). Pakai satu angka yang didukung data.',
    en: 'The {year} realisasi of "{indicator}" is {value} here but {other} on sheet "{otherSheet}" ({count} tables). Use the one figure the data support.',
  },
  'realisasi-differs-between-tables.alike-name': {
    id: 'Realisasi {year} indikator "{indicator}" di sini {value}; indikator serupa "{otherIndicator}" pada lembar "{otherSheet}" mencatat {other}. Pastikan apakah keduanya indikator yang sama.',
    en: 'The {year} realisasi of "{indicator}" is {value} here; the similar "{otherIndicator}" on sheet "{otherSheet}" has {other}. Decide whether they are the same indicator.',
  },
  'capaian-over-100-outside-band.found': {
    id: 'Capaian {printed} melebihi batas tertinggi skala pada buku kerja ini ({category}: sampai {highest}%), jadi tidak berkategori. Tetapkan kategori untuk capaian di atas {highest}%.',
    en: 'Capaian {printed} is above the highest bound of this workbook\'s scale ({category}: up to {highest}%), so it has no category. Decide the category of a capaian above {highest}%.',
  },
  'band-overlap-or-gap.overlap': {
    id: 'Nilai dari {from} sampai {to} masuk dua kategori: {first} dan {second}. Perbaiki batas salah satunya.',
    en: 'Values from {from} to {to} fall in two categories: {first} and {second}. Correct the bound of one of them.',
  },
  'band-overlap-or-gap.gap': {
    id: 'Nilai antara {from} dan {to} tidak masuk kategori mana pun ({first}, {second}). Sambungkan batasnya, atau tetapkan pembulatannya.',
    en: 'Values between {from} and {to} fall in no category ({first}, {second}). Join the bounds, or state how values are rounded.',
  },
  'band-overlap-or-gap.edge': {
    id: 'Nilai {from} sendiri tidak masuk kategori mana pun (dekat {first}). Tutup batasnya.',
    en: 'The value {from} itself falls in no category (next to {first}). Close the bound.',
  },
  'band-overlap-or-gap.unreadable': {
    id: 'Rentang "{printed}" tidak dapat dibaca sebagai batas kategori. Tulis misalnya ">85 - 100".',
    en: 'The range "{printed}" cannot be read as the bounds of a category. Write for example ">85 - 100".',
  },
  'fix.capaian-formula': { id: 'Ganti dengan rumus capaian', en: 'Replace with the capaian formula' },
  'fix.sum-formula': { id: 'Ganti dengan rumus jumlah', en: 'Replace with a sum formula' },
} as const satisfies MessageTable;
