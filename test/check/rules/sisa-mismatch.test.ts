import { sisaMismatch } from '../../../src/check/rules/sisa-mismatch';
import { typed } from '../../sheets';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines } from './rule-findings';

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
});
