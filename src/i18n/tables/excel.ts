import type { MessageTable } from '../message-table';

/** The add-in's page where there is no workbook to work on, and what its ribbon buttons tell. */
export const excelMessages = {
  'excel.outside-excel': {
    id: 'Halaman ini dibuka di luar Excel. Di Excel, buka tab Kinerja lalu Buka panel.',
    en: 'This page was opened outside Excel. In Excel, open the Kinerja tab, then Open pane.',
  },
  'excel.too-old': {
    id: 'Panel ini memerlukan Excel 2021 atau yang lebih baru, Microsoft 365, atau Excel di web. Mintalah pembaruan Excel kepada pengelola TI instansi.',
    en: 'This pane needs Excel 2021 or newer, Microsoft 365, or Excel on the web. Ask your IT staff to update Excel.',
  },
  'excel.limits': { id: 'Batas Excel ini', en: 'Limits of this Excel' },
  'excel.repaired': {
    id: '{count} rumus yang menampilkan #NAME? dipasang ulang dan dihitung lagi.',
    en: 'Formulas that showed #NAME?, set anew and computed again: {count}.',
  },
  'excel.nothing-to-repair': {
    id: 'Tidak ada rumus yang menampilkan #NAME?.',
    en: 'No formula shows #NAME?.',
  },
  'fault.workbook-protected': {
    id: 'Lembar tidak dibuat dan buku kerja tidak berubah. Susunan buku kerja terproteksi: buka proteksinya di Tinjau, Proteksi Buku Kerja, lalu ulangi.',
    en: 'No sheet was made and the workbook is unchanged. The structure of the workbook is protected: unprotect it under Review, Protect Workbook, then repeat.',
  },
  'fault.half-written': {
    id: 'Pekerjaan terputus dan lembar "{sheet}" mungkin baru berubah sebagian. Periksa lembar itu; Urungkan (Ctrl+Z) atau versi sebelumnya mengembalikannya.',
    en: 'The work broke off and sheet "{sheet}" may be changed in part. Look at that sheet; Undo (Ctrl+Z) or an earlier version brings it back.',
  },
  'capability.no-merges': {
    id: 'Excel ini tidak memberi tahu sel mana yang digabung; judul kolom bertingkat mungkin perlu dipastikan di Kenali.',
    en: 'This Excel does not tell which cells are merged; headers of several rows may need confirming under Recognise.',
  },
  'capability.no-undo-group': {
    id: 'Excel ini belum dapat mengurungkan perubahan dari add-in sebagai satu langkah.',
    en: 'This Excel cannot yet undo changes by add-ins as one step.',
  },
  'capability.no-rename-events': {
    id: 'Excel ini tidak memberi tahu bila nama lembar berubah; baca ulang buku kerja sesudah mengganti nama lembar.',
    en: 'This Excel does not tell when a sheet is renamed; read the workbook again after renaming one.',
  },
} as const satisfies MessageTable;
