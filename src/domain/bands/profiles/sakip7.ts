import type { BandProfile } from '../band-profile';

/** The predikat of a nilai AKIP. Strict lower bounds: encodings with 90,01 misplace 90,005. */
export const sakip7: BandProfile = {
  id: 'SAKIP7',
  name: 'Predikat SAKIP',
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
  source: 'PermenPANRB 88/2021 tentang Evaluasi AKIP (batas menurut sumber kedua)',
  verified: false,
};
