import type { BandProfile } from '../band-profile';

/** The printed whole numbers (90-99, 80-89, ...) leave gaps; this reading closes them from below. */
export const spm6: BandProfile = {
  id: 'SPM6',
  name: 'Kategori pencapaian SPM',
  measure: 'percent',
  bands: [
    { id: 'tuntas-paripurna', label: 'Tuntas Paripurna', lower: 100, lowerClosed: true, upper: null, upperClosed: false },
    { id: 'tuntas-utama', label: 'Tuntas Utama', lower: 90, lowerClosed: true, upper: 100, upperClosed: false },
    { id: 'tuntas-madya', label: 'Tuntas Madya', lower: 80, lowerClosed: true, upper: 90, upperClosed: false },
    { id: 'tuntas-pratama', label: 'Tuntas Pratama', lower: 70, lowerClosed: true, upper: 80, upperClosed: false },
    { id: 'tuntas-muda', label: 'Tuntas Muda', lower: 60, lowerClosed: true, upper: 70, upperClosed: false },
    { id: 'belum-tuntas', label: 'Belum Tuntas', lower: null, lowerClosed: false, upper: 60, upperClosed: false },
  ],
  roundFirst: null,
  above: 'highest',
  source: 'Permendagri 59/2021 (batas menurut sumber kedua; urutan Pratama dan Muda belum dicocokkan)',
  verified: false,
};
