import type { MessageTable } from '../../message-table';

export const narasiMessages = {
  'layout.NARASI': { id: 'Narasi capaian, analisis, kendala, dan solusi', en: 'Narrative of the capaian, analysis, obstacles, and remedies' },
  'report.NARASI.title': { id: 'Narasi Capaian Kinerja{year}', en: 'Narrative of the capaian{year}' },
  'report.header.narasi': { id: 'NARASI', en: 'NARRATIVE' },
  'report.header.analisis': { id: 'ANALISIS', en: 'ANALYSIS' },
  'report.header.kendala': { id: 'KENDALA', en: 'OBSTACLES' },
  'report.header.solusi': { id: 'SOLUSI', en: 'REMEDIES' },
  'report.narasi.none': {
    id: 'Kalimat belum dapat disusun: target atau realisasinya belum ada, tidak terbaca, atau berbeda satuan.',
    en: 'No sentence yet: target or realisasi is lacking, cannot be read, or their units differ.',
  },
  'report.narasi.percent': { id: 'persen', en: 'percent' },
  'report.narasi.summary': { id: 'Ikhtisar eksekutif', en: 'Executive summary' },
  'report.narasi.by-sasaran': { id: 'Per sasaran', en: 'By sasaran' },
  'report.narasi.counted': {
    id: 'Dari {total} indikator kinerja{year}, {counted} dapat dihitung capaiannya: {above} di atas 100%, {at} sebesar 100%, dan {below} di bawah 100%.',
    en: 'Of {total} indicators{year}, {counted} have a capaian: {above} above 100%, {at} at 100%, and {below} below 100%.',
  },
  'report.narasi.of-year': { id: ' tahun {year}', en: ' of {year}' },
  'report.narasi.mean': {
    id: 'Rata-rata capaian seluruh indikator {mean}{kategori}.',
    en: 'The mean capaian over all indicators is {mean}{kategori}.',
  },
  'report.narasi.means': {
    id: 'Rata-rata capaian seluruh indikator {mean}{kategori}; rata-rata dari rata-rata capaian tiap sasaran {sasaran}.',
    en: 'The mean capaian over all indicators is {mean}{kategori}; the mean of the sasaran means is {sasaran}.',
  },
  'report.narasi.extremes': {
    id: 'Capaian tertinggi {highest} pada indikator {best}; terendah {lowest} pada indikator {worst}.',
    en: 'The highest capaian is {highest}, of {best}; the lowest is {lowest}, of {worst}.',
  },
  'report.narasi.sasaran': {
    id: 'Sasaran {nomor}, {sasaran}, diukur dengan {total} indikator: {above} di atas 100%, {at} sebesar 100%, dan {below} di bawah 100%. Rata-rata capaiannya {mean}{kategori}.',
    en: 'Sasaran {nomor}, {sasaran}, is measured by {total} indicators: {above} above 100%, {at} at 100%, and {below} below 100%. Their mean capaian is {mean}{kategori}.',
  },
  'report.narasi.sasaran-none': {
    id: 'Sasaran {nomor}, {sasaran}, diukur dengan {total} indikator dan belum satu pun dapat dihitung capaiannya.',
    en: 'Sasaran {nomor}, {sasaran}, is measured by {total} indicators, none of which has a capaian yet.',
  },
} as const satisfies MessageTable;
