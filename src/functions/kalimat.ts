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

/**
 * Menyusun kalimat laporan tentang satu indikator: target, realisasi, capaian, dan perbandingannya.
 * @customfunction NARASI
 * @param indikator Nama indikator. Boleh satu sel atau satu kolom.
 * @param target Target. Dengan satuan %, angkanya rasio seperti 0,95 yang tampil sebagai 95%.
 * @param realisasi Realisasi dalam satuan yang sama.
 * @param [satuan] Satuan yang ditulis di belakang angka, misalnya "orang" atau "%".
 * @param [polaritas] "maks" (bila kosong), "min", "min-rasio", atau "stabil".
 * @param [tahunLalu] Realisasi tahun lalu, untuk kalimat perbandingan.
 * @param [targetAkhir] Target akhir renstra, untuk kalimat perbandingan.
 * @param [batas] Capaian tertinggi yang dihitung, misalnya 120%, atau "tanpa batas".
 * @param [kebijakanNol] Untuk target 0: "tolak" (bila kosong), "seratus" bila realisasi juga 0, atau "batas" bila realisasi di atas 0.
 * @returns Satu sampai tiga kalimat.
 */
export function narasi(
  indikator: unknown[][],
  target: unknown[][],
  realisasi: unknown[][],
  satuan?: unknown[][],
  polaritas?: unknown[][],
  tahunLalu?: unknown[][],
  targetAkhir?: unknown[][],
  batas?: unknown[][],
  kebijakanNol?: unknown[][],
): unknown[][] {
  return runInExcel(kinerjaFunctions.NARASI, [indikator, target, realisasi, satuan, polaritas, tahunLalu, targetAkhir, batas, kebijakanNol]);
}
