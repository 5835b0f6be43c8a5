import type { MessageTable } from '../../message-table';

/** The tables that hold the year against the renstra, the national standard, means, budget and quarters. */
export const comparisonReportMessages = {
  'layout.L09': { id: 'Realisasi dibandingkan standar nasional', en: 'Realisasi against the national standard' },
  'layout.missing.standar-nasional': {
    id: 'Belum ada tabel yang memuat standar nasional. Tambahkan kolom Standar Nasional di kanan kolom Realisasi atau Capaian.',
    en: 'No table has the national standard yet. Add a column Standar Nasional right of Realisasi or Capaian.',
  },
  'layout.L10': { id: 'Rata-rata capaian per sasaran', en: 'Mean capaian of each sasaran' },
  'layout.missing.sasaran': {
    id: 'Tabel capaian pada lembar "{sheet}" tidak menyebut sasaran. Tambahkan kolom Sasaran di kiri kolom Indikator.',
    en: 'The capaian table on sheet "{sheet}" names no sasaran. Add a column Sasaran left of the indicators.',
  },

  'layout.L11': { id: 'Rata-rata capaian per program (PPS)', en: 'Mean capaian of each programme' },
  'layout.missing.pps': {
    id: 'Belum ada tabel yang menyebut program tiap indikator. Tambahkan kolom Program pada tabel perjanjian kinerja.',
    en: 'No table names the programme of each indicator yet. Add a column Program to the performance agreement.',
  },

  'report.header.tujuan': { id: 'TUJUAN', en: 'GOAL' },
  'report.header.rata-rata-capaian': { id: 'RATA-RATA % CAPAIAN', en: 'MEAN CAPAIAN %' },
  'report.sasaran-number': { id: 'Sasaran {nomor}', en: 'Sasaran {nomor}' },
  'report.chart.full': { id: '100%', en: '100%' },
  'report.basis.caption': { id: 'Dasar perhitungan: capaian tiap indikator', en: 'What it is computed from: capaian of each indicator' },

  'report.header.standar-nasional': { id: 'STANDAR NASIONAL', en: 'NATIONAL STANDARD' },
  'report.header.perbandingan': { id: 'PERBANDINGAN', en: 'COMPARISON' },
  'report.of-total': { id: ' dari {total}.', en: ' of {total}.' },

  'report.L09.title': {
    id: 'Tabel{number} Perbandingan Realisasi Kinerja{year} dengan Standar Nasional',
    en: 'Table{number} Realisasi{year} against the National Standard',
  },
  'report.L09.empty-before': { id: 'Indikator tanpa standar nasional: ', en: 'Indicators without a national standard: ' },
  'report.L09.method': {
    id: 'Perbandingan = realisasi terhadap standar nasional dengan rumus capaian; di atas 100% berarti lebih baik daripada standar.',
    en: 'Comparison = realisasi against the national standard by the formula of capaian; above 100% is better than the standard.',
  },
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

  'report.L11.title': { id: 'Tabel{number} Rata-rata Capaian Kinerja per Program{year}', en: 'Table{number} Mean Capaian of Each Programme{year}' },
  'report.L11.method': {
    id: 'Rata-rata program adalah rata-rata capaian indikatornya pada tabel di bawah, menurut kolom program pada lembar "{sheet}".',
    en: 'The mean of a programme is that of its indicators in the table below, by the programme column of sheet "{sheet}".',
  },
  'report.L11.copied': {
    id: 'Sel {cells} disalin dari lembar "{sheet}" dan tidak dihitung: indikator programnya tidak ditemukan.',
    en: 'Cells {cells} follow sheet "{sheet}" and are not computed: the indicators of the programme were not found.',
  },
  'report.program.carried-down': {
    id: 'Baris tanpa nama program dianggap termasuk program di atasnya pada sasaran yang sama.',
    en: 'A row without a programme is taken to go on with the one above it in the same sasaran.',
  },
  'report.program.unfound': {
    id: '{count} indikator tidak ikut dihitung karena namanya tidak ada pada tabel capaian di lembar "{sheet}": {list}.',
    en: 'Left out, as the capaian table on sheet "{sheet}" does not name them: {count} indicators: {list}.',
  },
} as const satisfies MessageTable;
