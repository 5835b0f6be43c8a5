import type { MessageTable } from '../../message-table';

/** Findings on category scales and capaian outside them: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const scaleFindingMessages = {
  'rule.capaian-over-100-outside-band': { id: 'Capaian di atas 100% di luar skala', en: 'Capaian above 100% outside the scale' },
  'capaian-over-100-outside-band.found': {
    id: 'Capaian {printed} melebihi batas tertinggi skala pada buku kerja ini ({category}: sampai {highest}%), jadi tidak berkategori. Tetapkan kategori untuk capaian di atas {highest}%.',
    en: 'Capaian {printed} is above the highest bound of this workbook\'s scale ({category}: up to {highest}%), so it has no category. Decide the category of a capaian above {highest}%.',
  },
  'rule.band-overlap-or-gap': { id: 'Skala tumpang tindih atau bercelah', en: 'Scale overlaps or has gaps' },
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
  'band-overlap-or-gap.above': {
    id: 'Skala ini berakhir di {highest} ({label}), padahal buku kerja memuat capaian di atasnya: {examples}. Buka batas atasnya, atau tetapkan kategori untuk nilai di atas {highest}.',
    en: 'This scale ends at {highest} ({label}), although the workbook holds capaian above it: {examples}. Leave the upper bound open, or decide a category above {highest}.',
  },
  'rule.capaian-extreme': { id: 'Capaian tidak wajar', en: 'Implausible capaian' },
  'capaian-extreme.high': {
    id: 'Capaian {printed} di atas 200%. Targetnya terlalu rendah, atau target dan realisasi memakai satuan yang berbeda. Periksa keduanya, atau jelaskan.',
    en: 'Capaian {printed} is above 200%. The target is too low, or target and realisasi use different units. Check both, or explain.',
  },
  'capaian-extreme.low': {
    id: 'Capaian {printed} di bawah 1%. Mungkin target dan realisasi memakai satuan yang berbeda. Periksa keduanya, atau jelaskan.',
    en: 'Capaian {printed} is below 1%. Target and realisasi may use different units. Check both, or explain.',
  },
  'rule.category-not-in-scale': { id: 'Kategori tidak sesuai skala', en: 'Category does not follow the scale' },
  'category-not-in-scale.unknown': {
    id: 'Kategori "{printed}" tidak ada pada skala yang berlaku ({names}). Pakai salah satunya, atau ganti skalanya.',
    en: 'Category "{printed}" is not in the scale in force ({names}). Use one of those, or change the scale.',
  },
  'category-not-in-scale.other-category': {
    id: 'Kategori tertulis "{printed}", padahal capaian {capaian} menurut skala adalah "{expected}". Perbaiki kategorinya, atau capaiannya.',
    en: 'The category says "{printed}", but capaian {capaian} is "{expected}" on the scale. Correct the category, or the capaian.',
  },
  'rule.percent-scale': { id: 'Skala persen berbeda', en: 'Another percent scale' },
  'percent-scale.capaian': {
    id: 'Capaian tercetak {printed}, sedangkan dari target dan realisasi hasilnya {expected}: angkanya sama, tetapi ditulis seratus kali lebih kecil atau lebih besar. Samakan dengan baris lain.',
    en: 'The printed capaian is {printed} while target and realisasi give {expected}: the same figure, written a hundred times smaller or larger. Write it as the other rows do.',
  },
  'percent-scale.capaian-signed': {
    id: 'Capaian tercetak {printed}, padahal dari target dan realisasi hasilnya {expected}: keliru seratus kali. Tulis ulang capaiannya.',
    en: 'The printed capaian is {printed} although target and realisasi give {expected}: wrong by a hundred times. Write the capaian again.',
  },
  'percent-scale.pair': {
    id: 'Nilai {printed} berdampingan dengan {other} pada indikator persen, jadi tampaknya berarti {expected}. Tulis keduanya dalam skala yang sama.',
    en: 'The value {printed} stands beside {other} in a percentage indicator, so it seems to mean {expected}. Write both in one scale.',
  },
  'rule.negative-value': { id: 'Nilai negatif', en: 'Negative value' },
  'negative-value.found': {
    id: 'Kolom "{header}" berisi nilai negatif {printed}. Periksa tandanya, atau jelaskan mengapa di bawah nol.',
    en: 'Column "{header}" holds the negative value {printed}. Check the sign, or explain why it is below zero.',
  },
  'negative-value.brackets': {
    id: 'Kolom "{header}" berisi {printed}; angka dalam kurung dibaca negatif. Hapus kurungnya bila bukan negatif, atau jelaskan.',
    en: 'Column "{header}" holds {printed}; a number in brackets is read as negative. Remove the brackets if it is not, or explain.',
  },
  'rule.target-below-baseline': { id: 'Target di bawah yang sudah tercapai', en: 'Target below what was reached' },
  'target-below-baseline.baseline': {
    id: 'Target {target} lebih buruk daripada kondisi awal {from}. Naikkan targetnya, atau jelaskan.',
    en: 'Target {target} is worse than the baseline {from}. Raise the target, or explain.',
  },
  'target-below-baseline.last-year': {
    id: 'Target {target} lebih buruk daripada realisasi {year} yang sudah {from} (lembar "{sheet}"). Tinjau ulang targetnya, atau jelaskan.',
    en: 'Target {target} is worse than the realisasi of {year}, already {from} (sheet "{sheet}"). Review the target, or explain.',
  },
  'rule.flat-target': { id: 'Target tidak berubah', en: 'Flat target' },
  'flat-target.found': {
    id: 'Target {target} sama pada {count} tahun, jadi tidak ada perbaikan yang direncanakan. Tetapkan target yang meningkat, atau jelaskan.',
    en: 'Target {target} is the same in {count} years, so no improvement is planned. Set a rising target, or explain.',
  },
} as const satisfies MessageTable;
