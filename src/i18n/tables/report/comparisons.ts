import type { MessageTable } from '../../message-table';

/** The tables that hold the year against the renstra, the national standard, means, budget and quarters. */
export const comparisonReportMessages = {
  'layout.L10': { id: 'Rata-rata capaian per sasaran', en: 'Mean capaian of each sasaran' },
  'layout.missing.sasaran': {
    id: 'Tabel capaian pada lembar "{sheet}" tidak menyebut sasaran. Tambahkan kolom Sasaran di kiri kolom Indikator.',
    en: 'The capaian table on sheet "{sheet}" names no sasaran. Add a column Sasaran left of the indicators.',
  },

  'report.header.tujuan': { id: 'TUJUAN', en: 'GOAL' },
  'report.header.rata-rata-capaian': { id: 'RATA-RATA % CAPAIAN', en: 'MEAN CAPAIAN %' },
  'report.sasaran-number': { id: 'Sasaran {nomor}', en: 'Sasaran {nomor}' },
  'report.chart.full': { id: '100%', en: '100%' },
  'report.basis.caption': { id: 'Dasar perhitungan: capaian tiap indikator', en: 'What it is computed from: capaian of each indicator' },

  'report.L10.title': { id: 'Tabel{number} Rata-rata Capaian Kinerja per Sasaran{year}', en: 'Table{number} Mean Capaian of Each Sasaran{year}' },
  'report.L10.chart': { id: 'Rata-rata capaian tiap sasaran', en: 'Mean capaian of each sasaran' },
  'report.L10.method': {
    id: 'Rata-rata sasaran adalah rata-rata capaian indikatornya pada tabel di bawah; indikator tanpa capaian tidak ikut dihitung.',
    en: 'The mean of a sasaran is that of its indicators in the table below; indicators without capaian are left out.',
  },
  'report.L10.without-indicators': {
    id: 'Rata-rata {count} sasaran tidak dihitung: indikatornya tidak ada pada tabel capaian di lembar "{sheet}".',
    en: 'Sasaran without a mean: {count}; the capaian table on sheet "{sheet}" has no indicator of theirs.',
  },
} as const satisfies MessageTable;
