import type { BandProfile } from '../band-profile';

/** The printed whole numbers leave gaps; this reading closes them from below: 90,5 is Sangat Tinggi. */
export const permendagri: BandProfile = {
  id: 'PERMENDAGRI',
  name: 'Skala nilai peringkat kinerja (lebih dari 90)',
  measure: 'percent',
  bands: [
    { id: 'sangat-tinggi', label: 'Sangat Tinggi', lower: 90, lowerClosed: false, upper: 100, upperClosed: true },
    { id: 'tinggi', label: 'Tinggi', lower: 75, lowerClosed: false, upper: 90, upperClosed: true },
    { id: 'sedang', label: 'Sedang', lower: 65, lowerClosed: false, upper: 75, upperClosed: true },
    { id: 'rendah', label: 'Rendah', lower: 50, lowerClosed: false, upper: 65, upperClosed: true },
    { id: 'sangat-rendah', label: 'Sangat Rendah', lower: null, lowerClosed: false, upper: 50, upperClosed: true },
  ],
  roundFirst: null,
  above: 'highest',
  source: 'Permendagri 86/2017 (tercetak 91%-100%, 76%-90%, 66%-75%, 51%-65%, sampai 50%), dibaca tanpa celah: lebih dari 90, 75, 65, 50',
  verified: false,
};
