import type { MessageTable } from '../message-table';

/** The page around grid and pane. */
export const workbenchMessages = {
  'workbench.tools': { id: 'Berkas dan tampilan', en: 'File and display' },
  'workbench.open': { id: 'Buka', en: 'Open' },
  'workbench.open-hint': { id: 'Buka berkas .xlsx dari komputer ini', en: 'Open an .xlsx file from this computer' },
  'workbench.save': { id: 'Simpan', en: 'Save' },
  'workbench.save-hint': { id: 'Simpan salinan buku kerja ke folder unduhan (Ctrl+S)', en: 'Save a copy of the workbook to the downloads folder (Ctrl+S)' },
  'workbench.unsaved': { id: 'belum disimpan', en: 'not saved' },
  'workbench.theme': { id: 'Tema', en: 'Theme' },
  'workbench.theme.auto': { id: 'Sistem', en: 'System' },
  'workbench.theme.light': { id: 'Terang', en: 'Light' },
  'workbench.theme.dark': { id: 'Gelap', en: 'Dark' },
  'workbench.grid': { id: 'Isi buku kerja', en: 'Workbook contents' },
  'workbench.pane': { id: 'Panel Lembar Kinerja', en: 'Lembar Kinerja pane' },
  'workbench.divider': { id: 'Lebar panel', en: 'Pane width' },
  'workbench.opening': { id: 'Membuka {file}', en: 'Opening {file}' },
  'workbench.saving': { id: 'Menyimpan {file}', en: 'Saving {file}' },
  'workbench.saved': { id: '"{file}" disimpan ke folder unduhan.', en: '"{file}" was saved to the downloads folder.' },
  'workbench.drop': { id: 'Lepaskan berkas .xlsx di sini untuk membukanya', en: 'Drop the .xlsx file here to open it' },
  'workbench.one-file': { id: 'Hanya satu berkas dapat dibuka sekaligus. Lepaskan satu berkas .xlsx saja.', en: 'Only one file can be open at a time. Drop a single .xlsx file.' },
  'workbench.replace': { id: 'Perubahan belum disimpan', en: 'Changes not saved' },
  'workbench.replace-text': {
    id: 'Perubahan pada "{open}" belum disimpan dan akan hilang begitu "{next}" dibuka.',
    en: 'The changes to "{open}" are not saved and will be lost once "{next}" is opened.',
  },
  'workbench.save-first': { id: 'Simpan, lalu buka', en: 'Save, then open' },
  'workbench.discard': { id: 'Buka tanpa menyimpan', en: 'Open without saving' },
  'workbench.cancel': { id: 'Batal', en: 'Cancel' },
  'workbench.close-notice': { id: 'Tutup pemberitahuan', en: 'Close the notice' },
  'workbench.crashed': {
    id: 'Halaman ini berhenti di tengah jalan. Berkas asli Anda tidak disentuh. Muat ulang halaman; bila terulang, salin rinciannya untuk pengelola add-in.',
    en: 'This page stopped midway. Your original file was not touched. Reload the page; if it happens again, copy the details for the person who looks after the add-in.',
  },
  'workbench.reload': { id: 'Muat ulang', en: 'Reload' },
} as const satisfies MessageTable;
