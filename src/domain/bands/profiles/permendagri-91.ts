import type { BandProfile } from '../band-profile';

/** The printed whole numbers leave gaps; this reading closes them from above: 90,5 is Tinggi. */
export const permendagri91: BandProfile = {
  id: 'PERMENDAGRI-91',
  name: 'Skala nilai peringkat kinerja (mulai 91)',
  measure: 'percent',
  bands: [
    { id: 'sangat-tinggi', label: 'Sangat Tinggi', lower: 91, lowerClosed: true, upper: 100, upperClosed: true },
    { id: 'tinggi', label: 'Tinggi', lower: 76, lowerClosed: true, upper: 91, upperClosed: false },
    { id: 'sedang', label: 'Sedang', lower: 66, lowerClosed: true, upper: 76, upperClosed: false },
    { id: 'rendah', label: 'Rendah', lower: 51, lowerClosed: true, upper: 66, upperClosed: false },
    { id: 'sangat-rendah', label: 'Sangat Rendah', lower: null, lowerClosed: false, upper: 51, upperClosed: false },
  ],
  roundFirst: null,
  above: 'highest',
  source: 'Permendagri 86/2017 (tercetak 91%-100%, 76%-90%, 66%-75%, 51%-65%, sampai 50%), dibaca tanpa celah: mulai 91, 76, 66, 51',
  verified: false,
};
