import type { MessageTable } from '../../message-table';

/** Findings on how a figure is written: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const numberFindingMessages = {
  'rule.unparsable-number': { id: 'Angka tidak terbaca', en: 'Number cannot be read' },
  'unparsable-number.letter-for-digit': {
    id: '"{printed}" memuat huruf yang mirip angka (O atau l), sehingga bukan angka. Tulis ulang nilainya.',
    en: '"{printed}" has a letter that looks like a digit (O or l), so it is not a number. Write the value again.',
  },
  'unparsable-number.text-around-number': {
    id: '"{printed}" memuat angka bersama keterangannya ({count} sel), sehingga tidak dapat dihitung. Pisahkan angkanya dari keterangannya.',
    en: '"{printed}" holds a number with its explanation ({count} cells), so it cannot be calculated with. Separate the number from its explanation.',
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
  'ambiguous-separator.proved-elsewhere': {
    id: '"{printed}" memakai koma sebagai pemisah ribuan ({count} sel), sehingga dibaca {one}, bukan {value}. Di {sheet} sel {cell} angka "{same}" yang sama ditulis {grouped}. Tulis ulang dengan titik untuk ribuan.',
    en: '"{printed}" uses a comma for thousands ({count} cells), so it reads as {one} instead of {value}. On {sheet}, cell {cell}, the same figure "{same}" is written {grouped}. Write it again with dots for thousands.',
  },
  'ambiguous-separator.proved-by-dot': {
    id: '"{printed}" memakai koma sebagai pemisah ribuan ({count} sel), sehingga dibaca {one}, bukan {value}. Desimal di tabel ini ditulis dengan titik: "{dot}" di sel {cell}. Tulis ulang dengan titik untuk ribuan dan koma untuk desimal.',
    en: '"{printed}" uses a comma for thousands ({count} cells), so it reads as {one} instead of {value}. This table writes decimals with a dot: "{dot}" in cell {cell}. Write it again with dots for thousands and commas for decimals.',
  },
  'ambiguous-separator.proved-by-count': {
    id: '"{printed}" memakai koma sebagai pemisah ribuan ({count} sel), sehingga dibaca {one}, bukan {value}. "{named}" dihitung satu per satu dan tidak mungkin berdesimal. Tulis ulang dengan titik untuk ribuan.',
    en: '"{printed}" uses a comma for thousands ({count} cells), so it reads as {one} instead of {value}. "{named}" is counted in whole numbers and cannot have decimals. Write it again with dots for thousands.',
  },
  'ambiguous-separator.proved-by-row': {
    id: '"{printed}" memakai koma sebagai pemisah ribuan ({count} sel), sehingga dibaca {one}, bukan {value}. "{named}" tidak mungkin berdesimal, dan di baris yang sama sel {cell} berisi {beside}. Tulis ulang dengan titik untuk ribuan.',
    en: '"{printed}" uses a comma for thousands ({count} cells), so it reads as {one} instead of {value}. "{named}" cannot have decimals, and cell {cell} of the same row holds {beside}. Write it again with dots for thousands.',
  },
  'rule.mixed-decimal': { id: 'Pemisah desimal bercampur', en: 'Mixed decimal marks' },
  'mixed-decimal.found': {
    id: '"{printed}" memakai pemisah cara Inggris dan dibaca {value}, padahal angka lain di sekitarnya ditulis cara Indonesia ({count} sel). Tulis ulang dengan titik untuk ribuan dan koma untuk desimal.',
    en: '"{printed}" uses English separators and is read as {value}, while the figures around it are written the Indonesian way ({count} cells). Write it again with a dot for thousands and a comma for decimals.',
  },
  'rule.text-number': { id: 'Angka tersimpan sebagai teks', en: 'Number stored as text' },
  'text-number.among-numbers': {
    id: '"{printed}" tersimpan sebagai teks ({count} sel), padahal {numbers} sel lain di kolom ini berisi angka. SUM dan grafik melewatinya. Ubah menjadi angka.',
    en: '"{printed}" is stored as text ({count} cells) while {numbers} other cells of this column hold numbers. SUM and charts pass over it. Turn it into a number.',
  },
  'text-number.in-formula': {
    id: '"{printed}" tersimpan sebagai teks ({count} sel), padahal rumus di {cell} memakainya. SUM dan AVERAGE melewati teks, dan pembagian dapat menghasilkan #VALUE!. Ubah menjadi angka.',
    en: '"{printed}" is stored as text ({count} cells), but the formula in {cell} uses it. SUM and AVERAGE pass over texts, and a division may give #VALUE!. Turn it into a number.',
  },
  'text-number.whole-column': {
    id: 'Kolom ini berisi angka yang tersimpan sebagai teks ({count} sel, misalnya "{printed}"), sehingga tidak dapat dijumlahkan. Ubah menjadi angka.',
    en: 'This column holds numbers stored as text ({count} cells, for example "{printed}"), so they cannot be added up. Turn them into numbers.',
  },
  'rule.unit-in-cell': { id: 'Satuan di dalam sel angka', en: 'Unit inside a number cell' },
  'unit-in-cell.found': {
    id: '"{printed}" memuat angka {value} beserta satuannya "{unit}" ({count} sel), sehingga tersimpan sebagai teks dan tidak dapat dijumlahkan. Tulis angkanya saja, satuannya di kolom Satuan.',
    en: '"{printed}" holds the number {value} with its unit "{unit}" ({count} cells), so it is a text and cannot be added up. Write the number alone and the unit in a Satuan column.',
  },
  'rule.currency-text': { id: 'Rupiah tersimpan sebagai teks', en: 'Rupiah stored as text' },
  'currency-text.found': {
    id: '"{printed}" tersimpan sebagai teks ({count} sel), sehingga nilai {value} tidak ikut dijumlahkan. Ubah menjadi angka.',
    en: '"{printed}" is stored as text ({count} cells), so {value} is not added up. Turn it into a number.',
  },
  'rule.footnote-marker': { id: 'Tanda catatan menempel pada angka', en: 'Footnote mark on a figure' },
  'footnote-marker.with-note': {
    id: '"{printed}" memuat tanda {marks} yang menempel pada angka {value}. Catatannya: "{note}". Pindahkan tandanya ke kolom keterangan agar angkanya dapat dihitung, dan pastikan nilai ini boleh dipakai.',
    en: '"{printed}" has the mark {marks} on the figure {value}. Its note says: "{note}". Move the mark to a notes column so the figure can be calculated with, and make sure this value may be used.',
  },
  'footnote-marker.without-note': {
    id: '"{printed}" memuat tanda {marks} yang menempel pada angka {value}, tetapi tidak ada catatan {marks} di bawah tabel. Tambahkan catatannya atau hapus tandanya.',
    en: '"{printed}" has the mark {marks} on the figure {value}, but there is no note {marks} under the table. Add the note or remove the mark.',
  },
  'footnote-marker.mark-missing': {
    id: 'Di sini tertulis "{printed}" tanpa tanda, padahal di {sheet} angka yang sama ditulis "{elsewhere}" dengan tanda catatan. Ulangi tanda dan catatannya di tabel ini.',
    en: 'This says "{printed}" without a mark, while {sheet} writes the same figure as "{elsewhere}" with a footnote mark. Repeat the mark and its note in this table.',
  },
  'rule.multi-value-cell': { id: 'Beberapa angka dalam satu sel', en: 'Several figures in one cell' },
  'multi-value-cell.found': {
    id: '"{printed}" memuat lebih dari satu angka, jadi capaiannya tidak dapat dihitung. Tulis satu angka dalam satu sel, masing-masing di barisnya sendiri.',
    en: '"{printed}" holds more than one figure, so no capaian can be worked out. Write one figure in one cell, each on a row of its own.',
  },
  'rule.non-numeric-target': { id: 'Target bukan angka', en: 'Target is not a number' },
  'non-numeric-target.found': {
    id: 'Target "{printed}" bukan angka ({count} sel), jadi capaiannya tidak dapat dihitung dalam persen. Tetapkan ukuran berupa angka, atau nilai capaiannya secara kualitatif.',
    en: 'The target "{printed}" is not a number ({count} cells), so its capaian cannot be worked out in percent. Set a figure to measure by, or judge the capaian in words.',
  },
  'rule.range-target': { id: 'Target berupa rentang atau batas', en: 'Target is a range or a limit' },
  'range-target.range': {
    id: 'Target "{printed}" berupa rentang ({count} sel). Tetapkan batas mana yang menjadi dasar menghitung capaian.',
    en: 'The target "{printed}" is a range ({count} cells). Decide which limit capaian is worked out against.',
  },
  'range-target.bound': {
    id: 'Target "{printed}" berupa batas ({count} sel). Tulis angkanya saja, dan jelaskan arah batasnya di keterangan.',
    en: 'The target "{printed}" is a limit ({count} cells). Write the number alone, and say in the notes which way the limit runs.',
  },
  'range-target.in-realisasi': {
    id: 'Realisasi "{printed}" bukan satu angka pasti ({count} sel), jadi capaiannya tidak dapat dihitung. Isi angka yang benar-benar dicapai.',
    en: 'The realisasi "{printed}" is not one definite figure ({count} cells), so no capaian can be worked out. Fill in the figure that was achieved.',
  },
  'rule.format-inconsistent': { id: 'Cara tulis angka tidak seragam', en: 'Figures written in different ways' },
  'format-inconsistent.percent-space': {
    id: '"{printed}" ({few} sel) dan "{other}" ({many} sel) di kolom yang sama berbeda spasi sebelum tanda %. Samakan cara menulisnya.',
    en: '"{printed}" ({few} cells) and "{other}" ({many} cells) of the same column differ in the space before %. Write them alike.',
  },
  'format-inconsistent.decimals': {
    id: '"{printed}" ({few} sel) dan "{other}" ({many} sel) di kolom yang sama berbeda jumlah desimalnya. Samakan jumlah desimalnya.',
    en: '"{printed}" ({few} cells) and "{other}" ({many} cells) of the same column have different numbers of decimals. Give them the same number.',
  },
  'format-inconsistent.thousands': {
    id: '"{printed}" ({few} sel) dan "{other}" ({many} sel) di kolom yang sama berbeda pemisah ribuannya. Samakan cara menulisnya.',
    en: '"{printed}" ({few} cells) and "{other}" ({many} cells) of the same column differ in their thousands separator. Write them alike.',
  },
  'format-inconsistent.rupiah': {
    id: '"{printed}" ({few} sel) dan "{other}" ({many} sel) di kolom yang sama berbeda pemakaian Rp-nya. Samakan cara menulisnya.',
    en: '"{printed}" ({few} cells) and "{other}" ({many} cells) of the same column differ in their use of Rp. Write them alike.',
  },
  'format-inconsistent.thousands-between-tables': {
    id: 'Angka di tabel ini ditulis tanpa titik ribuan, misalnya "{printed}" ({count} sel), sedangkan {sheet} memakainya, misalnya "{other}". Samakan cara menulisnya.',
    en: 'Figures of this table have no thousands separator, for example "{printed}" ({count} cells), while {sheet} uses it, for example "{other}". Write them alike.',
  },
  'format-inconsistent.rupiah-between-tables': {
    id: 'Rupiah di tabel ini ditulis "{printed}" ({count} sel), sedangkan di {sheet} ditulis "{other}". Samakan pemakaian Rp di semua tabel.',
    en: 'Rupiah of this table are written "{printed}" ({count} cells), while {sheet} writes "{other}". Use Rp alike in all tables.',
  },
  'rule.unit-mismatch': { id: 'Satuan tidak cocok', en: 'Unit does not fit' },
  'unit-mismatch.count-in-percent': {
    id: 'Indikator "{indicator}" bernama jumlah, tetapi nilainya {printed} ({count} sel) dalam persen. Ganti nama indikatornya menjadi persentase, atau isi nilainya dengan jumlah.',
    en: 'The indicator "{indicator}" is named a count, but its value {printed} ({count} cells) is in percent. Name it a percentage, or fill in counts.',
  },
  'unit-mismatch.percentage-in-counts': {
    id: 'Indikator "{indicator}" bernama persentase, tetapi satuannya "{unit}". Ganti satuannya menjadi %, atau nama indikatornya.',
    en: 'The indicator "{indicator}" is named a percentage, but its unit is "{unit}". Change the unit to %, or the name of the indicator.',
  },
  'unit-mismatch.share-above-100': {
    id: 'Target {printed} untuk "{indicator}" melebihi 100%, padahal bagian dari keseluruhan paling banyak 100%. Periksa nilainya atau satuannya.',
    en: 'The target {printed} of "{indicator}" is above 100%, while a share of a whole is 100% at most. Check the value or its unit.',
  },
  'unit-mismatch.full-rupiah': {
    id: 'Kepala kolom "{header}" menyebut ribuan rupiah, tetapi {count} nilainya semua berakhiran 000; {value} dalam ribuan berarti {trillions} triliun rupiah. Periksa apakah nilainya rupiah penuh, lalu perbaiki kepala kolomnya.',
    en: 'The header "{header}" says thousands of rupiah, but all {count} values end in 000; {value} in thousands would be {trillions} trillion rupiah. Check whether they are full rupiah, and correct the header.',
  },
  'rule.magnitude-suspect': { id: 'Besaran angka mencurigakan', en: 'Suspicious magnitude' },
  'magnitude-suspect.off-plan': {
    id: 'Target {printed} (tahun {year}) keluar dari arah target tahun-tahun lain di baris yang sama: sebelumnya {before}, sesudahnya {after}. Periksa apakah ada angka yang tertukar atau berlebih.',
    en: 'The target {printed} (year {year}) breaks the direction of the other years on the same row: {before} before it, {after} after it. Check whether digits were swapped or added.',
  },
  'magnitude-suspect.off-years': {
    id: '{printed} (tahun {year}) berbeda sekitar {times} kali dari {nearest} (tahun {nearestYear}) di baris yang sama. Periksa apakah ada angka yang hilang atau berlebih; {expected} akan sejalan dengan tahun lain.',
    en: '{printed} (year {year}) is about {times} times off {nearest} (year {nearestYear}) on the same row. Check whether digits are lost or added; {expected} would be in line with the other years.',
  },
  'magnitude-suspect.off-target': {
    id: 'Realisasi {printed} terhadap target {target} menghasilkan {ratio}, padahal capaian tercetak {capaian}. Realisasi {expected} ({times} kali) akan cocok. Periksa apakah ada angka yang hilang atau berlebih.',
    en: 'Realisasi {printed} against target {target} gives {ratio}, while the printed capaian is {capaian}. Realisasi {expected} ({times} times) would fit. Check whether digits are lost or added.',
  },
  'magnitude-suspect.above-renstra': {
    id: 'Anggaran satu tahun {printed} melebihi target renstra {limit} ({share}). Periksa kedua nilainya.',
    en: 'The budget of one year {printed} is above the renstra target {limit} ({share}). Check both values.',
  },
  'rule.number-typo': { id: 'Angka kemungkinan salah ketik', en: 'Figure likely mistyped' },
  'number-typo.swapped': {
    id: '{printed} kemungkinan tertukar dua angkanya: dengan {expected} jumlahnya tepat, dan tidak ada sel lain yang menjelaskannya demikian. Cocokkan dengan sumbernya.',
    en: '{printed} likely has two digits swapped: with {expected} the sum holds, and no other cell explains it so. Compare it with its source.',
  },
  'number-typo.doubled': {
    id: '{printed} kemungkinan kelebihan satu angka: dengan {expected} jumlahnya tepat, dan tidak ada sel lain yang menjelaskannya demikian. Cocokkan dengan sumbernya.',
    en: '{printed} likely has one digit too many: with {expected} the sum holds, and no other cell explains it so. Compare it with its source.',
  },
  'number-typo.lost-twin': {
    id: '{printed} kemungkinan kehilangan satu angka: dengan {expected} jumlahnya tepat, dan tidak ada sel lain yang menjelaskannya demikian. Cocokkan dengan sumbernya.',
    en: '{printed} likely lost a digit: with {expected} the sum holds, and no other cell explains it so. Compare it with its source.',
  },
  'number-typo.moved': {
    id: '{printed} kemungkinan kelebihan atau kekurangan nol: dengan {expected} jumlahnya tepat, dan tidak ada sel lain yang menjelaskannya demikian. Cocokkan dengan sumbernya.',
    en: '{printed} likely has zeros too many or too few: with {expected} the sum holds, and no other cell explains it so. Compare it with its source.',
  },
  'number-typo.proved': {
    id: '{printed} salah ketik: jumlahnya baru tepat dengan {expected}, dan {sheet} sel {cell} menulis {expected}. Perbaiki nilainya.',
    en: '{printed} is mistyped: the sum holds only with {expected}, and {sheet}, cell {cell}, writes {expected}. Correct the value.',
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
  'percent-unit-inconsistent.between-tables': {
    id: 'Target {printed} di sini ditulis tanpa tanda %, sedangkan di {sheet} target yang sama ditulis {other} ({count} sel). Samakan cara menulisnya.',
    en: 'The target {printed} is written here without a % sign, while {sheet} writes the same target as {other} ({count} cells). Write them alike.',
  },
  'rule.mixed-thousands': { id: 'Pemisah ribuan berbeda antartabel', en: 'Thousands separator differs between tables' },
  'mixed-thousands.found': {
    id: '{entity} ("{header}") tertulis {value} di sini dan {other} pada lembar "{otherSheet}" ("{otherHeader}"): angka yang sama dengan pemisah ribuan yang berbeda. Pakai titik untuk ribuan di kedua tabel.',
    en: '{entity} ("{header}") is written {value} here and {other} on sheet "{otherSheet}" ("{otherHeader}"): one figure with two thousands separators. Use a point for thousands in both tables.',
  },
} as const satisfies MessageTable;
