import type { MessageTable } from '../message-table';

export const recogniseMessages = {
  'unrecognised.empty': { id: 'Lembar ini kosong.', en: 'This sheet is empty.' },
  'unrecognised.no-header': {
    id: 'Tidak ada baris judul kolom yang dikenal (misalnya Indikator, Target, Realisasi, Pagu).',
    en: 'No row of known column headers was found (such as Indikator, Target, Realisasi, Pagu).',
  },
  'unrecognised.no-row': {
    id: 'Judul kolom dikenal, tetapi tidak ada baris isian di bawahnya.',
    en: 'The column headers are known, but there is no row under them.',
  },
  'unrecognised.made-by-add-in': { id: 'Lembar ini dibuat oleh Lembar Kinerja.', en: 'This sheet was made by Lembar Kinerja.' },
  'unrecognised.kind-not-supported': {
    id: 'Ada judul kolom, tetapi tidak ada baris nama dengan angka di bawahnya.',
    en: 'There are column headers, but no rows of names with figures under them.',
  },
  'question.polarity': {
    id: 'Untuk indikator "{indicator}", apakah realisasi yang lebih rendah berarti lebih baik?',
    en: 'For the indicator "{indicator}", does a lower realisasi mean better?',
  },
  'question.polarity.maks': { id: 'Makin tinggi makin baik', en: 'Higher is better' },
  'question.polarity.min': { id: 'Makin rendah makin baik: (2T−R)/T', en: 'Lower is better: (2T−R)/T' },
  'question.polarity.min-rasio': { id: 'Makin rendah makin baik: T/R', en: 'Lower is better: T/R' },
  'question.rupiah-scale': {
    id: 'Kolom "{header}" dalam rupiah penuh atau ribuan rupiah? Judulnya menyebut ribuan, tetapi nilainya seperti rupiah penuh.',
    en: 'Is column "{header}" in full rupiah or in thousands? Its header says thousands, but the values look like full rupiah.',
  },
  'question.rupiah-scale.rupiah': { id: 'Rupiah penuh', en: 'Full rupiah' },
  'question.rupiah-scale.ribu-rupiah': { id: 'Ribuan rupiah', en: 'Thousands of rupiah' },
  'question.cumulative': {
    id: 'Bagaimana angka triwulan "{indicator}" menjadi angka setahun?',
    en: 'How do the quarters of "{indicator}" make the year?',
  },
  'question.cumulative.jumlah': { id: 'Dijumlahkan', en: 'Added up' },
  'question.cumulative.rata-rata': { id: 'Dirata-ratakan', en: 'Averaged' },
  'question.cumulative.posisi-akhir': { id: 'Posisi akhir: angka triwulan terakhir', en: 'Last position: the last quarter stands' },
  'question.column-role': {
    id: 'Kolom "{header}" berisi angka, tetapi judulnya tidak dikenal. Kolom itu berisi apa?',
    en: 'Column "{header}" holds figures, but its header is not known. What does it hold?',
  },
  'question.column-role.target': { id: 'Target', en: 'Target' },
  'question.column-role.realisasi': { id: 'Realisasi', en: 'Realisasi (actual)' },
  'question.column-role.capaian': { id: 'Capaian', en: 'Capaian (achievement)' },
  'question.column-role.lain': { id: 'Bukan salah satunya', en: 'None of these' },
  'confidence.kind-header': { id: 'Jenis tabel terbaca dari judul kolomnya.', en: 'The kind of table is read from its column headers.' },
  'confidence.kind-contents': { id: 'Jenis tabel terbaca dari isi dan sebagian judul kolomnya.', en: 'The kind of table is read from what it holds and some of its headers.' },
  'confidence.kind-no-words': { id: 'Tidak ada judul kolom yang dikenal; tabel ini dibaca sebagai daftar angka.', en: 'No column header is known; the table is read as a list of figures.' },
  'confidence.no-header': { id: 'Tabel ini tidak berjudul kolom; dibaca dari bentuk barisnya.', en: 'The table has no column headers; it is read from the shape of its rows.' },
  'confidence.measures-in-rows': { id: 'Target, realisasi, dan sejenisnya terbaca dari nama baris.', en: 'Target, realisasi and the like are read from the names of the rows.' },
  'confidence.role-header': { id: 'Judul "{header}" menyebutnya langsung.', en: 'The header "{header}" says so itself.' },
  'confidence.role-beside': { id: 'Judul "{header}" dibaca bersama kolom di sampingnya.', en: 'The header "{header}" is read with the columns beside it.' },
  'confidence.role-contents': { id: 'Judul "{header}" tidak dikenal; kolom dibaca dari isinya.', en: 'The header "{header}" is not known; the column is read from what it holds.' },
  'confidence.role-corrected': { id: 'Ditetapkan pengguna.', en: 'Set by the user.' },
  'confidence.role-unknown': { id: 'Judul "{header}" tidak dipakai dalam hitungan.', en: 'The header "{header}" takes no part in any arithmetic.' },
  'confidence.year-title': { id: 'Tahunnya dari judul tabel.', en: 'Its year is from the title of the table.' },
} as const satisfies MessageTable;
