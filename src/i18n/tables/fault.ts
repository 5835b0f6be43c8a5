import type { MessageTable } from '../message-table';

/** What happened, what became of the workbook, and what to do next. */
export const faultMessages = {
  'fault.stopped': {
    id: 'Pekerjaan dihentikan dan buku kerja tidak berubah.',
    en: 'The work was stopped and the workbook is unchanged.',
  },
  'fault.cell-changed': {
    id: 'Perubahan dibatalkan dan buku kerja tidak berubah. Sel {cell} pada lembar "{sheet}" sudah berisi hal lain: periksa lagi, lalu ulangi.',
    en: 'The change was cancelled and the workbook is unchanged. Cell {cell} on sheet "{sheet}" now holds something else: check again, then repeat.',
  },
  'fault.sheet-missing': {
    id: 'Perubahan dibatalkan dan buku kerja tidak berubah. Lembar "{sheet}" sudah tidak ada: kenali ulang tabelnya.',
    en: 'The change was cancelled and the workbook is unchanged. Sheet "{sheet}" no longer exists: recognise the tables again.',
  },
  'fault.sheet-name-taken': {
    id: 'Lembar tidak dibuat dan buku kerja tidak berubah. Sudah ada lembar Anda bernama "{sheet}": ganti nama lembar itu, lalu ulangi.',
    en: 'No sheet was made and the workbook is unchanged. You already have a sheet named "{sheet}": rename it, then repeat.',
  },
  'fault.name-taken': {
    id: 'Lembar tidak dibuat dan buku kerja tidak berubah. Nama "{name}" sudah dipakai untuk hal lain: ganti nama itu di Rumus, Manajer Nama, lalu ulangi.',
    en: 'No sheet was made and the workbook is unchanged. The name "{name}" is already used for something else: rename it under Formulas, Name Manager, then repeat.',
  },
  'fault.sheet-protected': {
    id: 'Perubahan dibatalkan dan buku kerja tidak berubah. Lembar "{sheet}" terproteksi: buka proteksinya di Tinjau, lalu ulangi.',
    en: 'The change was cancelled and the workbook is unchanged. Sheet "{sheet}" is protected: unprotect it under Review, then repeat.',
  },
  'fault.cell-edit-mode': {
    id: 'Perubahan dibatalkan dan buku kerja tidak berubah. Sebuah sel masih diketik: tekan Enter, lalu ulangi.',
    en: 'The change was cancelled and the workbook is unchanged. A cell is still being typed in: press Enter, then repeat.',
  },
  'fault.too-large': {
    id: 'Perubahan dibatalkan dan buku kerja tidak berubah. Datanya terlalu besar untuk satu kali kirim: kerjakan per lembar.',
    en: 'The change was cancelled and the workbook is unchanged. There is too much data for one request: work sheet by sheet.',
  },
  'fault.host-gone': {
    id: 'Sambungan ke buku kerja terputus. Tutup lalu buka kembali panel ini dan periksa lembar yang sedang dikerjakan.',
    en: 'The connection to the workbook was lost. Close and reopen this pane and look at the sheet you were working on.',
  },
  'fault.not-xlsx': {
    id: '"{file}" bukan buku kerja .xlsx. Buka berkas itu di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
    en: '"{file}" is not an .xlsx workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  },
  'fault.empty-file': {
    id: '"{file}" kosong (0 byte). Salin ulang berkas itu dari sumbernya.',
    en: '"{file}" is empty (0 bytes). Copy the file again from its source.',
  },
  'fault.password-protected': {
    id: '"{file}" dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu ulangi.',
    en: '"{file}" is locked with a password. Open it in Excel, remove the password, save, then repeat.',
  },
  'fault.damaged-file': {
    id: '"{file}" rusak dan tidak dapat dibaca. Buka di Excel untuk memperbaikinya, atau ambil salinan yang utuh.',
    en: '"{file}" is damaged and cannot be read. Open it in Excel to repair it, or take an intact copy.',
  },
  'fault.file-not-found': {
    id: 'Berkas "{file}" tidak ditemukan. Periksa nama dan foldernya.',
    en: 'File "{file}" was not found. Check its name and folder.',
  },
  'fault.file-not-writable': {
    id: '"{file}" tidak dapat ditulis. Tutup berkas itu bila sedang terbuka, atau pilih folder lain.',
    en: '"{file}" cannot be written. Close the file if it is open, or choose another folder.',
  },
  'fault.unexpected': {
    id: 'Ada yang tidak berjalan semestinya dan pekerjaan dibatalkan. Salin rinciannya untuk pengelola add-in.',
    en: 'Something did not go as it should and the work was cancelled. Copy the details for the person who looks after the add-in.',
  },
} as const satisfies MessageTable;
