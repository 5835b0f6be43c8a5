import type { MessageTable } from '../../message-table';

/** L13 to L18: tables of the user's own carried over with their totals and shares computed anew. */
export const recapReportMessages = {
  'layout.L13': { id: 'Realisasi anggaran', en: 'Budget and spending' },
  'layout.L14': { id: 'Penerima per kluster', en: 'Beneficiaries by kluster' },
  'layout.L15': { id: 'Capaian prioritas nasional', en: 'National priority outputs' },
  'layout.L16': { id: 'IKPA dan Nilai Kinerja Anggaran', en: 'IKPA and NKA' },
  'layout.L17': { id: 'Matriks target renstra', en: 'Targets of the renstra' },
  'layout.L18': { id: 'Rekap menurut wilayah dan jenis', en: 'Recaps by region and kind' },

  'report.L13.title': { id: 'Tabel{number} Realisasi Anggaran{year}', en: 'Table{number} Budget and Spending{year}' },
  'report.L13.pagu-title': { id: 'Tabel{number} Anggaran{year}', en: 'Table{number} Budget{year}' },
  'report.L14.title': { id: 'Tabel{number} Penerima Layanan per Kluster{year}', en: 'Table{number} Beneficiaries by Kluster{year}' },
  'report.L15.title': { id: 'Tabel{number} Capaian Prioritas Nasional{year}', en: 'Table{number} National Priority Outputs{year}' },
  'report.L16.title': { id: 'Tabel{number} IKPA dan Nilai Kinerja Anggaran{year}', en: 'Table{number} IKPA and NKA{year}' },
  'report.L17.title': { id: 'Tabel{number} Matriks Target Renstra{year}', en: 'Table{number} Targets of the Renstra{year}' },
  'report.L18.title': { id: 'Tabel{number} Rekapitulasi menurut Wilayah dan Jenis{year}', en: 'Table{number} Recaps by Region and Kind{year}' },

  'layout.missing.anggaran': {
    id: 'Belum ada tabel anggaran. Tambahkan lembar dengan kolom Program/Kegiatan atau Jenis Belanja, Pagu, dan Realisasi.',
    en: 'No budget table yet. Add a sheet with the columns Program/Kegiatan or Jenis Belanja, Pagu and Realisasi.',
  },
  'layout.missing.kluster': {
    id: 'Belum ada tabel per kluster. Tambahkan lembar dengan kolom Kluster, jumlah penerima, dan jumlah yang terpenuhi atau meningkat.',
    en: 'No table by kluster yet. Add a sheet with the columns Kluster, beneficiaries, and those served or improved.',
  },
  'layout.missing.prioritas-nasional': {
    id: 'Belum ada tabel prioritas nasional. Tambahkan lembar dengan kolom Rincian Output, Target, Satuan, dan Realisasi.',
    en: 'No national priority table yet. Add a sheet with the columns Rincian Output, Target, Satuan and Realisasi.',
  },
  'layout.missing.ikpa': {
    id: 'Belum ada tabel IKPA. Tambahkan lembar dengan indikator IKPA sebagai kolom dan baris Nilai, Bobot, dan Nilai Akhir.',
    en: 'No IKPA table yet. Add a sheet with the IKPA indicators as columns and rows for Nilai, Bobot and Nilai Akhir.',
  },
  'layout.missing.renstra': {
    id: 'Belum ada tabel target renstra. Tambahkan lembar dengan kolom Sasaran, Indikator, dan target tiap tahun.',
    en: 'No renstra table yet. Add a sheet with the columns Sasaran, Indikator and the target of each year.',
  },
  'layout.missing.rekap': {
    id: 'Belum ada rekap menurut wilayah atau jenis. Tambahkan lembar dengan kolom Kecamatan (atau wilayah lain) dan jumlahnya.',
    en: 'No recap by region or kind yet. Add a sheet with the column Kecamatan (or another region) and its counts.',
  },

  'report.carried.total': { id: 'JUMLAH', en: 'TOTAL' },
  'report.carried.typed-comma': {
    id: '{count} angka tertulis sebagai teks pada sumbernya; di sini dibaca sebagai angka dengan koma sebagai tanda ribuan.',
    en: 'Figures typed as text in the source: {count}; read here as numbers with a comma between thousands.',
  },
  'report.carried.typed-dot': {
    id: '{count} angka tertulis sebagai teks pada sumbernya; di sini dibaca sebagai angka dengan titik sebagai tanda ribuan.',
    en: 'Figures typed as text in the source: {count}; read here as numbers with a dot between thousands.',
  },
  'report.carried.typed': {
    id: '{count} angka tertulis sebagai teks pada sumbernya; di sini dibaca sebagai angka, seperti kolomnya.',
    en: 'Figures typed as text in the source: {count}; read here as numbers the way their column is.',
  },
  'report.carried.unread': {
    id: '{count} isian tidak pasti terbaca sebagai angka: {list}. Jumlah yang memuatnya mengikuti yang tercetak dan tidak dihitung ulang.',
    en: 'Entries that are not surely a number: {count} ({list}). Sums that hold them follow what is printed and were not computed anew.',
  },
  'report.carried.unread-one': { id: '{cell} tertulis "{text}"', en: '{cell} says "{text}"' },

  'report.header.serapan': { id: '%', en: '%' },
  'report.header.sisa': { id: 'Sisa', en: 'Left' },
  'report.header.tabel': { id: 'TABEL', en: 'TABLE' },
  'report.header.jumlah-pagu': { id: 'JUMLAH PAGU', en: 'TOTAL PAGU' },
  'report.header.jumlah-realisasi': { id: 'JUMLAH REALISASI', en: 'TOTAL REALISASI' },
  'report.header.selisih-pagu': { id: 'SELISIH PAGU', en: 'PAGU DIFFERENCE' },
  'report.header.selisih-realisasi': { id: 'SELISIH REALISASI', en: 'REALISASI DIFFERENCE' },
  'report.L13.unit': { id: 'Angka dalam {unit}, menurut kepala kolom sumbernya.', en: 'Figures in {unit}, by the headings of the source.' },
  'report.L13.unit-unsure': {
    id: 'Kepala kolom sumber menyebut {unit}, sedangkan besarnya angka seperti rupiah penuh; pastikan satuannya.',
    en: 'The headings say {unit}, yet the figures look like full rupiah; make sure of the unit.',
  },
  'report.L13.serapan': { id: '% = realisasi ÷ pagu; sisa = pagu − realisasi.', en: '% = realisasi ÷ pagu; left = pagu − realisasi.' },
  'report.L13.sums': {
    id: 'Setiap program adalah jumlah kegiatannya, dan jumlah seluruhnya adalah jumlah program.',
    en: 'Each program is the sum of its kegiatan, and the whole is the sum of the programs.',
  },
  'report.L13.ties': { id: 'Kesesuaian jumlah antartabel', en: 'Whether the totals of the tables agree' },
  'report.L13.tied': { id: 'Jumlah pagu dan realisasi sama pada semua tabel.', en: 'Total pagu and realisasi are the same in all tables.' },
  'report.L13.untied': {
    id: 'Jumlah pagu atau realisasi tidak sama pada semua tabel; kolom selisih menyebut bedanya dari tabel pertama.',
    en: 'Total pagu or realisasi differ between tables; the difference columns tell by how much from the first table.',
  },
  'report.L13.chart': { id: 'Serapan: {table}', en: 'Spent: {table}' },
  'report.L13.chart-serapan': { id: 'SERAPAN', en: 'SPENT' },
  'report.L13.chart-full': { id: '100%', en: '100%' },

  'report.L16.nka': { id: 'Nilai Kinerja Anggaran{year}', en: 'Nilai Kinerja Anggaran{year}' },
  'report.L16.total': { id: 'Nilai Total', en: 'Nilai Total' },
  'report.L16.konversi': { id: 'Konversi Bobot', en: 'Konversi Bobot' },
  'report.L16.akhir': { id: 'Nilai Akhir', en: 'Nilai Akhir' },
  'report.L16.uraian': { id: 'URAIAN', en: 'ITEM' },
  'report.L16.nilai': { id: 'NILAI', en: 'NILAI' },
  'report.L16.smart': { id: 'Perencanaan anggaran (SMART)', en: 'Budget planning (SMART)' },
  'report.L16.ikpa': { id: 'Pelaksanaan anggaran (IKPA)', en: 'Budget execution (IKPA)' },
  'report.L16.nka-row': { id: 'NKA = 50% SMART + 50% IKPA', en: 'NKA = 50% SMART + 50% IKPA' },
  'report.L16.kategori-ikpa': { id: 'KATEGORI', en: 'KATEGORI' },
  'report.L16.method': {
    id: 'Nilai akhir tiap indikator = nilai × bobot; nilai aspek = rata-rata indikatornya; nilai akhir = nilai total ÷ konversi bobot.',
    en: 'Each indicator: nilai × bobot; aspect: the mean of its indicators; nilai akhir = nilai total ÷ konversi bobot.',
  },
  'report.L16.list-method': {
    id: 'Nilai akhir tiap indikator = nilai × bobot; nilai IKPA = jumlahnya ÷ konversi bobot, yaitu jumlah bobot indikator yang ada nilainya.',
    en: 'Each indicator: nilai × bobot; IKPA: their sum ÷ konversi bobot, the weights of the indicators that have a nilai.',
  },
  'report.L16.deduction': { id: 'Dispensasi SPM dikurangkan dari nilai akhir.', en: 'Dispensasi SPM is taken off the end.' },
  'report.L16.weights': { id: 'Bobot sesuai {regulation}.', en: 'The weights are those of {regulation}.' },
  'report.L16.other-weights': { id: 'Bobot tidak sama dengan PER-5/PB/2022 maupun PER-5/PB/2024.', en: 'The weights are neither those of PER-5/PB/2022 nor of PER-5/PB/2024.' },
  'report.L16.no-weights': {
    id: 'Sumber tidak memuat baris Bobot, jadi nilai akhirnya mengikuti sumber dan tidak dihitung ulang.',
    en: 'The source has no row of weights: its nilai akhir are followed, not computed anew.',
  },
  'report.L16.other-year': {
    id: 'Tabel IKPA sumber menyebut tahun {source}, laporan ini tahun {year}; pastikan tahunnya.',
    en: 'The IKPA table speaks of {source}, this report of {year}; make sure of the year.',
  },
  'report.L16.no-smart': {
    id: 'Nilai SMART belum ada dalam buku kerja ini; isikan pada sel {cell}, lalu NKA dan kategorinya terhitung.',
    en: 'There is no nilai SMART in this workbook; type it in cell {cell} and NKA and its category follow.',
  },
  'report.L16.several': { id: 'NKA memakai nilai akhir unit pertama pada tabel IKPA.', en: 'NKA takes the first unit of the IKPA table.' },
  'report.L16.scale': { id: 'Kategori menurut skala {scale} ({name}): {bands}. Sumber skala: {source}.', en: 'Categories by scale {scale} ({name}): {bands}. Source: {source}.' },

  'report.share.ratio': { id: 'Kolom "{share}" = {part} ÷ {whole}.', en: 'Column "{share}" = {part} ÷ {whole}.' },
  'report.share.of-both': { id: 'Kolom "{share}" = {part} ÷ ({other} + {part}).', en: 'Column "{share}" = {part} ÷ ({other} + {part}).' },
  'report.share.of-column': { id: 'Kolom "{share}" = {part} ÷ jumlah seluruh baris.', en: 'Column "{share}" = {part} ÷ the total of all rows.' },
  'report.header.share-of-total': { id: '% DARI JUMLAH', en: '% OF TOTAL' },
  'report.header.sample-share': { id: '% DIMONITOR', en: '% MONITORED' },
  'report.note.sample-share': {
    id: '% dimonitor = yang dimonitor ÷ penerima; capaian dihitung dari yang dimonitor.',
    en: '% monitored = monitored ÷ beneficiaries; the result is a share of those monitored.',
  },
} as const satisfies MessageTable;
