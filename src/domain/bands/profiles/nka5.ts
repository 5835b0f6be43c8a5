import type { BandProfile } from '../band-profile';

/** The category of a Nilai Kinerja Anggaran, worded `lebih dari 80 sampai dengan 90`. */
export const nka5: BandProfile = {
  id: 'NKA5',
  name: 'Kategori Nilai Kinerja Anggaran',
  measure: 'score',
  bands: [
    { id: 'sangat-baik', label: 'Sangat Baik', lower: 90, lowerClosed: false, upper: 100, upperClosed: true },
    { id: 'baik', label: 'Baik', lower: 80, lowerClosed: false, upper: 90, upperClosed: true },
    { id: 'cukup', label: 'Cukup', lower: 60, lowerClosed: false, upper: 80, upperClosed: true },
    { id: 'kurang', label: 'Kurang', lower: 50, lowerClosed: false, upper: 60, upperClosed: true },
    { id: 'sangat-kurang', label: 'Sangat Kurang', lower: 0, lowerClosed: true, upper: 50, upperClosed: true },
  ],
  roundFirst: null,
  above: 'none',
  source: 'PMK 107/2024 Pasal 251 ayat (4a)',
  verified: true,
};
