import { sisaMismatch } from '../../../src/check/rules/sisa-mismatch';
import type { TestCell } from '../../sheets';
import { sheetOf, typed } from '../../sheets';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines, ruleFindings } from './rule-findings';

const COLUMNS: readonly HandColumn[] = [['program', 'Jenis Belanja'], ['pagu', 'Pagu'], ['realisasi-anggaran', 'Realisasi'], ['sisa', 'Sisa']];
const budget = (...rows: HandRow[]) => findingsOn(sisaMismatch, handTable('anggaran', COLUMNS, rows));

describe('sisa-mismatch', () => {
  it('subtracts realisasi from pagu, and offers the formula', () => {
    const found = budget(['Pegawai', 500, 400, 100], ['Barang', 300, 250, 60], ['JUMLAH', 800, 650, 150]);
    expect(lines(found)).toEqual(['Tabel!D3 error: 60 -> 50']);
    expect(found[0]!.evidence).toBe('300 − 250 = 50');
    expect(found[0]!.fix!.edits).toEqual([{ sheet: 'Tabel', row: 2, column: 3, was: { value: 60 }, becomes: { formula: '=B3-C3' }, result: 50 }]);
  });

  it('reads pagu, realisasi and sisa under each other', () => {
    const rows: HandRow[] = [
      { cells: ['Pagu', typed('2.440.968.652.000')], measure: 'pagu' },
      { cells: ['Realisasi', typed('2.387.590.951.660')], measure: 'realisasi-anggaran' },
      { cells: ['Sisa', typed('53.377.700.430')], measure: 'sisa' },
    ];
    const found = findingsOn(sisaMismatch, handTable('anggaran', [['uraian', 'Uraian'], ['jumlah', 'Nilai']], rows));
    expect(lines(found)).toEqual(['Tabel!B4 error: 53.377.700.430 -> 53.377.700.340']);
  });

  it('is silent on what rounding, a sign or another separator explains', () => {
    expect(budget(['Bulat', '10,25', '3,14', '7,1'])).toEqual([]);
    expect(budget(['Lebih', 100, 120, 20], ['Lebih juga', 100, 120, typed('(20)')])).toEqual([]);
    expect(budget(['A', typed('12,500'), typed('2,250'), typed('10,250')], ['B', typed('1,500'), typed('500'), typed('1,000')])).toEqual([]);
    expect(budget(['Rusak', 100, typed('4,,0'), 55])).toEqual([]);
  });

  it('keeps years and periods apart', () => {
    const columns: readonly HandColumn[] = [['program', 'Program'], ['pagu', 'Pagu 2022', { year: 2022 }], ['pagu', 'Pagu 2023', { year: 2023 }], ['realisasi-anggaran', 'Realisasi 2023', { year: 2023 }], ['sisa', 'Sisa 2023', { year: 2023 }]];
    expect(findingsOn(sisaMismatch, handTable('anggaran', columns, [['A', 500, 300, 200, 100]]))).toEqual([]);
  });

  it('asks a person when most rows fail or nothing is said of realisasi', () => {
    expect(budget(['A', 10, 5, 1], ['B', 10, 5, 2], ['C', 10, 5, 5]).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(lines(budget(['A', 10, 5, 5], ['B', 10, null, 4]))).toEqual(['Tabel!D3 warning: 4 -> 10']);
  });

  it('learns a difference of counts from the rows, and who is wrong from its header', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Jenis Perkara'], ['sisa', 'Sisa Tahun 2021'], ['jumlah', 'Masuk'], ['jumlah', 'Jumlah'], ['jumlah', 'Putus'], ['sisa', 'Sisa Akhir']];
    const cases = (...rows: HandRow[]) => findingsOn(sisaMismatch, handTable('rekap', columns, rows));
    const rows: HandRow[] = [['Anak', 1, 14, 15, 15, 0], ['Gugatan', 20, 64, 84, 66, 18], ['Permohonan', 2, 110, 112, 110, 2], ['Tipiring', 4, 331, 335, 331, 4]];
    expect(lines(cases(['Biasa', 12, 210, 222, 215, 9], ...rows, ['JUMLAH', 39, 729, 768, 737, 31]))).toEqual(['Tabel!F2 error: 9 -> 7']);
    // The sum of the row is what is wrong here, and total-mismatch says so.
    expect(cases(['Biasa', 12, 210, 232, 215, 7], ...rows)).toEqual([]);
    // 33 is what the rows below give; 768 − 737 says the same once more.
    expect(cases(['Biasa', 12, 210, 222, 215, 7], ...rows, ['JUMLAH', 39, 729, 768, 737, 33])).toEqual([]);
  });

  it('reads Naik/Turun, with its sign or without', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Uraian'], ['jumlah', '2022', { year: 2022 }], ['jumlah', '2023', { year: 2023 }], ['lain', 'Naik/Turun']];
    const crimes = (...rows: HandRow[]) => findingsOn(sisaMismatch, handTable('rekap', columns, rows));
    expect(lines(crimes(['Curat', 210, 190, -20], ['Curas', 44, 51, 7], ['Laka', 180, 201, 11], ['Tilang', 950, 1020, 70]))).toEqual(['Tabel!D4 error: 11 -> 21']);
    expect(crimes(['Curat', 210, 190, 20], ['Curas', 44, 51, 7], ['Laka', 180, 201, 21])).toEqual([]);
  });

  it('believes no difference that two rows of small counts happen to give', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Desa'], ['jumlah', 'Balita'], ['jumlah', 'Lansia'], ['jumlah', 'Belum KIS']];
    expect(findingsOn(sisaMismatch, handTable('rekap', columns, [['A', 5, 3, 2], ['B', 4, 3, 1], ['C', 9, 2, 3]]))).toEqual([]);
    const plain: readonly HandColumn[] = [['uraian', 'Desa'], ['jumlah', 'Balita'], ['jumlah', 'Lansia'], ['jumlah', 'Difabel']];
    expect(findingsOn(sisaMismatch, handTable('rekap', plain, [['A', 50, 30, 20], ['B', 41, 30, 11], ['C', 90, 22, 68], ['D', 77, 60, 10]]))).toEqual([]);
  });

  it('does not blame the sisa of a total for a pagu that is not the sum of its rows', () => {
    expect(budget(['Pegawai', 500, 400, 100], ['Barang', 300, 250, 50], ['JUMLAH', 810, 650, 150])).toEqual([]);
  });
});

