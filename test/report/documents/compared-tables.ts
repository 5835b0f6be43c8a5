/** A table of a document, the layout that makes it again, and which of its columns each of the document's is. */
export interface ComparedTable {
  readonly table: string;
  readonly layout: string;
  /** Null where the layout has no such column. */
  readonly columns: readonly (number | null)[];
  /** The rows compared, from 1, where a table goes on with other columns after a page break. */
  readonly rows?: readonly [number, number];
}

const same = (count: number): readonly number[] => Array.from({ length: count }, (_, column) => column);
const each = (tables: readonly string[], layout: string, columns: ComparedTable['columns']): readonly ComparedTable[] =>
  tables.map((table) => ({ table, layout, columns }));

/** Tables of LKjIP Dinas Sosial Kab. Tegal 2018 that the standard has a layout for. */
export const tegal2018: readonly ComparedTable[] = [
  { table: '05-sasaran-iku-target-program', layout: 'L03', columns: same(5) },
  { table: '12-efisiensi-sasaran-iku', layout: 'L03', columns: same(5) },
  { table: '08-tabel-3.1-target-realisasi-2018', layout: 'L04', columns: same(6) },
  { table: '09-perbandingan-2016-2018', layout: 'L06', columns: same(12) },
  { table: '10-tabel-3.3-vs-renstra', layout: 'L08', columns: same(6) },
  { table: '11-perbandingan-standar-nasional', layout: 'L09', columns: [0, 1, 2, 3, 5, 6], rows: [1, 12] },
  { table: '11-perbandingan-standar-nasional', layout: 'L09', columns: [0, 1, 2, 3, 4, 6], rows: [13, 26] },
  { table: '07-rata-rata-per-sasaran', layout: 'L10', columns: same(4) },
  { table: '17-pps-per-program', layout: 'L11', columns: same(3) },
  { table: '04-program-anggaran', layout: 'L13', columns: same(5) },
  { table: '03-psks-per-kecamatan', layout: 'L18', columns: same(16) },
  { table: '13-penerima-bantuan-per-kecamatan', layout: 'L18', columns: same(8) },
  { table: '14-bdt-per-kecamatan', layout: 'L18', columns: same(3) },
  { table: '15-bdt-nik-non-nik', layout: 'L18', columns: same(5) },
  { table: '16-kec-dukuhwaru', layout: 'L18', columns: same(7) },
];

/** Tables of the Laporan Kinerja Ditjen Rehabilitasi Sosial 2023 that the standard has a layout for. */
export const rehsos2023: readonly ComparedTable[] = [
  { table: '01-ikhtisar-capaian', layout: 'L01', columns: [0, 1, 2, 4, 5, 6] },
  { table: '02-tabel-1-target-2023-2024', layout: 'L17', columns: [0, 1, 3, 4] },
  { table: '03-tabel-3-perjanjian-kinerja', layout: 'L02', columns: [0, 1, 2, 4] },
  { table: '41-lampiran-perjanjian-kinerja', layout: 'L02', columns: [0, 1, 2, 4] },
  { table: '42-lampiran-anggaran-program', layout: 'L02', columns: [0, 3] },
  ...each(
    ['04-capaian-sasaran-program-1', '05-capaian-sasaran-program-2', '06-capaian-sasaran-program-3', '07-capaian-sasaran-program-4', '08-capaian-sasaran-program-5', '09-capaian-sasaran-program-6', '10-capaian-sasaran-program-7'],
    'L05',
    same(5),
  ),
  ...each(
    ['13-tabel-1.2-perbandingan-tahun', '16-tabel-2.2-perbandingan-tahun', '19-tabel-3.2-perbandingan-tahun', '21-tabel-4.1-perbandingan-tahun', '23-tabel-5.1-perbandingan-tahun', '25-tabel-6.1-perbandingan-tahun', '27-tabel-7.1-perbandingan-tahun', '30-tabel-8.2-perbandingan-tahun', '32-tabel-9.1-nka', '35-tabel-10.2-perbandingan-tahun'],
    'L07',
    same(5),
  ),
  { table: '39-realisasi-per-jenis-belanja', layout: 'L13', columns: same(5) },
  { table: '40-realisasi-per-kewenangan', layout: 'L13', columns: same(5) },
  { table: '12-tabel-1.1-per-kluster', layout: 'L14', columns: same(4) },
  { table: '15-tabel-2.1-per-kluster', layout: 'L14', columns: same(5) },
  { table: '18-tabel-3.1-per-kluster', layout: 'L14', columns: same(5) },
  { table: '36-pn3-rincian-output', layout: 'L15', columns: same(6) },
  { table: '37-pn7-rincian-output', layout: 'L15', columns: same(6) },
  { table: '31-tabel-15-ikpa', layout: 'L16', columns: same(15) },
];
