import type { MessageTable } from '../message-table';

/** The add-in's page in Excel, before it has a workbook to work on. */
export const excelMessages = {
  'excel.connection-coming': {
    id: 'Panel ini belum tersambung ke buku kerja Excel; sambungannya hadir pada versi berikutnya. Fungsi KINERJA sudah dapat dipakai di sel, dan meja kerja di peramban (npm start) sudah menjalankan seluruh langkahnya.',
    en: 'This pane is not connected to the Excel workbook yet; the connection comes in the next version. The KINERJA functions already work in cells, and the workbench in a browser (npm start) already does every step.',
  },
  'excel.outside-excel': {
    id: 'Halaman ini dibuka di luar Excel. Di Excel, buka tab Kinerja lalu Buka panel.',
    en: 'This page was opened outside Excel. In Excel, open the Kinerja tab, then Open pane.',
  },
} as const satisfies MessageTable;
