import type { BandProfile } from '../band-profile';
import { sakip7 } from './sakip7';

/** The predikat of the Indeks Reformasi Birokrasi, by the bounds of SAKIP's; the sub-levels of RB General since 2023 are not among them. */
export const rb7: BandProfile = {
  id: 'RB7',
  name: 'Predikat Indeks Reformasi Birokrasi',
  measure: 'score',
  bands: sakip7.bands,
  roundFirst: null,
  above: 'none',
  source: 'Indeks RB 2022 Provinsi Aceh (batas menurut sumber kedua; nilai 0 dibaca D)',
  verified: false,
};
