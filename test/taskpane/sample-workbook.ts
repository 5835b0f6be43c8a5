import type { Snapshot } from '../../src/workbook/snapshot';
import { sheetOf, snapshotOf, typed } from '../sheets';

/** What a spreadsheet from elsewhere may hold in a cell; it must only ever be text. */
export const MARKUP = '<img src=x onerror=alert(1)>';

/** A table of 2018 with three rows: 72 of 80 printed as 96%, 425 of 430 printed right, and a realisasi with two commas. */
export function sampleWorkbook(): Snapshot {
  return snapshotOf(
    sheetOf('Tabel 3.1', [
      ['Target dan Realisasi Kinerja Tahun 2018'],
      [null],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Layanan sosial meningkat', 'Cakupan layanan PMKS', 80, 72, '96%'],
      [2, 'Layanan sosial meningkat', 'Jumlah panti aktif', 430, 425, '98,84%'],
      [3, 'Layanan sosial meningkat', `Cakupan ${MARKUP}`, 50, typed('13,11,00'), '96%'],
    ]),
    sheetOf('Catatan', [['Rapat tanggal 3 Mei']]),
  );
}

/** As many rows as asked, each with 72 of 80 printed as 96%. */
export function longWorkbook(rows: number): Snapshot {
  return snapshotOf(
    sheetOf('Tabel 3.1', [
      ['Target dan Realisasi Kinerja Tahun 2018'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      ...Array.from({ length: rows }, (_, index) => [index + 1, `Cakupan layanan kluster ${index + 1}`, 80, 72, '96%']),
    ]),
  );
}
