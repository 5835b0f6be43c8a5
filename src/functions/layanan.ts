import { kinerjaFunctions } from './kinerja-functions';
import { runInExcel } from './run-in-excel';

/**
 * Menghitung indeks kepuasan masyarakat dari nilai rata-rata tiap unsur, menurut PermenPANRB 14/2017.
 * @customfunction IKM
 * @param unsur Rentang nilai rata-rata tiap unsur, 1 sampai 4.
 * @returns Indeks 25 sampai 100.
 */
export function ikm(unsur: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.IKM, [unsur]);
}

/**
 * Menghitung indeks pencapaian SPM: 80% penerima layanan dan 20% mutu minimal. Bobot ini belum dicocokkan dengan naskah peraturan.
 * @customfunction SPM
 * @param penerima Capaian penerima layanan sebagai rasio.
 * @param mutu Capaian mutu minimal sebagai rasio.
 * @returns Indeks sebagai rasio.
 */
export function spm(penerima: unknown[][], mutu: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.SPM, [penerima, mutu]);
}

/**
 * Menjumlahkan nilai AKIP dari empat komponen PermenPANRB 88/2021 (30, 30, 15, 25).
 * @customfunction AKIP
 * @param perencanaan Nilai perencanaan kinerja, paling tinggi 30.
 * @param pengukuran Nilai pengukuran kinerja, paling tinggi 30.
 * @param pelaporan Nilai pelaporan kinerja, paling tinggi 15.
 * @param evaluasi Nilai evaluasi internal, paling tinggi 25.
 * @returns Nilai AKIP.
 */
export function akip(perencanaan: unknown[][], pengukuran: unknown[][], pelaporan: unknown[][], evaluasi: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.AKIP, [perencanaan, pengukuran, pelaporan, evaluasi]);
}
