import { compositeMismatch } from '../../../src/check/rules/composite-mismatch';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines } from './rule-findings';

const nka = (year: number, ...rows: HandRow[]) => findingsOn(compositeMismatch, handTable('rekap', [['uraian', 'Uraian'], ['nilai', 'Nilai']], rows, { year }));
const AKIP: readonly HandColumn[] = [['uraian', 'Komponen'], ['bobot', 'Bobot'], ['nilai', 'Nilai']];
const akip = (...rows: HandRow[]) => findingsOn(compositeMismatch, handTable('rekap', AKIP, rows, { year: 2023 }));

describe('composite-mismatch', () => {
  it('takes NKA for the mean of SMART and IKPA, down and across', () => {
    const found = nka(2023, ['Nilai SMART', '88,50'], ['Nilai IKPA', '94,20'], ['Nilai Kinerja Anggaran (NKA)', '92,35']);
    expect(lines(found)).toEqual(['Tabel!B4 error: 92,35 -> 91,35']);
    const across: readonly HandColumn[] = [['uraian', 'Satker'], ['jumlah', 'SMART'], ['jumlah', 'IKPA'], ['jumlah', 'NKA']];
    expect(lines(findingsOn(compositeMismatch, handTable('rekap', across, [['A', '90,00', '95,00', '92,50'], ['B', '88,00', '92,00', '91,00']], { year: 2023 })))).toEqual(['Tabel!D3 error: 91,00 -> 90,00']);
  });

  it('leaves earlier weights, rounding and earlier years in peace', () => {
    // 0,6 x 90 + 0,4 x 80 = 86
    expect(nka(2023, ['SMART', '90,00'], ['IKPA', '80,00'], ['NKA', '86,00'])).toEqual([]);
    expect(nka(2023, ['SMART', '88,55'], ['IKPA', '94,20'], ['NKA', '91,37'])).toEqual([]);
    expect(lines(nka(2021, ['SMART', '90,00'], ['IKPA', '80,00'], ['NKA', '95,00']))).toEqual(['Tabel!B4 warning: 95,00 -> 85,00']);
    expect(nka(2023, ['Nilai SMART', '88,50'], ['NKA dari SMART', '92,35'], ['IKPA', '90,00'])).toEqual([]);
  });

  it('adds up the components of AKIP', () => {
    const rows = (total: string): HandRow[] => [['Perencanaan Kinerja', 30, '25,20'], ['Pengukuran Kinerja', 30, '23,00'], ['Pelaporan Kinerja', 15, '12,10'], ['Evaluasi Akuntabilitas Kinerja Internal', 25, '20,05'], ['Nilai Akuntabilitas Kinerja', 100, total]];
    expect(lines(akip(...rows('81,35')))).toEqual(['Tabel!C6 error: 81,35 -> 80,35']);
    expect(akip(...rows('80,35'))).toEqual([]);
  });

  it('adds up no components on a scale of 0-100, and none that lack one', () => {
    expect(akip(['Perencanaan Kinerja', 30, '84,00'], ['Pengukuran Kinerja', 30, '76,00'], ['Pelaporan Kinerja', 15, '80,00'], ['Evaluasi Internal', 25, '80,20'], ['Nilai AKIP', 100, '80,09'])).toEqual([]);
    expect(akip(['Perencanaan Kinerja', 30, '25,20'], ['Pengukuran Kinerja', 30, '23,00'], ['Pelaporan Kinerja', 15, '12,10'], ['Nilai AKIP', 100, '80,35'])).toEqual([]);
  });
});

describe('composite-mismatch on halves that bear their weights', () => {
  it('adds them up', () => {
    expect(nka(2024, ['Nilai SMART (50%)', '46,20'], ['Nilai IKPA (50%)', '48,40'], ['Nilai Kinerja Anggaran', '94,60'])).toEqual([]);
    const found = nka(2024, ['Nilai SMART (50%)', '46,20'], ['Nilai IKPA (50%)', '48,40'], ['Nilai Kinerja Anggaran', '96,40']);
    expect(lines(found)).toEqual(['Tabel!B4 error: 96,40 -> 94,60']);
    expect(found[0]!.evidence).toBe('46,20 + 48,40 = 94,60');
  });
});
