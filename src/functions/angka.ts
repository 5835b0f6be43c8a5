import { kinerjaFunctions } from './kinerja-functions';
import { runInExcel } from './run-in-excel';

/**
 * Membaca angka yang ditulis sebagai teks, misalnya "Rp2.440.968.652.000,-", "87,34 Poin", atau "98,84%".
 * @customfunction ANGKA
 * @param teks Teks dengan titik sebagai pemisah ribuan dan koma sebagai desimal. Boleh satu sel atau satu kolom.
 * @returns Angkanya; persentase menjadi rasio, jadi "98,84%" menjadi 0,9884.
 */
export function angka(teks: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.ANGKA, [teks]);
}
