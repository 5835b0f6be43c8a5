import { columnsInForce } from '../../src/recognise/superseded-columns';
import { kinds, roles, tablesOf } from './told-tables';

const first = (...args: Parameters<typeof tablesOf>) => tablesOf(...args)[0]!;

describe('columns of budget tables', () => {
  it('are pagu and realisasi under the names of their sources, with their sums', () => {
    const table = first(
      [['No', 'Program', 'Pagu', null, null, 'Realisasi', null, null, '%'], [null, null, 'APBD', 'APBN', 'Jumlah', 'APBD', 'APBN', 'Jumlah', null], [1, 'Program A', 100, 50, 150, 95, 49, 144, 96], [2, 'Program B', 200, 0, 200, 190, 0, 190, 95]],
      ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'],
    );
    expect(roles(table)).toBe('nomor, program, pagu, pagu, pagu, realisasi-anggaran, realisasi-anggaran, realisasi-anggaran, serapan');
  });

  it('hold no physical progress among what was spent', () => {
    const table = first(
      [['No', 'Kegiatan', 'Pagu (Rp)', 'Realisasi Keuangan', null, 'Realisasi Fisik (%)', 'Sisa'], [null, null, null, 'Rp', '%', null, null], [1, 'A', 1000, 960, 96, 100, 40], [2, 'B', 2000, 1900, 95, 98, 100]],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:G2'],
    );
    expect(roles(table)).toBe('nomor, program, pagu, realisasi-anggaran, serapan, lain, sisa');
  });

  it('hold no target of works either', () => {
    const table = first(
      [['No', 'Program', 'Pagu (Rp)', 'Target', null, 'Realisasi', null, null, 'Sisa (Rp)'], [null, null, null, 'Fisik (%)', 'Keuangan (%)', 'Fisik (%)', 'Keuangan (Rp)', 'Keuangan (%)', null], [1, 'A', 1000, 100, 98, 100, 960, 96, 40], [2, 'B', 2000, 100, 98, 99, 1900, 95, 100]],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:H1', 'I1:I2'],
    );
    expect([table.kind, roles(table)]).toEqual(['anggaran', 'nomor, program, pagu, lain, persen, lain, realisasi-anggaran, serapan, sisa']);
  });

  it('have the satuan of a target beside its volume', () => {
    const table = first([['No', 'Kegiatan', 'Target', null, 'Pagu (Rp)'], [null, null, 'Volume', 'Satuan', null], [1, 'Permakanan', 120, 'orang', 700], [2, 'Alat Bantu', 40, 'orang', 800]], ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2']);
    expect(roles(table)).toBe('nomor, program, target, satuan, pagu');
  });

  it('speak of money under a year as under a word', () => {
    const table = first(
      [['No', 'Program', 'Tahun 2023', null, null, 'Tahun 2024', null, null], [null, null, 'Anggaran', 'Realisasi', '%', 'Anggaran', 'Realisasi', '%'], [1, 'A', 1000, 950, 95, 1100, 1045, 95], [2, 'B', 2000, 1900, 95, 2200, 2156, 98]],
      ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'],
    );
    expect(table.kind).toBe('anggaran');
    expect(roles(table)).toBe('nomor, program, pagu 2023, realisasi-anggaran 2023, serapan 2023, pagu 2024, realisasi-anggaran 2024, serapan 2024');
  });

  it('take the total of the quarters for the realisasi of the year', () => {
    const table = first(
      [['No', 'Program', 'Pagu', 'Realisasi', null, 'Total Realisasi', 'Sisa'], [null, null, null, 'TW I', 'TW II', null, null], [1, 'A', 1000, 400, 560, 960, 40], [2, 'B', 2000, 900, 1000, 1900, 100]],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:G2'],
    );
    expect(roles(table)).toBe('nomor, program, pagu, realisasi-anggaran TW1, realisasi-anggaran TW2, realisasi-anggaran, sisa');
  });

  it('know a change of the budget and its share from what was spent', () => {
    const changed = first(
      [['No', 'Uraian', 'Semula (Rp)', 'Menjadi (Rp)', 'Bertambah/(Berkurang)', null], [null, null, null, null, 'Rp', '%'], [1, 'A', 1000, 1200, 200, 20], [2, 'B', 2000, 1800, -200, -10]],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
    );
    expect(roles(changed)).toBe('nomor, program, pagu, pagu, lain, lain');
    expect(columnsInForce(changed.columns, 'pagu')).toEqual([3]);
    expect(roles(first([['No', 'Program', 'APBD Murni', 'APBD Perubahan', 'Bertambah/Berkurang', '%', 'Realisasi', '%'], [1, 'A', 100, 120, 20, 20, 114, 95], [2, 'B', 200, 180, -20, -10, 171, 95]]))).toBe('nomor, program, pagu, pagu, lain, lain, realisasi-anggaran, serapan');
    expect(roles(first([['No', 'Program', 'Anggaran', 'Realisasi', 'Proporsi (%)'], [1, 'A', 100, 90, 25], [2, 'B', 300, 285, 75]]))).toBe('nomor, program, pagu, realisasi-anggaran, persen');
  });

  it('take plan and spending in percent of the whole for shares', () => {
    expect(roles(first([['No', 'Bulan', 'Target (Rp)', 'Target (%)', 'Realisasi (Rp)', 'Realisasi (%)', 'Deviasi (Rp)'], [1, 'Januari', 500, 5, 400, 4, -100], [2, 'Februari', 1500, 15, 1450, 14.5, -50]]))).toBe('nomor, periode, pagu, persen, realisasi-anggaran, persen, lain');
  });
});

describe('tables with figures in rupiah that are no budget', () => {
  it('are recaps of goods and of help', () => {
    const goods = first([['Daftar Aset'], ['No', 'Jenis Barang', 'Jumlah', 'Nilai (Rp)'], [1, 'Mobil', 5, 1_250_000], [2, 'Laptop', 30, 360_000], [null, 'Jumlah', 35, 1_610_000]]);
    expect([goods.kind, roles(goods)]).toEqual(['rekap', 'nomor, uraian, jumlah, pagu']);
    expect(first([['Daftar Belanja'], ['No', 'Uraian', 'Nilai (Rp)'], [1, 'Pegawai', 1_250_000], [2, 'Barang', 360_000]]).kind).toBe('anggaran');
  });

  it('may have the months for names', () => {
    const months = first([['Penerima Bantuan'], ['No', 'Bulan', 'PKH (KPM)', 'Nilai Bantuan (Rp)'], [1, 'Januari', 1200, 980_000], [2, 'Februari', 1190, 975_000]]);
    expect([months.kind, months.rows.map(({ label }) => label)]).toEqual(['rekap', ['Januari', 'Februari']]);
  });
});

describe('scales and scores', () => {
  it('are told apart by the names before the values', () => {
    expect(first([['No', 'Nilai Capaian', 'Kategori'], [1, '≥ 85', 'Baik'], [2, '70 ≤ X < 85', 'Cukup'], [3, '< 70', 'Kurang']]).kind).toBe('skala-kategori');
    const scores = first([['No', 'Unsur Pelayanan', 'Nilai', 'Mutu Pelayanan'], ['U1', 'Persyaratan', 3.4, 'B'], ['U2', 'Prosedur', 3.5, 'B'], ['U3', 'Biaya', 3.9, 'A']]);
    expect([scores.kind, roles(scores)]).toEqual(['rekap', 'nomor, uraian, nilai, kategori']);
  });

  it('stand as a scale under another one', () => {
    const tables = tablesOf([
      ['No', 'Predikat', 'Nilai'], [1, 'A', '> 80 – 100'], [2, 'B', '0 – 80'],
      [], ['Mutu Pelayanan'],
      ['Nilai Persepsi', 'Nilai Interval', 'Nilai Interval Konversi', 'Mutu Pelayanan'], [1, '1,00 – 2,5996', '25,00 – 64,99', 'D'], [2, '2,60 – 3,064', '65,00 – 76,60', 'C'],
    ]);
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([['skala-kategori', 2], ['skala-kategori', 2]]);
  });
});

describe('tables under each other without a gap', () => {
  it('are two where a title stands between a JUMLAH and another header', () => {
    const tables = tablesOf([
      ['Pegawai menurut Golongan'], ['No', 'Golongan', 'L', 'P', 'Jumlah'], [1, 'IV', 3, 4, 7], [2, 'III', 10, 13, 23], [null, 'Jumlah', 13, 17, 30],
      ['Pegawai menurut Pendidikan'], ['No', 'Pendidikan', 'L', 'P', 'Jumlah'], [1, 'S2', 3, 5, 8], [2, 'S1', 10, 12, 22], [null, 'Jumlah', 13, 17, 30],
    ]);
    expect(tables.map(({ title }) => title)).toEqual(['Pegawai menurut Golongan', 'Pegawai menurut Pendidikan']);
    expect(tables.map(kinds)).toEqual(['item item total', 'item item total']);
  });

  it('are what was spent where they say `Keuangan` behind the pagu', () => {
    const two = first([['No', 'Program', 'Pagu', 'Keuangan', null, 'Fisik'], [null, null, null, 'Rp', '%', '%'], [1, 'Program A', 1000, 900, 90, 95], [2, 'Program B', 500, 400, 80, 85]], ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1']);
    expect([two.kind, roles(two)]).toEqual(['anggaran', 'nomor, program, pagu, realisasi-anggaran, serapan, lain']);
    expect(roles(first([['No', 'Program', 'Anggaran', 'Keuangan (Rp)', 'Keuangan (%)', 'Fisik (%)'], [1, 'Program A', 1000, 900, 90, 95], [2, 'Program B', 500, 400, 80, 85]]))).toBe('nomor, program, pagu, realisasi-anggaran, serapan, lain');
    expect(roles(first([['No', 'Program', 'Pagu', 'Realisasi', null, null], [null, null, null, 'Keuangan', null, 'Fisik'], [null, null, null, 'Rp', '%', '%'], [1, 'Program A', 1000, 900, 90, 95], [2, 'Program B', 500, 400, 80, 85]], ['A1:A3', 'B1:B3', 'C1:C3', 'D1:F1', 'D2:E2']))).toBe('nomor, program, pagu, realisasi-anggaran, serapan, lain');
  });

  it('are the pagu where `Keuangan` stands before what was spent', () => {
    expect(roles(first([['No', 'Kegiatan', 'Keuangan', 'Realisasi'], [1, 'A', 1000, 900], [2, 'B', 500, 400]]))).toBe('nomor, program, pagu, realisasi-anggaran');
  });

  it.each([[['Program', 'Pagu', 'Realisasi Keuangan', 'Realisasi Fisik']], [['Program', 'Indikator', 'Pagu', 'Realisasi Keuangan', 'Realisasi Fisik']], [['Program', 'Realisasi Keuangan', 'Realisasi Fisik']]])('hold no works among money, and make no table of indicators: %p', (header) => {
    const rows = [1, 2].map((row) => header.map((text, index) => (index === 0 ? `Program ${row}` : text === 'Indikator' ? `Persentase ${row}` : 90 + 5 * index + row)));
    const table = first([header, ...rows]);
    expect([table.kind, table.columns.at(-1)!.role, table.columns.at(-2)!.role]).toEqual(['anggaran', 'lain', 'realisasi-anggaran']);
  });
});
