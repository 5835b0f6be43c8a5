import { kinerjaFunctions } from './kinerja-functions';
import { runInExcel } from './run-in-excel';

/**
 * Menghitung capaian kinerja dari target dan realisasi. Hasilnya rasio: 1 berarti 100%.
 * @customfunction CAPAIAN
 * @param target Target: angka, teks seperti "100 %", atau rentang seperti "80-90%". Boleh satu sel atau satu kolom.
 * @param realisasi Realisasi dalam satuan yang sama dengan target. Boleh satu sel atau satu kolom.
 * @param [polaritas] "maks" (bila kosong), "min", "min-rasio", "stabil", atau "rentang".
 * @param [batas] Capaian tertinggi yang dihitung, misalnya 120%. Bila kosong atau "tanpa batas", tidak dibatasi.
 * @param [kebijakanNol] Untuk target 0: "tolak" (bila kosong), "seratus" bila realisasi juga 0, atau "batas" bila realisasi di atas 0.
 * @returns Capaian sebagai rasio.
 */
export function capaian(target: unknown[][], realisasi: unknown[][], polaritas?: unknown[][], batas?: unknown[][], kebijakanNol?: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.CAPAIAN, [target, realisasi, polaritas, batas, kebijakanNol]);
}

/**
 * Menyebut kategori sebuah capaian atau nilai menurut skala yang dipilih.
 * @customfunction KATEGORI
 * @param capaian Rasio capaian seperti 0,9884 (98,84%), atau nilai 0-100 bagi skala nilai. Boleh satu sel atau satu kolom.
 * @param [skala] Nama skala, misalnya LKJIP6 (bila kosong), PERMENDAGRI, atau SAKIP7 (daftarnya: KINERJA.SKALA), atau tabel Anda sendiri: kategori dan rentangnya, atau kategori, batas bawah, dan batas atas.
 * @returns Nama kategori.
 */
export function kategori(capaian: unknown[][], skala?: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.KATEGORI, [capaian, skala]);
}

/**
 * Menampilkan kategori sebuah skala beserta rentangnya, mulai dari yang terbaik.
 * @customfunction SKALA
 * @param [skala] Nama skala: LKJIP6 (bila kosong), PERMENDAGRI, PERMENDAGRI-91, BERHASIL4, PKO4, SPM6, SAKIP7, RB7, IKM2017, IKPA4, atau NKA5.
 * @returns Dua kolom: kategori dan rentang.
 */
export function daftarSkala(skala?: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.SKALA, [skala]);
}

/**
 * Memeriksa capaian yang sudah tercetak terhadap target dan realisasinya.
 * @customfunction PERIKSA
 * @param target Target. Boleh satu sel atau satu kolom.
 * @param realisasi Realisasi dalam satuan yang sama dengan target.
 * @param tercetak Capaian yang tercetak sebagai rasio, misalnya 0,9884 atau "98,84%".
 * @param [polaritas] "maks" (bila kosong), "min", "min-rasio", atau "stabil".
 * @param [batas] Capaian tertinggi yang dihitung, misalnya 120%, atau "tanpa batas".
 * @returns "Cocok", atau capaian yang seharusnya.
 */
export function periksa(target: unknown[][], realisasi: unknown[][], tercetak: unknown[][], polaritas?: unknown[][], batas?: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.PERIKSA, [target, realisasi, tercetak, polaritas, batas]);
}
