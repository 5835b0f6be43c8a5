import type { BandProfile } from '../band-profile';

/** A scale of local practice; its own printed legend (75-99, 55-74) leaves gaps that this reading closes from below. */
export const berhasil4: BandProfile = {
  id: 'BERHASIL4',
  name: 'Skala empat tingkat keberhasilan',
  measure: 'percent',
  bands: [
    { id: 'sangat-berhasil', label: 'Sangat Berhasil', lower: 100, lowerClosed: true, upper: null, upperClosed: false },
    { id: 'berhasil', label: 'Berhasil', lower: 75, lowerClosed: true, upper: 100, upperClosed: false },
    { id: 'cukup-berhasil', label: 'Cukup Berhasil', lower: 55, lowerClosed: true, upper: 75, upperClosed: false },
    { id: 'kurang-berhasil', label: 'Kurang Berhasil', lower: null, lowerClosed: false, upper: 55, upperClosed: false },
  ],
  roundFirst: null,
  above: 'highest',
  source: 'Praktik perangkat daerah (tercetak 100 ke atas, 75-99, 55-74, di bawah 55), dibaca tanpa celah',
  verified: false,
};
