import { efisiensiMismatch } from '../../../src/check/rules/efisiensi-mismatch';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines } from './rule-findings';

const COLUMNS: readonly HandColumn[] = [['sasaran', 'Sasaran'], ['capaian', 'Capaian Kinerja (%)', { unit: '%' }], ['serapan', 'Serapan (%)', { unit: '%' }], ['lain', 'Tingkat Efisiensi (%)', { unit: '%' }]];
const efisiensi = (...rows: HandRow[]) => findingsOn(efisiensiMismatch, handTable('rata-rata', COLUMNS, rows));

const DUE: readonly HandColumn[] = [['uraian', 'Keluaran'], ['pagu', 'Pagu'], ['realisasi-anggaran', 'Realisasi'], ['persen', 'Capaian Keluaran (%)', { unit: '%' }], ['lain', 'Efisiensi (%)', { unit: '%' }], ['lain', 'Nilai Efisiensi (%)', { unit: '%' }]];

describe('efisiensi-mismatch', () => {
  it('takes serapan off capaian, as the other rows do', () => {
    const found = efisiensi(['A', '105,00', '97,50', '7,50'], ['B', '110,00', '95,20', '14,80'], ['C', '100,00', '99,10', '1,90']);
    expect(lines(found)).toEqual(['Tabel!D4 error: 1,90 -> 0,90%']);
    expect(found[0]!.evidence).toBe('100,00% − 99,10% = 0,90%');
  });

  it('warns of what was not spent while the target was not met', () => {
    const found = efisiensi(['A', '98,00', '90,00', '10,00'], ['B', '100,00', '92,00', '8,00'], ['C', '120,00', '85,00', '15,00']);
    expect(lines(found)).toEqual(['Tabel!D2 warning: 10,00 -> 8,00%']);
  });

  it('follows E of PMK 214/2017, and keeps NE on its scale', () => {
    const rows: HandRow[] = [['A', 1000, 900, '100,00', '10,00', '75,00'], ['B', 2000, 600, '120,00', '75,00', '237,50'], ['C', 500, 480, '100,00', '4,00', '62,00'], ['D', 400, 380, '100,00', '5,00', '62,50']];
    expect(lines(findingsOn(efisiensiMismatch, handTable('anggaran', DUE, rows)))).toEqual(['Tabel!F3 warning: 237,50 -> 100,00%', 'Tabel!F4 warning: 62,00 -> 60,00%']);
  });

  it('is silent on rounding, on a table that follows none of the ways, and on one row', () => {
    expect(efisiensi(['A', '105,04', '97,51', '7,5'], ['B', '100,00', '92,00', '8'])).toEqual([]);
    expect(efisiensi(['A', '105,00', '97,50', '1,08'], ['B', '110,00', '95,20', '1,16'], ['C', '101,00', '99,00', '1,02'])).toEqual([]);
    expect(efisiensi(['A', '105,00', '97,50', '9,50'])).toEqual([]);
  });
});
