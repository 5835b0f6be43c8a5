import type { MessageTable } from '../../message-table';

/** Findings on names, titles, years and numbering: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const namingFindingMessages = {
  'rule.wrong-year': { id: 'Tahun tidak cocok', en: 'Year does not fit' },
  'wrong-year.report': {
    id: 'Di sini tertulis tahun {year}, sedangkan laporan ini tentang tahun {expected}. Perbarui tahun dan datanya, atau jelaskan mengapa data {year} yang dipakai.',
    en: 'This says {year}, while the report is about {expected}. Update the year and its data, or explain why the data of {year} are used.',
  },
  'wrong-year.title-header': {
    id: 'Judul menyebut tahun {year}, sedangkan kepala kolom tabelnya menyebut {expected}. Samakan tahunnya.',
    en: 'The title says {year}, while the headers of its table say {expected}. Make them agree.',
  },
  'wrong-year.header-title': {
    id: 'Kepala kolom menyebut tahun {year}, sedangkan judul tabelnya menyebut {expected}. Samakan tahunnya.',
    en: 'The header says {year}, while the title of the table says {expected}. Make them agree.',
  },
  'wrong-year.sequence': {
    id: 'Tahun {year} memutus urutan tahun kolom-kolom di sekitarnya; di tempat ini seharusnya {expected}. Perbaiki kepala kolomnya.',
    en: 'The year {year} breaks the run of years around it; {expected} belongs here. Correct the header.',
  },
  'wrong-year.group': {
    id: 'Kolom ini menyebut tahun {year}, sedangkan pasangannya (target, realisasi, capaian) menyebut {expected}. Samakan tahunnya.',
    en: 'This column says {year}, while its companions (target, realisasi, capaian) say {expected}. Make them agree.',
  },
  'rule.duplicate-header': { id: 'Kepala kolom kembar', en: 'Two columns with one header' },
  'duplicate-header.found': {
    id: 'Dua kolom berkepala sama, "{header}" (juga di {other}), sehingga angkanya tidak dapat dibedakan. Beri nama yang membedakan.',
    en: 'Two columns have the same header, "{header}" (also in {other}), so their figures cannot be told apart. Name them apart.',
  },
  'rule.wrong-title': { id: 'Judul tidak cocok dengan isi', en: 'Title does not fit the table' },
  'wrong-title.money': {
    id: 'Judul "{title}" menjanjikan anggaran atau keuangan, tetapi kolom tabelnya {headers}. Perbaiki judulnya, atau ganti tabelnya.',
    en: 'The title "{title}" promises a budget, but the columns are {headers}. Correct the title, or replace the table.',
  },
  'wrong-title.scale': {
    id: 'Judul "{title}" menjanjikan capaian, tetapi tabelnya memuat skala kategori ({headers}). Pindahkan judulnya ke tabel yang benar.',
    en: 'The title "{title}" promises results, but the table holds a scale of categories ({headers}). Move the title to its table.',
  },
  'rule.header-differs': { id: 'Kepala kolom berganti arti', en: 'Header changes its meaning' },
  'header-differs.changed': {
    id: 'Kepala lanjutan menyebut kolom ini "{printed}", sedangkan di atas tabel "{expected}". Angka di satu kolom menjadi dua hal. Samakan kepalanya, atau pindahkan angkanya.',
    en: 'The repeated header calls this column "{printed}", while the top of the table says "{expected}". One column now means two things. Make the headers agree, or move the figures.',
  },
  'rule.duplicated-numbering': { id: 'Penomoran', en: 'Numbering' },
  'duplicated-numbering.repeated': {
    id: 'Nomor {printed} dipakai dua kali; sesudah {before} seharusnya {expected}. Perbaiki penomorannya.',
    en: 'Number {printed} is used twice; {expected} should follow {before}. Correct the numbering.',
  },
  'duplicated-numbering.skipped': {
    id: 'Sesudah nomor {before} langsung {printed}. Tambahkan baris yang hilang, atau perbaiki penomorannya.',
    en: 'Number {before} is followed by {printed}. Add the row that is missing, or correct the numbering.',
  },
  'duplicated-numbering.columns': {
    id: 'Baris nomor kolom melompat atau berulang: sesudah ({before}) tertulis ({printed}). Perbaiki nomor kolomnya.',
    en: 'The row of column numbers skips or repeats: ({before}) is followed by ({printed}). Correct the column numbers.',
  },
  'duplicated-numbering.table-repeated': {
    id: 'Nomor "Tabel {printed}" juga dipakai untuk tabel lain di lembar "{otherSheet}". Beri nomor yang berbeda.',
    en: 'The number "Tabel {printed}" is also used for another table, on sheet "{otherSheet}". Give it a number of its own.',
  },
  'duplicated-numbering.table-pattern': {
    id: '"Tabel {printed}" berdiri di antara Tabel {before} dan Tabel {after}, sehingga tidak mengikuti pola penomoran. Beri nomor menurut polanya.',
    en: '"Tabel {printed}" stands between Tabel {before} and Tabel {after}, and so breaks the pattern of numbers. Number it like the others.',
  },
  'duplicated-numbering.table-skipped': {
    id: 'Sesudah Tabel {before} langsung Tabel {after}, dan tabel di lembar "{otherSheet}" di antaranya tidak bernomor. Beri nomor tabel itu.',
    en: 'Tabel {before} is followed by Tabel {after}, and the table on sheet "{otherSheet}" between them has no number. Number that table.',
  },
  'rule.wrong-unit-name': { id: 'Nama instansi lain', en: 'Name of another agency' },
  'wrong-unit-name.found': {
    id: 'Di sini tertulis {printed}, sedangkan buku kerja ini tentang {expected} ({count} kali disebut). Perbaiki bila nama ini terbawa dari dokumen lain.',
    en: 'This says {printed}, while the workbook is about {expected} (named {count} times). Correct it if the name was left over from another document.',
  },
  'rule.text-typo': { id: 'Salah ketik', en: 'Misspelling' },
  'text-typo.found': {
    id: '"{printed}" tampaknya salah ketik; di tempat lain tertulis "{expected}" ({count} kali). Perbaiki ejaannya.',
    en: '"{printed}" seems misspelled; elsewhere it is "{expected}" ({count} times). Correct the spelling.',
  },
  'text-typo.vocabulary': {
    id: '"{printed}" tampaknya salah ketik dari "{expected}". Perbaiki ejaannya.',
    en: '"{printed}" seems to be a misspelling of "{expected}". Correct it.',
  },
  'rule.stray-character': { id: 'Tanda baca tertinggal', en: 'Stray punctuation' },
  'stray-character.unpaired': {
    id: 'Tanda {mark} tidak berpasangan. Lengkapi pasangannya, atau hapus.',
    en: 'The mark {mark} has no partner. Add its partner, or delete it.',
  },
  'stray-character.dangling': {
    id: 'Nama ini berakhir dengan tanda {mark}, sehingga lanjutannya mungkin hilang. Lengkapi namanya.',
    en: 'This name ends with {mark}, so its rest may be lost. Complete the name.',
  },
  'rule.indicator-name-differs': { id: 'Nama indikator berbeda antartabel', en: 'Indicator name differs between tables' },
  'indicator-name-differs.spelling': {
    id: 'Nama indikator ini tertulis "{name}" di sini, tetapi "{other}" pada lembar "{otherSheet}" ({count} tabel). Pakai satu penulisan di semua tabel.',
    en: 'This indicator is written "{name}" here but "{other}" on sheet "{otherSheet}" ({count} tables). Use one spelling in every table.',
  },
  'indicator-name-differs.words': {
    id: 'Di sini tertulis "{name}", pada lembar "{otherSheet}" ({count} tabel) "{other}". Kata yang hanya ada di sini: {onlyHere}; hanya ada di sana: {onlyThere}. Pastikan keduanya indikator yang sama, lalu samakan namanya.',
    en: 'Here it reads "{name}", on sheet "{otherSheet}" ({count} tables) "{other}". Words only here: {onlyHere}; only there: {onlyThere}. Decide whether they are the same indicator, then use one name.',
  },
  'rule.duplicate-title': { id: 'Judul tersalin dari tabel lain', en: 'Title copied from another table' },
  'duplicate-title.found': {
    id: 'Judul ini menyebut "{subject}", sama dengan judul pada lembar "{otherSheet}", tetapi angkanya ({figure}) milik indikator "{name}". Periksa judulnya.',
    en: 'This title names "{subject}", as the title on sheet "{otherSheet}" does, but its figure ({figure}) belongs to "{name}". Check the title.',
  },
  'rule.entity-name-differs': { id: 'Nama wilayah atau unit berbeda antartabel', en: 'Name of a region or unit differs between tables' },
  'entity-name-differs.found': {
    id: 'Di sini tertulis "{name}", pada lembar "{otherSheet}" ({count} tabel) "{other}". Pakai satu ejaan, agar data kedua tabel dapat digabungkan.',
    en: 'Here it reads "{name}", on sheet "{otherSheet}" ({count} tables) "{other}". Use one spelling, so that the tables can be joined.',
  },
} as const satisfies MessageTable;
