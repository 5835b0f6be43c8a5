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
    id: 'Ada tabel, tetapi bukan tabel capaian, perjanjian kinerja, anggaran, atau skala kategori.',
    en: 'There is a table, but not one of capaian, perjanjian kinerja, budget, or category scale.',
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
} as const satisfies MessageTable;
