import type { BandProfile } from '../band-profile';

/** The category of a nilai IKPA: 89,45 is Baik, 88,99 is Cukup. */
export const ikpa4: BandProfile = {
  id: 'IKPA4',
  name: 'Kategori nilai IKPA',
  measure: 'score',
  bands: [
    { id: 'sangat-baik', label: 'Sangat Baik', lower: 95, lowerClosed: true, upper: 100, upperClosed: true },
    { id: 'baik', label: 'Baik', lower: 89, lowerClosed: true, upper: 95, upperClosed: false },
    { id: 'cukup', label: 'Cukup', lower: 70, lowerClosed: true, upper: 89, upperClosed: false },
    { id: 'kurang', label: 'Kurang', lower: 0, lowerClosed: true, upper: 70, upperClosed: false },
  ],
  roundFirst: null,
  above: 'none',
  source: 'PER-5/PB/2024, menurut paparan KPPN Kupang Desember 2023',
  verified: false,
};
