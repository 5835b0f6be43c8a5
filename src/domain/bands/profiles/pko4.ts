import type { BandProfile } from '../band-profile';

/** The predikat kinerja organisasi, on the nilai kinerja organisasi in percent. */
export const pko4: BandProfile = {
  id: 'PKO4',
  name: 'Predikat kinerja organisasi',
  measure: 'percent',
  bands: [
    { id: 'istimewa', label: 'Istimewa', lower: 100, lowerClosed: false, upper: null, upperClosed: false },
    { id: 'baik', label: 'Baik', lower: 80, lowerClosed: false, upper: 100, upperClosed: true },
    { id: 'butuh-perbaikan', label: 'Butuh Perbaikan', lower: 60, lowerClosed: false, upper: 80, upperClosed: true },
    { id: 'buruk', label: 'Buruk', lower: null, lowerClosed: false, upper: 60, upperClosed: true },
  ],
  roundFirst: null,
  above: 'highest',
  source: 'Praktik BPS atas nilai kinerja organisasi (batas menurut sumber kedua)',
  verified: false,
};
