import type { MessageTable } from '../../message-table';

/** The tables that hold the year against the renstra, the national standard, means, budget and quarters. */
export const comparisonReportMessages = {
  'layout.L08': { id: 'Realisasi dibandingkan target akhir renstra', en: 'Realisasi against the last target of the renstra' },
  'layout.missing.target-akhir': {
    id: 'Belum ada target akhir renstra bagi indikator tahun laporan. Siapkan tabel renstra dengan kolom target tiap tahun, atau tambahkan kolom Target Akhir Renstra.',
    en: 'No last targets of the renstra for the indicators of the year yet. Prepare a renstra table with a target column for each year, or add a column Target Akhir Renstra.',
  },
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
  'layout.L12': { id: 'Efisiensi penggunaan anggaran tiap sasaran', en: 'Efficiency of the budget of each sasaran' },
  'layout.missing.pagu-sasaran': {
    id: 'Belum ada pagu tiap sasaran. Tambahkan kolom Pagu dan Realisasi Anggaran pada tabel yang menyebut sasaran, atau kolom Program pada tabel indikator beserta tabel pagu tiap program.',
    en: 'No pagu of each sasaran yet. Add the columns Pagu and Realisasi Anggaran to a table that names the sasaran, or a column Program to a table of indicators and a table of the pagu of each programme.',
  },
  'layout.L19': { id: 'Target dan realisasi tiap triwulan', en: 'Target and realisasi of each quarter' },
  'layout.missing.triwulan': {
    id: 'Belum ada realisasi tiap triwulan. Siapkan tabel dengan kolom Realisasi TW I sampai TW IV, atau daftar dengan kolom Triwulan.',
    en: 'No realisasi of quarters yet. Prepare a table with the columns Realisasi TW I to TW IV, or a list with a column Triwulan.',
  },
  'layout.L20': { id: 'Kelengkapan perbandingan tiap indikator', en: 'Which comparisons each indicator has' },
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

  'report.header.target-akhir': { id: 'TARGET AKHIR RENSTRA', en: 'LAST TARGET OF THE RENSTRA' },
  'report.header.capaian-target-akhir': { id: 'CAPAIAN TERHADAP TARGET AKHIR', en: 'CAPAIAN AGAINST THE LAST TARGET' },
  'report.header.sisa-target-akhir': { id: 'SISA YANG HARUS DICAPAI', en: 'STILL TO BE REACHED' },

  'report.L08.title': {
    id: 'Tabel{number} Perbandingan Realisasi Kinerja{year} dengan Target Akhir Renstra',
    en: 'Table{number} Realisasi{year} against the Last Target of the Renstra',
  },
  'report.L08.empty-before': { id: 'Indikator tanpa target akhir renstra: ', en: 'Indicators without a last target of the renstra: ' },
  'report.L08.by-title': {
    id: 'Target akhir renstra diambil dari kolom TARGET lembar "{sheet}", karena judul tabelnya menyebut perbandingan dengan renstra.',
    en: 'The last targets are those of column TARGET on sheet "{sheet}", as the title of its table speaks of the renstra.',
  },
  'report.L08.method': {
    id: 'Capaian terhadap target akhir memakai rumus capaian dengan target akhir renstra. Sisa dalam satuan indikator, 0 bila target akhir sudah tercapai.',
    en: 'Capaian against the last target is the formula of capaian with that target. What is still to be reached is in the unit of the indicator, 0 once it is reached.',
  },
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
  'report.quarter.1': { id: 'TW I', en: 'Q1' },
  'report.quarter.2': { id: 'TW II', en: 'Q2' },
  'report.quarter.3': { id: 'TW III', en: 'Q3' },
  'report.quarter.4': { id: 'TW IV', en: 'Q4' },
  'report.cumulative.jumlah': { id: 'jumlah', en: 'sum' },
  'report.cumulative.rata-rata': { id: 'rata-rata', en: 'mean' },
  'report.cumulative.posisi-akhir': { id: 'posisi akhir', en: 'last position' },
  'report.cumulative.undecided': { id: 'belum dipilih', en: 'not chosen yet' },

  'report.L19.title': { id: 'Tabel{number} Target dan Realisasi Kinerja Triwulanan{year}', en: 'Table{number} Target and Realisasi by Quarter{year}' },
  'report.L19.year-target': { id: 'TARGET SETAHUN', en: 'TARGET OF THE YEAR' },
  'report.L19.of-quarter': { id: 'CAPAIAN TRIWULAN', en: 'CAPAIAN OF THE QUARTER' },
  'report.L19.of-year': { id: 'CAPAIAN SETAHUN', en: 'CAPAIAN OF THE YEAR' },
  'report.L19.up-to-caption': { id: 'Dasar perhitungan: realisasi sampai dengan triwulan', en: 'What it is computed from: realisasi up to each quarter' },
  'report.L19.up-to': { id: 'REALISASI S.D. TRIWULAN', en: 'REALISASI UP TO THE QUARTER' },
  'report.L19.kind': { id: 'JENIS KUMULATIF', en: 'HOW QUARTERS MAKE THE YEAR' },
  'report.L19.method': {
    id: 'Capaian triwulan memakai target dan realisasi triwulan itu sendiri. Capaian setahun memakai realisasi sampai dengan triwulan itu (jumlah, rata-rata, atau posisi akhir, tertulis pada tabel di bawah) terhadap target setahun.',
    en: "Capaian of the quarter is by that quarter's own target and realisasi. Capaian of the year is by the realisasi up to the quarter (sum, mean or last position, as the table below says) against the target of the year.",
  },
  'report.L19.undecided': {
    id: 'Capaian setahun {count} indikator belum dihitung: target triwulannya tidak menunjukkan apakah angkanya dijumlahkan, dirata-ratakan, atau posisi akhir. Pilih jenisnya pada tab Kenali.',
    en: 'Indicators without capaian of the year: {count}; their quarterly targets do not show whether figures are added, averaged or the last one stands. Choose it on the tab Kenali.',
  },
  'report.L20.title': { id: 'Tabel{number} Kelengkapan Perbandingan Kinerja{year}', en: 'Table{number} Completeness of the Comparisons{year}' },
  'report.L20.target': { id: '(1) TARGET TAHUN INI', en: '(1) TARGET OF THE YEAR' },
  'report.L20.years': { id: '(2) TAHUN-TAHUN SEBELUMNYA', en: '(2) EARLIER YEARS' },
  'report.L20.renstra': { id: '(3) TARGET RENSTRA', en: '(3) TARGET OF THE RENSTRA' },
  'report.L20.standard': { id: '(4) STANDAR NASIONAL', en: '(4) NATIONAL STANDARD' },
  'report.L20.all': { id: 'KEEMPATNYA', en: 'ALL FOUR' },
  'report.L20.yes': { id: 'ada', en: 'yes' },
  'report.L20.no': { id: '–', en: '–' },
  'report.L20.count': { id: 'Jumlah indikator yang memiliki', en: 'Indicators that have it' },
  'report.L20.share': { id: 'Persentase dari seluruh indikator', en: 'Share of all indicators' },
  'report.L20.method': {
    id: '"ada" berarti realisasi tahun ini dan angka pembandingnya terisi pada lembar sumber; sel kosong, "-", dan "N/A" tidak dihitung terisi.',
    en: '"ada" means that the realisasi of the year and the figure it is compared with are filled in on the source sheets; empty cells, "-" and "N/A" are not.',
  },
  'report.header.capaian-kinerja': { id: 'CAPAIAN KINERJA %', en: 'CAPAIAN %' },
  'report.header.pagu-anggaran': { id: 'PAGU', en: 'PAGU' },
  'report.header.serapan-persen': { id: 'SERAPAN %', en: 'SERAPAN %' },
  'report.header.tingkat-efisiensi': { id: 'TINGKAT EFISIENSI', en: 'EFFICIENCY' },
  'report.header.sdm-rencana': { id: 'SDM RENCANA', en: 'STAFF PLANNED' },
  'report.header.sdm-realisasi': { id: 'SDM REALISASI', en: 'STAFF IN FACT' },
  'report.no-sasaran': { id: '(tanpa sasaran)', en: '(no sasaran)' },

  'report.L12.title': { id: 'Tabel{number} Efisiensi Penggunaan Sumber Daya{year}', en: 'Table{number} Efficiency of Resources{year}' },
  'report.L12.budget-caption': { id: 'Dasar perhitungan: pagu dan realisasi anggaran', en: 'What it is computed from: pagu and realisasi of the budget' },
  'report.L12.for': { id: 'PROGRAM / URAIAN', en: 'PROGRAMME / ITEM' },
  'report.L12.chart': { id: 'Capaian kinerja dan serapan anggaran tiap sasaran', en: 'Capaian and serapan of each sasaran' },
  'report.L12.incomplete': { id: 'belum lengkap', en: 'incomplete' },
  'report.L12.method': {
    id: 'Serapan = realisasi ÷ pagu. Tingkat efisiensi = capaian kinerja − serapan dalam poin persen, dan hanya dinilai bila capaian sasaran paling sedikit 100%; di bawah itu ditulis "–".',
    en: 'Serapan = realisasi ÷ pagu. Efficiency = capaian − serapan in percentage points, judged only where the sasaran reached at least 100%; below that it is "–".',
  },
  'report.L12.no-realisasi': {
    id: 'Serapan dan efisiensi belum dapat dihitung: tabel pagu pada lembar "{sheet}" tidak memuat realisasi anggaran. Tambahkan kolom Realisasi di kanan kolom pagunya.',
    en: 'Serapan and efficiency cannot be computed yet: the pagu on sheet "{sheet}" has no realisasi. Add a column Realisasi right of its pagu.',
  },
  'report.L12.unplaced': {
    id: '{count} program tidak dimasukkan karena pagunya tidak ditemukan sebagai angka atau menunjang lebih dari satu sasaran: {list}. Pagu sasarannya ditulis "belum lengkap".',
    en: 'Programmes left out, as their pagu was not found as a number or they serve several sasaran: {count}: {list}. The pagu of their sasaran is "belum lengkap".',
  },
  'report.L12.sdm': { id: 'Kolom SDM diisi sendiri pada lembar ini.', en: 'The staff columns are filled in on this sheet.' },
  'report.program.carried-down': {
    id: 'Baris tanpa nama program dianggap termasuk program di atasnya pada sasaran yang sama.',
    en: 'A row without a programme is taken to go on with the one above it in the same sasaran.',
  },
  'report.program.unfound': {
    id: '{count} indikator tidak ikut dihitung karena namanya tidak ada pada tabel capaian di lembar "{sheet}": {list}.',
    en: 'Left out, as the capaian table on sheet "{sheet}" does not name them: {count} indicators: {list}.',
  },
} as const satisfies MessageTable;
