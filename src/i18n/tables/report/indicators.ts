import type { MessageTable } from '../../message-table';

/** The tables of BAB II and III that list indicators: perjanjian kinerja, per sasaran, over the years. */
export const indicatorReportMessages = {
  'layout.L02': { id: 'Perjanjian kinerja', en: 'Performance agreement' },
  'layout.L03': { id: 'Sasaran, indikator, target dan program', en: 'Sasaran, indicators, targets and programmes' },
  'layout.L05': { id: 'Capaian tiap sasaran', en: 'Capaian of each sasaran' },
  'layout.L06': { id: 'Target, realisasi dan capaian antar tahun', en: 'Target, realisasi and capaian over the years' },
  'layout.L07': { id: 'Realisasi antar tahun tiap indikator', en: 'Realisasi of each indicator over the years' },

  'layout.missing.agreement': {
    id: 'Belum ada tabel perjanjian kinerja, atau tabel target tahun laporan. Siapkan lembar dengan kolom Sasaran, Indikator Kinerja, dan Target; bila targetnya ada pada tabel renstra, pilih dulu tahun laporannya.',
    en: 'No performance agreement yet, nor targets of the report year. Prepare a sheet with the columns Sasaran, Indikator Kinerja and Target; where the targets stand in a renstra table, choose the report year first.',
  },
  'layout.missing.program': {
    id: 'Belum ada tabel indikator yang menyebut programnya. Tambahkan kolom Program di sebelah kolom Target.',
    en: 'No table of indicators names their programmes yet. Add a column Program beside the column Target.',
  },
  'layout.missing.years': {
    id: 'Target dan realisasi baru ada untuk satu tahun. Siapkan lembar dengan kolom Target dan Realisasi untuk tahun-tahun sebelumnya.',
    en: 'Target and realisasi are there for one year only. Prepare a sheet with the columns Target and Realisasi of earlier years.',
  },
  'layout.missing.realisasi-years': {
    id: 'Realisasi baru ada untuk satu tahun. Siapkan lembar dengan kolom Realisasi untuk tahun-tahun sebelumnya.',
    en: 'Realisasi is there for one year only. Prepare a sheet with the column Realisasi of earlier years.',
  },

  'report.L02.title': { id: 'Perjanjian Kinerja{year}', en: 'Performance Agreement{year}' },
  'report.L02.title-numbered': { id: 'Tabel{number} Perjanjian Kinerja{year}', en: 'Table{number} Performance Agreement{year}' },
  'report.L02.budget': { id: 'Anggaran menurut program dan kegiatan', en: 'Budget by programme and activity' },
  'report.L02.no-budget': {
    id: 'Anggaran belum ditampilkan: belum ada tabel program/kegiatan dengan kolom Pagu atau Anggaran untuk tahun ini.',
    en: 'No budget is shown: no table of programmes with a column Pagu or Anggaran for this year yet.',
  },
  'report.L03.title': {
    id: 'Tabel{number} Sasaran Strategis, Indikator Kinerja Utama, Target Kinerja dan Program{year}',
    en: 'Table{number} Strategic Sasaran, Key Indicators, Targets and Programmes{year}',
  },
  'report.L05.title': { id: 'Tabel{number} Capaian Kinerja Tiap Sasaran{year}', en: 'Table{number} Capaian of Each Sasaran{year}' },
  'report.L05.caption': { id: 'Sasaran {nomor}: ', en: 'Sasaran {nomor}: ' },
  'report.L06.title': {
    id: 'Tabel{number} Perbandingan Target, Realisasi dan Capaian Kinerja Antar Tahun',
    en: 'Table{number} Target, Realisasi and Capaian over the Years',
  },
  'report.L06.change': { id: 'PERUBAHAN CAPAIAN {from}–{to} (POIN)', en: 'CHANGE OF CAPAIAN {from}–{to} (POINTS)' },
  'report.L06.change-note': {
    id: 'Perubahan = capaian {to} − capaian {from}, dalam poin persen.',
    en: 'Change = capaian {to} − capaian {from}, in percentage points.',
  },
  'report.L06.absent': {
    id: 'Kosong di {count} tempat: pada tahun itu indikatornya tidak ditemukan di tabel mana pun.',
    en: 'Empty in {count} places: no table names the indicator for that year.',
  },
  'report.L06.chart': { id: 'Rata-rata capaian tiap sasaran menurut tahun', en: 'Mean capaian of each sasaran by year' },
  'report.L06.chart-all': { id: 'Rata-rata capaian seluruh indikator menurut tahun', en: 'Mean capaian over all indicators by year' },
  'report.L06.series': { id: 'Sasaran {nomor}', en: 'Sasaran {nomor}' },
  'report.L06.series-all': { id: 'Rata-rata capaian', en: 'Mean capaian' },
  'report.L07.title': { id: 'Tabel{number} Perbandingan Realisasi Kinerja Antar Tahun', en: 'Table{number} Realisasi over the Years' },
  'report.L07.caption': { id: '{nomor}. {indikator}', en: '{nomor}. {indikator}' },
  'report.L07.joint': { id: 'Indikator lainnya', en: 'Other indicators' },
  'report.L07.no-target': {
    id: 'Target {year} belum ada, atau tabel-tabel menyebut target yang berbeda.',
    en: 'No targets of {year} yet, or tables give different ones.',
  },
  'report.L07.chart-unit': { id: 'Realisasi menurut tahun ({unit})', en: 'Realisasi by year ({unit})' },
  'report.L07.series': { id: 'Indikator {nomor}', en: 'Indicator {nomor}' },

  'report.header.program': { id: 'PROGRAM', en: 'PROGRAMME' },
  'report.header.program-kegiatan': { id: 'PROGRAM/KEGIATAN', en: 'PROGRAMME/ACTIVITY' },
  'report.header.anggaran': { id: 'ANGGARAN', en: 'BUDGET' },
  'report.header.anggaran-unit': { id: 'ANGGARAN ({unit})', en: 'BUDGET ({unit})' },
  'report.header.realisasi-of-year': { id: 'REALISASI {year}', en: 'REALISASI {year}' },
  'report.header.target-of-year': { id: 'TARGET {year}', en: 'TARGET {year}' },
  'report.terbilang': { id: 'Terbilang: ', en: 'In words: ' },
  'report.note.year-source': {
    id: 'Sumber tahun {years}: lembar "{sheet}", sel {area}.',
    en: 'Source of {years}: sheet "{sheet}", cells {area}.',
  },
} as const satisfies MessageTable;
