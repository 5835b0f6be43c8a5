import type { MessageTable } from '../../message-table';

/** Findings whose figures do not give each other: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const arithmeticFindingMessages = {
  'rule.capaian-mismatch': { id: 'Capaian tidak sama dengan hitungan', en: 'Capaian differs from the arithmetic' },
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
  'rule.total-mismatch': { id: 'Jumlah tidak cocok', en: 'Total does not add up' },
  'total-mismatch.found': {
    id: 'Jumlah tercetak {printed}, sedangkan {count} rinciannya berjumlah {expected} (selisih {difference}). Periksa rincian yang kurang atau jumlah yang keliru.',
    en: 'The printed total is {printed}, but its {count} parts add up to {expected} (difference {difference}). Look for a missing part or a wrong total.',
  },
  'total-mismatch.damaged-part': {
    id: 'Jumlah tercetak {printed}. Satu rincian tidak terbaca: bila "{damaged}" berarti {assumed}, {count} rinciannya berjumlah {expected} (selisih {difference}); bacaan lain pun tidak cocok. Perbaiki rincian itu dulu.',
    en: 'The printed total is {printed}. One part cannot be read: if "{damaged}" means {assumed}, the {count} parts add up to {expected} (difference {difference}); no other reading fits either. Correct that part first.',
  },
  'rule.percent-mismatch': { id: 'Persentase tidak cocok', en: 'Percentage does not match' },
  'percent-mismatch.found': {
    id: 'Persentase tercetak {printed}. Realisasi dibagi pagu adalah {expected}. Ganti dengan rumus, atau terima dengan alasan.',
    en: 'The printed percentage is {printed}. Realisasi divided by pagu is {expected}. Replace it with a formula, or accept it with a reason.',
  },
} as const satisfies MessageTable;
