import { kinerjaFunctions } from './kinerja-functions';
import { runInExcel } from './run-in-excel';

/**
 * Menulis bilangan bulat dengan huruf, misalnya untuk jumlah anggaran di perjanjian kinerja.
 * @customfunction TERBILANG
 * @param angka Bilangan bulat. Boleh satu sel atau satu kolom.
 * @param [satuan] Kata di belakangnya, misalnya "rupiah".
 * @returns Bilangan dengan huruf.
 */
export function terbilang(angka: unknown[][], satuan?: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.TERBILANG, [angka, satuan]);
}
