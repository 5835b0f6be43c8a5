import { kinerjaFunctions } from './kinerja-functions';
import { runInExcel } from './run-in-excel';

/**
 * Menghitung rata-rata sebuah rentang. Sel kosong menggagalkan hitungan kecuali diminta diabaikan.
 * @customfunction RERATA
 * @param nilai Rentang nilai, misalnya kolom capaian.
 * @param [jenis] "biasa" (bila kosong), "geometrik", atau "tertimbang".
 * @param [bobot] Rentang bobot, sama banyak dengan nilai; hanya untuk "tertimbang".
 * @param [kosong] "tolak" (bila kosong) atau "abaikan" bagi sel tanpa nilai.
 * @returns Rata-rata.
 */
export function rerata(nilai: unknown[][], jenis?: unknown[][], bobot?: unknown[][], kosong?: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.RERATA, [nilai, jenis, bobot, kosong]);
}

/**
 * Menghitung rata-rata capaian per sasaran, lalu rata-rata dari semua sasaran itu.
 * @customfunction RERATASASARAN
 * @param sasaran Kolom sasaran; sel kosong meneruskan sasaran di atasnya.
 * @param capaian Kolom capaian, sama banyak dengan kolom sasaran.
 * @param [kosong] "tolak" (bila kosong) atau "abaikan" bagi sel tanpa capaian.
 * @returns Rata-rata dari rata-rata sasaran.
 */
export function rerataSasaran(sasaran: unknown[][], capaian: unknown[][], kosong?: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.RERATASASARAN, [sasaran, capaian, kosong]);
}

/**
 * Membagi pembilang dengan penyebut. Hasilnya rasio: 1 berarti 100%.
 * @customfunction PERSENTASE
 * @param pembilang Banyaknya yang memenuhi. Boleh satu sel atau satu kolom.
 * @param penyebut Banyaknya seluruhnya. Boleh satu sel atau satu kolom.
 * @returns Rasio pembilang terhadap penyebut.
 */
export function persentase(pembilang: unknown[][], penyebut: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.PERSENTASE, [pembilang, penyebut]);
}

/**
 * Menghitung pertumbuhan dari nilai sebelumnya. Hasilnya rasio: 0,1 berarti naik 10%.
 * @customfunction PERTUMBUHAN
 * @param sebelum Nilai pada periode sebelumnya. Boleh satu sel atau satu kolom.
 * @param sekarang Nilai pada periode ini. Boleh satu sel atau satu kolom.
 * @returns Pertumbuhan sebagai rasio.
 */
export function pertumbuhan(sebelum: unknown[][], sekarang: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.PERTUMBUHAN, [sebelum, sekarang]);
}

/**
 * Menyebut apakah target dilampaui, tercapai, atau belum tercapai.
 * @customfunction STATUS
 * @param capaian Capaian sebagai rasio, misalnya 0,9884 atau 98,84%. Boleh satu sel atau satu kolom.
 * @returns Status terhadap target.
 */
export function status(capaian: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.STATUS, [capaian]);
}

/**
 * Menghitung banyaknya capaian di atas, tepat, dan di bawah 100%, serta yang belum ada.
 * @customfunction REKAP
 * @param capaian Kolom capaian sebagai rasio.
 * @returns Empat baris: keterangan dan banyaknya.
 */
export function rekap(capaian: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.REKAP, [capaian]);
}
