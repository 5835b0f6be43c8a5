import { recogniseSheet } from '../../src/recognise/recognise-sheet';
import type { PerformanceTable } from '../../src/recognise/performance-table';
import { formatArea } from '../../src/workbook/address';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf } from '../sheets';

const recognise = (sheet: SheetSnapshot, settings: Partial<Settings> = {}) => recogniseSheet(sheet, { ...defaultSettings, ...settings }, new Set());
const roles = ({ columns }: PerformanceTable) => columns.map(({ role, year }) => (year === null ? role : `${role} ${year}`)).join(', ');
const kinds = ({ rows }: PerformanceTable) => rows.map(({ kind, level }) => (level === null ? kind : `${kind}${level}`)).join(' ');

const TWO_YEARS = [
  ['Tabel 3.2 Perbandingan Capaian'],
  [],
  ['No', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA UTAMA', 2017, null, null, 2018, null, null],
  [null, null, null, 'TARGET', 'REALISASI', 'TINGKAT CAPAIAN', 'TARGET', 'REALISASI', 'TINGKAT CAPAIAN'],
  [1, 'Sasaran A', 'Indikator satu', 10, 9, '90%', 10, 10, '100%'],
  [null, null, 'Indikator dua', 20, 20, '100%', 20, 18, '90%'],
];
const TWO_YEAR_MERGES = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:I3', 'A5:A6', 'B5:B6'];

describe('recogniseSheet', () => {
  it('reads a two-tier header with its years, and carries a merged sasaran to every indicator', () => {
    const [table] = recognise(sheetOf('Antar tahun', TWO_YEARS, TWO_YEAR_MERGES)).tables;
    expect([table!.kind, formatArea(table!.area), table!.year]).toEqual(['capaian', 'A3:I6', null]);
    expect(roles(table!)).toBe('nomor, sasaran, indikator, target 2017, realisasi 2017, capaian 2017, target 2018, realisasi 2018, capaian 2018');
    expect(table!.groups).toEqual([
      { year: 2017, period: null, target: 3, realisasi: 4, capaian: 5, kategori: null },
      { year: 2018, period: null, target: 6, realisasi: 7, capaian: 8, kategori: null },
    ]);
    expect(table!.rows.map(({ sasaran, label }) => [sasaran, label])).toEqual([['Sasaran A', 'Indikator satu'], ['Sasaran A', 'Indikator dua']]);
    expect(table!.columns[4]!.header).toBe('2017 › REALISASI');
  });

  it('reads the same table un-merged', () => {
    const [table] = recognise(sheetOf('Antar tahun', TWO_YEARS)).tables;
    expect(roles(table!)).toBe('nomor, sasaran, indikator, target 2017, realisasi 2017, capaian 2017, target 2018, realisasi 2018, capaian 2018');
    expect(table!.rows.map(({ sasaran }) => sasaran)).toEqual(['Sasaran A', 'Sasaran A']);
  });

  it('takes the year from the title when the header names none', () => {
    const [table] = recognise(sheetOf('Capaian', [['Pengukuran Kinerja Tahun 2023'], ['Indikator', 'Target', 'Realisasi', 'Capaian'], ['A', 1, 1, '100%']])).tables;
    expect([table!.year, table!.title]).toEqual([2023, 'Pengukuran Kinerja Tahun 2023']);
  });

  it('goes on over a header repeated after a page break', () => {
    const header = ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian'];
    const { tables } = recognise(sheetOf('Capaian', [header, [1, 'S', 'A', 1, 1, '100%'], header, [2, 'T', 'B', 1, 1, '100%']]));
    expect(tables.map(kinds)).toEqual(['item header item']);
  });

  it('starts a new table where the repeated header means something else', () => {
    const { tables } = recognise(
      sheetOf('Standar', [
        ['No', 'Indikator', 'TARGET', 'TINGKAT CAPAIAN', 'standar nasional'],
        [1, 'A', 10, '100%', null],
        ['No', 'Indikator', 'TARGET', 'REALISASI'],
        [2, 'B', 10, 9],
      ]),
    );
    expect(tables.map(({ area }) => formatArea(area))).toEqual(['A1:E2', 'A3:D4']);
    // The first table ends with the header that says otherwise, so that it can be reported.
    expect(tables.map(kinds)).toEqual(['item header', 'item']);
    expect(tables.map(roles)).toEqual(['nomor, indikator, target, capaian, standar-nasional', 'nomor, indikator, target, realisasi']);
  });

  it('tells numbering, section, total and mean rows from items, and leaves sources and signatures outside', () => {
    const [table] = recognise(
      sheetOf(
        'Capaian',
        [
          ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          ['SASARAN PROGRAM UTAMA', null, null, null, null],
          [1, 'Jumlah layanan', 10, 9, '90%'],
          [2, 'Rata-rata lama sekolah', 8, 8, '100%'],
          ['Rata-rata', null, null, null, '95%'],
          [],
          ['Sumber Data: rekap', null, null, null, null],
          [null, null, null, 'Kepala Dinas', null],
        ],
        ['A3:E3'],
      ),
    ).tables;
    expect(kinds(table!)).toBe('numbering section item item mean');
    expect(formatArea(table!.area)).toBe('A1:E6');
  });

  it('reads the levels of a budget list, with numbers and names under one merged header', () => {
    const [table] = recognise(
      sheetOf(
        'Anggaran',
        [
          ['NO', 'Program / Kegiatan', null, 'Target Renstra 2019 (Rp.000)', 'Target 2018 (Rp.000)'],
          [1, 2, null, 3, 4],
          ['I', 'Dinas Sosial', null, 100, 90],
          [null, 1, 'Program Pelayanan', 100, 90],
          [null, 1, 'Penyediaan jasa', 60, 50],
          [null, null, '2 Penyediaan alat', 40, 40],
        ],
        ['B1:C1', 'B2:C2'],
      ),
    ).tables;
    expect(table!.kind).toBe('anggaran');
    expect(roles(table!)).toBe('nomor, nomor, program, pagu 2019, pagu 2018');
    expect(kinds(table!)).toBe('numbering subtotal0 subtotal1 item2 item2');
    expect(table!.columns.map(({ unit }) => unit)).toEqual([null, null, null, 'ribu rupiah', 'ribu rupiah']);
  });

  it('reads a printed category scale as a profile', () => {
    const [table] = recognise(sheetOf('Kategori', [['Kategori tingkat capaian'], ['Kategori', 'Rentang'], ['memuaskan', '>85-100'], ['kurang', '0 - 85%']])).tables;
    expect(table!.kind).toBe('skala-kategori');
    expect(table!.scale!.measure).toBe('percent');
    expect(table!.scale!.bands.map(({ label, lower, lowerClosed, upper }) => [label, lower, lowerClosed, upper])).toEqual([
      ['memuaskan', 85, false, 100],
      ['kurang', 0, true, 85],
    ]);
  });

  it('reads targets of two years as renstra, and yearly realisasi without an indicator column', () => {
    const pk = recognise(sheetOf('PK', [['TUJUAN/ SASARAN PROGRAM', 'INDIKATOR KINERJA', 'TARGET 2023', 'TARGET 2024'], ['S', 'A', 81, 82]])).tables[0]!;
    expect([pk.kind, roles(pk)]).toEqual(['renstra', 'sasaran, indikator, target 2023, target 2024']);
    const perYear = recognise(sheetOf('Tahun', [['Realisasi 2022', 'Realisasi 2023', 'Target 2024'], ['N/A', '88,04%', '80%']])).tables[0]!;
    expect([perYear.kind, roles(perYear), kinds(perYear)]).toEqual(['capaian', 'realisasi 2022, realisasi 2023, target 2024', 'item']);
  });

  it('finds several tables on one sheet, with notes between them', () => {
    const { tables } = recognise(
      sheetOf('Gabungan', [
        ['Indikator', 'Target', 'Realisasi', 'Capaian'],
        ['A', 1, 1, '100%'],
        [],
        ['Tabel 2 Realisasi Anggaran Tahun 2023'],
        ['Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa'],
        ['Pegawai', 100, 99, '99%', 1],
      ]),
    );
    expect(tables.map(({ kind, area, title }) => [kind, formatArea(area), title])).toEqual([
      ['capaian', 'A1:D2', null],
      ['anggaran', 'A5:E6', 'Tabel 2 Realisasi Anggaran Tahun 2023'],
    ]);
  });

  it('says why a sheet gave no table', () => {
    expect(recognise(sheetOf('Kosong', [])).reason).toBe('empty');
    expect(recognise(sheetOf('Catatan', [['Rapat'], ['dengan bidang']])).reason).toBe('no-header');
    expect(recognise(sheetOf('Judul saja', [['Indikator', 'Target', 'Realisasi']])).reason).toBe('no-row');
    expect(recognise(sheetOf('Lain', [['No', 'Uraian', 'Nilai'], [1, 'x', 2]])).reason).toBe('kind-not-supported');
    expect(recognise({ ...sheetOf('Ringkasan', [['Indikator', 'Target', 'Realisasi'], ['A', 1, 1]]), layout: 'L01' }).reason).toBe('made-by-add-in');
  });

  it('lets the user correct a column, and keeps to it', () => {
    const sheet = sheetOf('Capaian', [['Indikator', 'Target', 'Realisasi', 'Hasil'], ['A', 10, 9, '90%']]);
    expect(roles(recognise(sheet).tables[0]!)).toBe('indikator, target, realisasi, lain');
    const corrected = recognise(sheet, { columns: [{ sheet: 'Capaian', header: 'Hasil', role: 'capaian' }] }).tables[0]!;
    expect(roles(corrected)).toBe('indikator, target, realisasi, capaian');
  });

  it('asks for the polarity of a telling name, and not again once it is set', () => {
    const sheet = sheetOf('Capaian', [['Indikator', 'Target', 'Realisasi'], ['Angka kematian bayi', 10, 8], ['Angka melek huruf', 90, 91]]);
    expect(recognise(sheet).tables[0]!.questions.map(({ id }) => id)).toEqual(['polarity:angka kematian bayi']);
    expect(recognise(sheet, { polarities: { 'angka kematian bayi': 'min' } }).tables[0]!.questions).toEqual([]);
  });

  it('asks about thousands of rupiah that look like full rupiah, and follows the answer', () => {
    const sheet = (value: number) => sheetOf('Pagu', [['Program/Kegiatan', 'Pagu (Rp.000)'], ['Program A', value]]);
    const [question] = recognise(sheet(387_400_000)).tables[0]!.questions;
    expect(question!.about).toBe('rupiah-scale');
    expect(recognise(sheet(387_400)).tables[0]!.questions).toEqual([]);
    const answered = recognise(sheet(387_400_000), { answers: { [question!.id]: 'rupiah' } }).tables[0]!;
    expect([answered.questions, answered.columns[1]!.unit]).toEqual([[], 'rupiah']);
  });
});
