import type { MessageTable } from '../message-table';

/** Why a KINERJA function shows an error code instead of a value. Excel shows them beside #VALUE! and #N/A. */
export const functionMessages = {
  'function.unequal-ranges': {
    id: 'Ukuran rentangnya berbeda: {first} dan {second}. Pilih rentang yang sama besar, atau satu sel.',
    en: 'The ranges differ in size: {first} and {second}. Choose ranges of one size, or a single cell.',
  },
  'function.error-in-input': {
    id: 'Sel yang dirujuk berisi {code}. Perbaiki sel itu dahulu.',
    en: 'The cell referred to holds {code}. Mend that cell first.',
  },
  'function.not-a-number': {
    id: '{printed} bukan angka. Tulis angkanya.',
    en: '{printed} is not a number. Write the number.',
  },
  'function.text-around-number': {
    id: '"{printed}" memuat angka bersama tulisan lain. Tulis angkanya saja.',
    en: '"{printed}" holds a number among other words. Write the number alone.',
  },
  'function.no-digits': {
    id: '"{printed}" tidak memuat angka. Tulis angkanya, atau kosongkan selnya.',
    en: '"{printed}" holds no digit. Write the number, or empty the cell.',
  },
  'function.ambiguous': {
    id: '"{printed}" dapat dibaca {first} atau {second}. Samakan tanda ribuan dan desimal di rentang ini.',
    en: '"{printed}" can be read as {first} or {second}. Use one mark for thousands and one for decimals in this range.',
  },
  'function.range-not-number': {
    id: '"{printed}" memuat dua batas, sedangkan di sini diperlukan satu angka.',
    en: '"{printed}" holds two limits, and one number is needed here.',
  },
  'function.bound-not-number': {
    id: '"{printed}" adalah batas, sedangkan di sini diperlukan angka yang pasti.',
    en: '"{printed}" is a limit, and an exact number is needed here.',
  },
  'function.missing': {
    id: 'Nilainya belum ada.',
    en: 'There is no value yet.',
  },
  'function.target-missing': {
    id: 'Targetnya belum ada.',
    en: 'There is no target yet.',
  },
  'function.realisasi-missing': {
    id: 'Realisasinya belum ada.',
    en: 'There is no realisasi yet.',
  },
  'function.target-zero': {
    id: 'Targetnya 0, jadi capaian tidak dapat dihitung. Pilih kebijakan target nol bila sudah disepakati.',
    en: 'The target is 0, so there is no capaian. Choose a policy for a zero target if one is agreed.',
  },
  'function.realisasi-zero': {
    id: 'Realisasinya 0, jadi target/realisasi tidak dapat dihitung.',
    en: 'The realisasi is 0, so target/realisasi cannot be computed.',
  },
  'function.target-negative': {
    id: 'Targetnya negatif, jadi rasionya tidak bermakna.',
    en: 'The target is negative, so a ratio to it has no meaning.',
  },
  'function.realisasi-negative': {
    id: 'Realisasinya negatif, jadi target/realisasi tidak bermakna.',
    en: 'The realisasi is negative, so target/realisasi has no meaning.',
  },
  'function.range-without-rentang': {
    id: 'Targetnya sebuah rentang. Pakai polaritas "rentang", atau tulis satu angka.',
    en: 'The target is a range. Use the polarity "rentang", or write one number.',
  },
  'function.rentang-without-range': {
    id: 'Polaritas "rentang" memerlukan target dengan dua batas, misalnya "80-90%".',
    en: 'The polarity "rentang" needs a target with two limits, such as "80-90%".',
  },
  'function.range-inverted': {
    id: 'Batas bawah target lebih besar daripada batas atasnya.',
    en: 'The lower limit of the target is above its upper limit.',
  },
  'function.bound-against-polarity': {
    id: 'Target "{printed}" tidak searah dengan polaritas "{polarity}".',
    en: 'The target "{printed}" points the other way than the polarity "{polarity}".',
  },
  'function.percent-on-one-side': {
    id: 'Satu nilai ditulis dengan %, yang lain tidak ({percent} dan {bare}). Samakan penulisannya.',
    en: 'One value is written with %, the other is not ({percent} and {bare}). Write both one way.',
  },
  'function.unknown-polarity': {
    id: 'Polaritas "{printed}" tidak dikenal. Pakai maks, min, min-rasio, stabil, atau rentang.',
    en: 'The polarity "{printed}" is not known. Use maks, min, min-rasio, stabil, or rentang.',
  },
  'function.unknown-zero-policy': {
    id: 'Kebijakan "{printed}" tidak dikenal. Pakai tolak, seratus, atau batas.',
    en: 'The policy "{printed}" is not known. Use tolak, seratus, or batas.',
  },
  'function.cap-out-of-domain': {
    id: 'Batas {printed} berarti {percent}. Tulis misalnya 1,2 atau 120%.',
    en: 'The cap {printed} means {percent}. Write for example 1.2 or 120%.',
  },
  'function.unknown-scale': {
    id: 'Skala "{printed}" tidak dikenal. Pakai salah satu dari {known}.',
    en: 'The scale "{printed}" is not known. Use one of {known}.',
  },
  'function.percent-expected': {
    id: 'Skala {scale} menilai persentase. Tulis "{printed}%" atau angka rasionya.',
    en: 'The scale {scale} judges percentages. Write "{printed}%" or the ratio as a number.',
  },
  'function.score-expected': {
    id: 'Skala {scale} menilai angka 0-100, bukan "{printed}". Tulis nilainya tanpa % dan bukan sebagai rasio.',
    en: 'The scale {scale} judges numbers from 0 to 100, not "{printed}". Write the value without % and not as a ratio.',
  },
  'function.ratio-out-of-domain': {
    id: '{printed} berarti {percent}. Bagi dahulu dengan 100 bila angka ini sudah persen.',
    en: '{printed} means {percent}. Divide by 100 first if this number is a percentage already.',
  },
  'function.no-band': {
    id: '{printed} tidak masuk kategori mana pun dalam skala {scale}.',
    en: '{printed} falls in no category of the scale {scale}.',
  },
  'function.unknown-word': { id: '"{printed}" tidak dikenal. Pakai salah satu dari: {known}.', en: '"{printed}" is not known. Use one of: {known}.' },
  'function.no-value': { id: 'Rentangnya tidak memuat satu angka pun.', en: 'The range holds no number.' },
  'function.value-missing': { id: 'Ada sel yang kosong. Lengkapi, atau tulis "abaikan" bila sel kosong memang tidak dihitung.', en: 'A cell is empty. Fill it, or write "abaikan" if empty cells are not to count.' },
  'function.negative-value': { id: 'Ada nilai negatif, sedangkan hitungan ini memerlukan nilai 0 atau lebih.', en: 'A value is negative, and this computation needs values of 0 or more.' },
  'function.weight-negative': { id: 'Ada bobot yang negatif.', en: 'A weight is negative.' },
  'function.weights-zero': { id: 'Jumlah bobotnya 0.', en: 'The weights sum to 0.' },
  'function.weights-unequal': { id: 'Banyaknya nilai ({values}) berbeda dengan banyaknya bobot ({weights}).', en: 'There are {values} values but {weights} weights.' },
  'function.sasaran-unequal': { id: 'Banyaknya sasaran ({sasaran}) berbeda dengan banyaknya capaian ({values}).', en: 'There are {sasaran} sasaran cells but {values} capaian cells.' },
  'function.unequal-lengths': { id: 'Ketiga rentang harus sama banyak selnya, bukan {lengths}.', en: 'The three ranges must have as many cells each, not {lengths}.' },
  'function.ikpa-weights-unequal': { id: 'Banyaknya nilai berbeda dengan banyaknya bobot. PER-5/PB/2022 memakai 8 indikator, PER-5/PB/2024 memakai 7.', en: 'The number of values differs from the number of weights. PER-5/PB/2022 has 8 indicators, PER-5/PB/2024 has 7.' },
  'function.pagu-missing': { id: 'Pagunya belum ada.', en: 'There is no pagu yet.' },
  'function.pagu-zero': { id: 'Pagunya 0, jadi serapan tidak dapat dihitung.', en: 'The pagu is 0, so there is no serapan.' },
  'function.pagu-negative': { id: 'Pagunya negatif.', en: 'The pagu is negative.' },
  'function.pembilang-missing': { id: 'Pembilangnya belum ada.', en: 'There is no numerator yet.' },
  'function.penyebut-missing': { id: 'Penyebutnya belum ada.', en: 'There is no denominator yet.' },
  'function.penyebut-zero': { id: 'Penyebutnya 0.', en: 'The denominator is 0.' },
  'function.penyebut-negative': { id: 'Penyebutnya negatif.', en: 'The denominator is negative.' },
  'function.base-zero': { id: 'Nilai sebelumnya 0, jadi pertumbuhan tidak dapat dihitung.', en: 'The earlier value is 0, so growth cannot be computed.' },
  'function.base-negative': { id: 'Nilai sebelumnya negatif, jadi arah pertumbuhannya tidak jelas.', en: 'The earlier value is negative, so the direction of growth is not clear.' },
  'function.due-zero': { id: 'Pagu dikali capaian berjumlah 0, jadi efisiensi tidak dapat dihitung.', en: 'Pagu times capaian sums to 0, so there is no efisiensi.' },
  'function.unsur-outside-scale': { id: 'Nilai unsur harus 1 sampai 4.', en: 'The score of an unsur must be from 1 to 4.' },
  'function.outside-weight': { id: 'Nilai komponen melebihi bobotnya (30, 30, 15, 25) atau negatif.', en: 'A component exceeds its weight (30, 30, 15, 25) or is negative.' },
  'function.not-whole': { id: 'Hanya bilangan bulat yang dapat ditulis dengan huruf.', en: 'Only whole numbers can be written in words.' },
  'function.too-large': { id: 'Bilangannya terlalu besar untuk ditulis dengan huruf.', en: 'The number is too large to be written in words.' },
  'function.status.above': { id: 'Melampaui target', en: 'Above target' },
  'function.status.at': { id: 'Tercapai', en: 'Target met' },
  'function.status.below': { id: 'Belum tercapai', en: 'Below target' },
  'function.rekap.above': { id: 'Di atas 100%', en: 'Above 100%' },
  'function.rekap.at': { id: 'Tepat 100%', en: 'At 100%' },
  'function.rekap.below': { id: 'Di bawah 100%', en: 'Below 100%' },
  'function.rekap.none': { id: 'Belum ada capaian', en: 'No capaian yet' },
  'function.scale-no-band': { id: 'Tabel skala harus memuat nama kategori dan rentangnya, misalnya "Baik" dan ">65-75".', en: 'A scale table needs the name of each category and its range, such as "Baik" and ">65-75".' },
  'function.scale-unreadable': { id: 'Rentang "{printed}" untuk kategori {label} tidak dapat dibaca. Tulis misalnya ">65-75".', en: 'The range "{printed}" of category {label} cannot be read. Write for example ">65-75".' },
  'function.scale-gap': { id: 'Skala ini bercelah: nilai dari {from} sampai {to} tidak berkategori ({bands}).', en: 'This scale has a gap: values from {from} to {to} have no category ({bands}).' },
  'function.scale-overlap': { id: 'Skala ini tumpang tindih: nilai dari {from} sampai {to} masuk dua kategori ({bands}).', en: 'This scale overlaps: values from {from} to {to} fall in two categories ({bands}).' },
  'function.periksa.agrees': { id: 'Cocok', en: 'Agrees' },
  'function.periksa.rounding': { id: 'Cocok karena pembulatan ({expected})', en: 'Agrees within rounding ({expected})' },
  'function.periksa.other-polarity': { id: 'Cocok dengan polaritas lain; menurut polaritas ini {expected}', en: 'Fits another polarity; by this one {expected}' },
  'function.periksa.capped': { id: 'Tampaknya dibatasi; tanpa batas {expected}', en: 'Seems capped; uncapped {expected}' },
  'function.periksa.mismatch': { id: 'Seharusnya {expected}', en: 'Should be {expected}' },
  'function.narasi-scale': { id: 'Dengan satuan %, angka {printed} berarti lebih dari 1.000%. Bagi dahulu dengan 100, atau tulis dengan tanda %.', en: 'With the unit %, the number {printed} means more than 1,000%. Divide by 100 first, or write it with a % sign.' },
  'function.narasi.capaian': { id: 'Target indikator {indicator} sebesar {target}, realisasi {realisasi}, capaian {capaian}.', en: 'The target of {indicator} is {target}, realisasi {realisasi}, capaian {capaian}.' },
  'function.narasi.points': { id: '{points} poin persen', en: '{points} percentage points' },
  'function.narasi.same': { id: 'Realisasi sama dengan tahun lalu ({before}).', en: 'Realisasi equals last year ({before}).' },
  'function.narasi.up': { id: 'Realisasi naik {change} dari tahun lalu ({before}).', en: 'Realisasi rose by {change} from last year ({before}).' },
  'function.narasi.down': { id: 'Realisasi turun {change} dari tahun lalu ({before}).', en: 'Realisasi fell by {change} from last year ({before}).' },
  'function.narasi.up-better': { id: 'Realisasi naik {change} dari tahun lalu ({before}), jadi lebih baik.', en: 'Realisasi rose by {change} from last year ({before}), which is better.' },
  'function.narasi.up-worse': { id: 'Realisasi naik {change} dari tahun lalu ({before}), jadi lebih buruk.', en: 'Realisasi rose by {change} from last year ({before}), which is worse.' },
  'function.narasi.down-better': { id: 'Realisasi turun {change} dari tahun lalu ({before}), jadi lebih baik.', en: 'Realisasi fell by {change} from last year ({before}), which is better.' },
  'function.narasi.down-worse': { id: 'Realisasi turun {change} dari tahun lalu ({before}), jadi lebih buruk.', en: 'Realisasi fell by {change} from last year ({before}), which is worse.' },
  'function.narasi.renstra': { id: 'Terhadap target akhir renstra ({last}), capaiannya {capaian}.', en: 'Against the final renstra target ({last}), the capaian is {capaian}.' },
} as const satisfies MessageTable;
