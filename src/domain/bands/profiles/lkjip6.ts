import type { BandProfile } from '../band-profile';

/** The six categories many LKjIP carry, without the overlap of the printed scale (lint-bands finds it there). Above 100 it names no category. */
export const lkjip6: BandProfile = {
  id: 'LKJIP6',
  name: 'Skala enam kategori LKjIP',
  measure: 'percent',
  bands: [
    { id: 'memuaskan', label: 'Memuaskan', lower: 85, lowerClosed: false, upper: 100, upperClosed: true },
    { id: 'sangat-baik', label: 'Sangat Baik', lower: 75, lowerClosed: false, upper: 85, upperClosed: true },
    { id: 'baik', label: 'Baik', lower: 65, lowerClosed: false, upper: 75, upperClosed: true },
    { id: 'cukup', label: 'Cukup', lower: 50, lowerClosed: false, upper: 65, upperClosed: true },
    { id: 'kurang', label: 'Kurang', lower: 30, lowerClosed: false, upper: 50, upperClosed: true },
    { id: 'sangat-kurang', label: 'Sangat Kurang', lower: 0, lowerClosed: true, upper: 30, upperClosed: true },
  ],
  roundFirst: null,
  above: 'none',
  source: 'LKjIP Dinas Sosial Kab. Tegal 2018 (tercetak kurang >0-50 dan sangat kurang >0-30); dibaca menurut LKj Kab. Maluku Tengah 2021, yang mencetak >30-50 dan 0-30',
  verified: false,
};
