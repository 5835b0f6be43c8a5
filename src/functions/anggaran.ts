import { kinerjaFunctions } from './kinerja-functions';
import { runInExcel } from './run-in-excel';

/**
 * Menghitung serapan anggaran. Hasilnya rasio: 1 berarti seluruh pagu terserap.
 * @customfunction SERAPAN
 * @param pagu Pagu anggaran. Boleh satu sel atau satu kolom.
 * @param realisasi Realisasi anggaran. Boleh satu sel atau satu kolom.
 * @returns Serapan sebagai rasio.
 */
export function serapan(pagu: unknown[][], realisasi: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.SERAPAN, [pagu, realisasi]);
}

/**
 * Menghitung sisa pagu setelah dikurangi realisasi.
 * @customfunction SISA
 * @param pagu Pagu anggaran. Boleh satu sel atau satu kolom.
 * @param realisasi Realisasi anggaran. Boleh satu sel atau satu kolom.
 * @returns Sisa pagu.
 */
export function sisa(pagu: unknown[][], realisasi: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.SISA, [pagu, realisasi]);
}

/**
 * Menghitung efisiensi menurut lampiran PMK 214/2017 dari pagu, capaian, dan realisasi seluruh keluaran.
 * @customfunction EFISIENSI
 * @param pagu Rentang pagu tiap keluaran.
 * @param capaian Rentang capaian tiap keluaran sebagai rasio.
 * @param realisasi Rentang realisasi anggaran tiap keluaran.
 * @returns Efisiensi sebagai rasio.
 */
export function efisiensi(pagu: unknown[][], capaian: unknown[][], realisasi: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.EFISIENSI, [pagu, capaian, realisasi]);
}

/**
 * Mengubah efisiensi menjadi nilai 0 sampai 1; efisiensi dibatasi -20% sampai 20%.
 * @customfunction NILAIEFISIENSI
 * @param efisiensi Efisiensi sebagai rasio, misalnya 0,1 atau 10%.
 * @returns Nilai efisiensi sebagai rasio.
 */
export function nilaiEfisiensi(efisiensi: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.NILAIEFISIENSI, [efisiensi]);
}

/**
 * Menghitung nilai akhir IKPA: jumlah nilai kali bobot, dibagi konversi bobot.
 * @customfunction IKPA
 * @param nilai Rentang nilai indikator, 0-100; kosongkan yang tidak berlaku.
 * @param bobot Rentang bobot, atau "PER-5/PB/2022" atau "PER-5/PB/2024".
 * @param [pengurang] Pengurang dispensasi SPM menurut PER-5/PB/2024.
 * @returns Nilai akhir IKPA.
 */
export function ikpa(nilai: unknown[][], bobot: unknown[][], pengurang?: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.IKPA, [nilai, bobot, pengurang]);
}

/**
 * Menghitung Nilai Kinerja Anggaran: 50% perencanaan dan 50% pelaksanaan.
 * @customfunction NKA
 * @param perencanaan Nilai perencanaan anggaran (SMART), 0-100.
 * @param pelaksanaan Nilai pelaksanaan anggaran (IKPA), 0-100.
 * @returns Nilai Kinerja Anggaran.
 */
export function nka(perencanaan: unknown[][], pelaksanaan: unknown[][]): unknown[][] {
  return runInExcel(kinerjaFunctions.NKA, [perencanaan, pelaksanaan]);
}
