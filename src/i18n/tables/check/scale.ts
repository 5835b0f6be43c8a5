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
} as const satisfies MessageTable;