describe('sisa-mismatch beside quarters', () => {
  const quarters = (...rows: TestCell[][]) => lines(ruleFindings('sisa-mismatch', [sheetOf('Pagu', [['No', 'Program', 'Pagu', 'TW I', 'TW II', 'Total Realisasi', 'Sisa'].map((text) => (text.startsWith('TW') ? `Realisasi ${text}` : text)), ...rows])]));

  it('takes the total, and says nothing where only that is wrong', () => {
    expect(quarters([1, 'A', 1000, 400, 560, 960, 40], [2, 'B', 2000, 900, 1000, 1900, 100])).toEqual([]);
    expect(quarters([1, 'A', 1000, 400, 560, 960, 40], [2, 'B', 2000, 900, 1000, 1900, 10])).toEqual(['Pagu!G3 error: 10 -> 100']);
    expect(quarters([1, 'A', 1000, 400, 560, 690, 40], [2, 'B', 2000, 900, 1000, 1900, 100])).toEqual([]);
  });

  it('takes none of several quarters for the year', () => {
    const sheet = sheetOf('Pagu', [['No', 'Program', 'Pagu', 'Realisasi TW I', 'Realisasi TW II', 'Sisa'], [1, 'A', 1000, 400, 560, 40], [2, 'B', 2000, 900, 1000, 100]]);
    expect(ruleFindings('sisa-mismatch', [sheet])).toEqual([]);
  });
});

describe('sisa-mismatch in a change of two sides', () => {
  const change = (header: readonly string[], ...rows: (readonly TestCell[])[]) => lines(ruleFindings('sisa-mismatch', [sheetOf('Ubah', [['No', 'Program', ...header], ...rows.map((row, index) => [index + 1, ...row])])]));

  it.each([
    [['Semula', 'Menjadi', 'Bertambah/Berkurang']],
    [['Sebelum Perubahan', 'Setelah Perubahan', '+/-']],
    [['Pagu Murni', 'Pagu Perubahan', 'Selisih']],
  ])('finds one wrong row beside one that holds, under %p', (header) => {
    expect(change(header, ['A', 1000, 1200, 200], ['B', 500, 400, -150])).toEqual(['Ubah!E3 error: -150 -> -100']);
    expect(change(header, ['A', 1000, 1000, 0], ['B', 500, 400, -150])).toEqual(['Ubah!E3 error: -150 -> -100']);
    expect(change(header, ['A', 1000, 1200, 200], ['B', 500, 400, -100])).toEqual([]);
    expect(change(header, ['A', 1000, 1200, 200], ['B', 500, 400, 100])).toEqual([]);
    expect(change(header, ['A', 1000, 1200, -200], ['B', 500, 400, 100])).toEqual([]);
  });

  it('says nothing where no row holds, most fail, or the change is given as a share', () => {
    const header = ['Semula', 'Menjadi', 'Bertambah/Berkurang'];
    expect(change(header, ['A', 1000, 1200, 210], ['B', 500, 400, -150])).toEqual([]);
    expect(change(header, ['A', 1000, 1200, 200], ['B', 500, 400, -150], ['C', 700, 750, 20])).toEqual([]);
    expect(change(header, ['A', 1000, 1000, 0], ['B', 500, 400, -20])).toEqual([]);
    expect(change(header, ['A', 1000, 1000, 0], ['B', 500, 400, -0.2])).toEqual([]);
  });

  it('compares two years as well', () => {
    expect(change(['2023', '2024', 'Naik/Turun'], ['A', 120, 130, 10], ['B', 90, 85, -15])).toEqual(['Ubah!E3 error: -15 -> -5']);
    expect(change(['2023', '2024', 'Naik/Turun'], ['A', 120, 120, 0], ['B', 90, 85, -15])).toEqual([]);
  });
});
