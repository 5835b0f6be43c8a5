import type { BandProfile } from '../band-profile';

/** The mutu of an IKM converted to 25-100. Bounds are printed at two decimals, so a value is rounded there first: 88,305 is in no band as it stands. */
export const ikm2017: BandProfile = {
  id: 'IKM2017',
  name: 'Mutu pelayanan IKM',
  measure: 'score',
  bands: [
    { id: 'a', label: 'A (Sangat Baik)', lower: 88.31, lowerClosed: true, upper: 100, upperClosed: true },
    { id: 'b', label: 'B (Baik)', lower: 76.61, lowerClosed: true, upper: 88.3, upperClosed: true },
    { id: 'c', label: 'C (Kurang Baik)', lower: 65, lowerClosed: true, upper: 76.6, upperClosed: true },
    { id: 'd', label: 'D (Tidak Baik)', lower: 25, lowerClosed: true, upper: 64.99, upperClosed: true },
  ],
  roundFirst: 2,
  above: 'none',
  source: 'PermenPANRB 14/2017 tentang Survei Kepuasan Masyarakat, dikutip dalam LKj Ditjen Rehabilitasi Sosial 2023, Tabel 10.1',
  verified: true,
};
