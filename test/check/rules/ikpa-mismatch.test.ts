import { ikpaMismatch } from '../../../src/check/rules/ikpa-mismatch';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { ikpaTable } from './ikpa-table';
import { lines } from './rule-findings';

const changed = (row: number, column: number, to: string | number | null) => findingsOn(ikpaMismatch, ikpaTable([[row, column, to]]));

describe('ikpa-mismatch', () => {
  it('finds nothing in a table that computes', () => {
    expect(findingsOn(ikpaMismatch, ikpaTable())).toEqual([]);
  });

  it('multiplies nilai by bobot', () => {
    const found = changed(2, 3, '12,49');
    expect(lines(found)).toEqual(['Tabel!D4 error: 12,49 -> 14,29']);
    expect(found[0]!.evidence).toBe('71,44 × 20 ÷ 100 = 14,29');
  });

  it('adds the indicators up, and divides by the weights that apply', () => {
    expect(lines(changed(0, 9, '98,45'))).toEqual(['Tabel!J2 error: 98,45 -> 89,45']);
    expect(lines(changed(0, 10, '95%'))).toEqual(['Tabel!K2 error: 95% -> 100,00%']);
    expect(lines(changed(0, 11, '94,45'))).toEqual(['Tabel!L2 error: 94,45 -> 89,45']);
  });

  it('averages the indicators of an aspek without weights', () => {
    const found = changed(3, 1, '82,15');
    expect(lines(found)).toEqual(['Tabel!B5 error: 82,15 -> 86,61']);
    expect(found[0]!.evidence).toBe('(100,00 + 73,22) ÷ 2 = 86,61');
  });

  it('forgives the last printed place', () => {
    expect(changed(2, 3, '14,28')).toEqual([]);
    expect(changed(3, 3, '89,13')).toEqual([]);
  });

  it('takes an indicator without weight as a deduction from the end', () => {
    // 10 + 73,22 × 15% + 14,288 + 28,417 + 24,9225 = 88,6105; less 0,50 is 88,11.
    const of2024 = (akhir: string) =>
      ikpaTable([[0, 7, '0,50'], [1, 2, 15], [1, 7, null], [2, 2, '10,98'], [2, 7, null], [3, 3, null], [0, 9, '88,61'], [0, 11, akhir]], 2024);
    expect(findingsOn(ikpaMismatch, of2024('88,11'))).toEqual([]);
    expect(lines(findingsOn(ikpaMismatch, of2024('87,11')))).toEqual(['Tabel!L2 error: 87,11 -> 88,61']);
  });

  it('reads indicators down the rows', () => {
    const columns: readonly HandColumn[] = [['uraian', 'Indikator'], ['nilai', 'Nilai'], ['bobot', 'Bobot'], ['nilai', 'Nilai Akhir']];
    const rows = (serapan: number, total: number): HandRow[] => [['Revisi DIPA', 100, 30, 30], ['Deviasi', 88.5, 20, 17.7], ['Penyerapan', 95, 20, serapan], ['Capaian Output', 99.2, 30, 29.76], ['Nilai IKPA', null, 100, total]];
    const found = (serapan: number, total: number) => lines(findingsOn(ikpaMismatch, handTable('rekap', columns, rows(serapan, total))));
    expect(found(19, 96.46)).toEqual([]);
    expect(found(19.5, 96.46)).toEqual(['Tabel!D4 error: 19,5 -> 19,00']);
    expect(found(19, 97.46)).toEqual(['Tabel!D6 error: 97,46 -> 96,46']);
    // Nilai that are no products of the weights are of another kind.
    expect(lines(findingsOn(ikpaMismatch, handTable('rekap', columns, [['A', 80, 20, 80], ['B', 70, 30, 71], ['C', 90, 50, 92]])))).toEqual([]);
  });
});

describe('ikpa-mismatch over the two halves of NKA', () => {
  const heads: readonly HandColumn[] = [['uraian', 'Uraian'], ['nilai', 'Nilai'], ['bobot', 'Bobot'], ['nilai', 'Nilai Tertimbang']];
  const halves = (second: number, whole: number) => lines(findingsOn(ikpaMismatch, handTable('rekap', heads, [['Perencanaan Anggaran', 92.4, 50, 46.2], ['Pelaksanaan Anggaran', 96.8, 50, second], ['Nilai Kinerja Anggaran', null, 100, whole]])));

  it('knows each from its bobot, and the whole from both', () => {
    expect(halves(48.4, 94.6)).toEqual([]);
    expect(halves(84.4, 94.6)).toEqual(['Tabel!D3 error: 84,4 -> 48,40']);
    expect(halves(48.4, 96.4)).toEqual(['Tabel!D4 error: 96,4 -> 94,60']);
  });
});
