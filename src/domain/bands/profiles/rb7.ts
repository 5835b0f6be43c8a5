import type { BandProfile } from '../band-profile';

/** The predikat of the Indeks Reformasi Birokrasi; the sub-levels of RB General since 2023 are not among them. */
export const rb7: BandProfile = {
  id: 'RB7',
  name: 'Predikat Indeks Reformasi Birokrasi',
  measure: 'score',
  bands: [
    { id: 'aa', label: 'AA (Sangat Memuaskan)', lower: 90, lowerClosed: false, upper: 100, upperClosed: true },
    { id: 'a', label: 'A (Memuaskan)', lower: 80, lowerClosed: false, upper: 90, upperClosed: true },
    { id: 'bb', label: 'BB (Sangat Baik)', lower: 70, lowerClosed: false, upper: 80, upperClosed: true },
    { id: 'b', label: 'B (Baik)', lower: 60, lowerClosed: false, upper: 70, upperClosed: true },
    { id: 'cc', label: 'CC (Cukup)', lower: 50, lowerClosed: false, upper: 60, upperClosed: true },
    { id: 'c', label: 'C (Kurang)', lower: 30, lowerClosed: false, upper: 50, upperClosed: true },
    { id: 'd', label: 'D (Sangat Kurang)', lower: 0, lowerClosed: true, upper: 30, upperClosed: true },
  ],
  roundFirst: null,
  above: 'none',
  source: 'Indeks RB 2022 Provinsi Aceh (batas menurut sumber kedua; nilai 0 dibaca D)',
  verified: false,
};
