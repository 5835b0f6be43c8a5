import type { Snapshot } from '../../src/workbook/snapshot';
import { sheetOf, snapshotOf, typed } from '../sheets';

/**
 * A workbook of another agency, for the comparisons: three sasaran with a program each, of which one serves two; a
 * lower-is-better indicator, a last target in a renstra table, a national standard for some, budgets, and quarters.
 */
export const comparisonWorkbook = (): Snapshot =>
  snapshotOf(
    sheetOf('Capaian', [
      ['Tabel 2.1 Capaian Kinerja Tahun 2024'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Standar Nasional'],
      [1, 'Sasaran A', 'Cakupan layanan', '80%', '90%', '112,5%', '85%'],
      [null, 'Sasaran A', 'Angka keluhan', 10, 8, null, null],
      [2, 'Sasaran B', 'Jumlah lembaga', 40, 40, '100%', typed('-')],
      [3, 'Sasaran C', 'Nilai mutu', 4, 3, '75%', 5],
    ]),
    sheetOf('Renstra', [
      ['Renstra 2023-2026'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2023', 'Target 2024', 'Target 2025', 'Target 2026'],
      [1, 'Sasaran A', 'Cakupan layanan', '70%', '80%', '90%', '95%'],
      [null, 'Sasaran A', 'Angka keluhan', 12, 10, 8, 5],
      [2, 'Sasaran B', 'Jumlah lembaga', 30, 40, 45, 50],
    ]),
    sheetOf('Program Indikator', [
      ['Perjanjian Kinerja Tahun 2024'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Program'],
      [1, 'Sasaran A', 'Cakupan layanan', '80%', 'Program Layanan'],
      [null, 'Sasaran A', 'Angka keluhan', 10, null],
      [2, 'Sasaran B', 'Jumlah lembaga', 40, 'Program Kelembagaan'],
      [3, 'Sasaran C', 'Nilai mutu', 4, 'Program Kelembagaan'],
    ]),
    sheetOf('Anggaran', [
      ['Realisasi Anggaran Tahun 2024'],
      ['No', 'Program', 'Pagu', 'Realisasi'],
      [1, 'Program Layanan', 2000000, 1500000],
      [2, 'Program Kelembagaan', 1000000, 900000],
    ]),
    sheetOf('Tahun Lalu', [
      ['Capaian Kinerja Tahun 2023'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 'Sasaran A', 'Cakupan layanan', '70%', '72%'],
      [null, 'Sasaran A', 'Angka keluhan', 12, typed('N/A')],
    ]),
  );

/** Quarters across: sums to its year, ends on it, and one whose targets prove nothing. */
export const quarterWorkbook = (): Snapshot =>
  snapshotOf(
    sheetOf('Triwulan', [
      ['Capaian Kinerja Triwulan Tahun 2024'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV', 'Kendala'],
      [1, 'Jumlah orang', 'orang', 100, 20, 30, 30, 20, 25, 30, null, null, 'Hujan'],
      [2, 'Cakupan layanan', 'persen', 90, 20, 50, 70, 90, 18, 60, null, null, null],
      [3, 'Nilai mutu', 'nilai', 4, 4, 4, 4, 4, 3, 4, null, null, null],
    ]),
  );
