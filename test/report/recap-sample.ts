import type { Snapshot } from '../../src/workbook/snapshot';
import type { TestCell } from '../sheets';
import { sheetOf, snapshotOf, typed } from '../sheets';

type Rows = readonly (readonly TestCell[])[];

/** A table from row 3 under its title, on a sheet of its own. */
export const recapWorkbook = (title: string, rows: Rows, merges: readonly string[] = [], sheet = 'Sumber'): Snapshot => snapshotOf(sheetOf(sheet, [[title], [null], ...rows], merges));

/** Several such tables, each on a sheet of its own: `Sumber 1`, `Sumber 2`. */
export const recapWorkbooks = (...tables: readonly { readonly title: string; readonly rows: Rows; readonly merges?: readonly string[] }[]): Snapshot =>
  snapshotOf(...tables.map(({ title, rows, merges = [] }, index) => sheetOf(`Sumber ${index + 1}`, [[title], [null], ...rows], merges)));

export const jenisBelanja = {
  title: 'Realisasi anggaran per jenis belanja Tahun 2023',
  rows: [
    ['Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa'],
    ['Pegawai', 400_000_000, 380_000_000, '95,00%', 20_000_000],
    ['Barang', 500_000_000, 450_000_000, '91,00%', 50_000_000],
    ['Modal', 100_000_000, null, null, null],
  ] as Rows,
};

export const kewenangan = {
  title: 'Realisasi anggaran per kewenangan Tahun 2023',
  rows: [
    ['Kewenangan', 'Pagu', 'Realisasi'],
    ['Pusat', 700_000_000, 600_000_000],
    ['UPT', 290_000_000, 230_000_000],
  ] as Rows,
};

/** Program and kegiatan with two pagu; the first program prints another sum, one kegiatan cannot be read. */
export const programs = {
  title: 'Program dan kegiatan',
  rows: [
    ['No', 'Program / Kegiatan', 'Pagu 2018 (Rp)', 'Pagu 2019 (Rp)'],
    ['1', 'Program Rehabilitasi Sosial', 300_000, 50_000],
    ['1.1', 'Pelayanan lansia', 100_000, 20_000],
    ['1.2', 'Pelayanan anak', 150_000, typed('30.,000')],
    ['2', 'Program Dukungan Manajemen', 80_000, null],
    ['2.1', 'Rapat koordinasi', 80_000, null],
    [null, 'JUMLAH', 380_000, 50_000],
  ] as Rows,
};

export const kecamatan = {
  title: 'Sebaran data terpadu per kecamatan Tahun 2018',
  rows: [
    ['NO', 'KECAMATAN', 'DATA TERPADU', null, null],
    [null, null, 'BER-NIK', 'NON-NIK', '%'],
    [1, 'ADIWERNA', typed('32,446'), typed('12,704'), typed('39.15')],
    [2, 'BALAPULANG', typed('48,388'), typed('10,553'), typed('21.81')],
    [3, 'BOJONG', typed('34,621'), typed('11,513'), typed('33.25')],
    ['JUMLAH', null, typed('115,455'), typed('34,771'), typed('30.12')],
  ] as Rows,
  merges: ['A3:A4', 'B3:B4', 'C3:E3', 'A8:B8'],
};

export const perKluster = {
  title: 'Tabel 2.1 Jumlah penerima per kluster Tahun 2023',
  rows: [
    ['Kluster', 'Jumlah penerima manfaat', 'Jumlah yang dimonitor', 'Jumlah yang meningkat', '%'],
    ['Anak', 5929, 2035, 1794, '88,16%'],
    ['Lanjut Usia', 9981, 2229, 1939, '86,99%'],
    ['TOTAL', 15_910, 4264, 3700, '87,54%'],
  ] as Rows,
};

export const prioritas = {
  title: 'PN 7. Memperkuat Stabilitas',
  rows: [
    ['No', 'Rincian Output', 'Target', 'Satuan', 'Realisasi', '%'],
    [1, 'Kelompok rentan', 4916, 'Orang', 20_832, '424%'],
    [2, 'Rekomendasi', 3, 'Rekomendasi', 3, '90%'],
    [3, 'Lembaga', 0, 'Lembaga', 5, null],
    [4, 'Asesmen', 10, 'Orang', null, null],
  ] as Rows,
};

export const ikpaTable = {
  title: 'Tabel 15 Nilai IKPA Tahun 2023',
  rows: [
    ['No', 'Kode', 'Nama', 'Keterangan', 'Kualitas Perencanaan', null, 'Kualitas Pelaksanaan', null, 'Nilai Total', 'Konversi Bobot', 'Nilai Akhir'],
    [null, null, null, null, 'Revisi DIPA', 'Deviasi Halaman III DIPA', 'Penyerapan Anggaran', 'Capaian Output', null, null, null],
    [1, typed('02704'), 'Ditjen', 'Nilai', '100,00', '73,22', '71,44', null, '78,00', '40%', '79,02'],
    [null, null, null, 'Bobot', 10, 10, 20, 25, null, null, null],
    [null, null, null, 'Nilai Akhir', '10,00', '7,32', '14,29', null, null, null, null],
    [null, null, null, 'Nilai Aspek', '86,61', null, '71,44', null, null, null, null],
  ] as Rows,
  merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:H3', 'I3:I4', 'J3:J4', 'K3:K4'],
};

export const renstra = {
  title: 'Matriks renstra 2022-2024',
  rows: [
    ['NO', 'SASARAN', 'INDIKATOR KINERJA', 'TARGET', null, null],
    [null, null, null, 2022, 2023, 2024],
    [1, 'Meningkatnya kemampuan', 'Persentase lansia', '70%', '75%', '80%'],
    [null, null, 'Nilai SMART', typed('90 poin'), 92, 95],
  ] as Rows,
  merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'A5:A6', 'B5:B6'],
};
