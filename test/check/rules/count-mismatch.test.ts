import { countMismatch } from '../../../src/check/rules/count-mismatch';
import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines, ruleFindings } from './rule-findings';

const HEADER = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
const indicators = (count: number): TestCell[][] => Array.from({ length: count }, (_, index) => [index + 1, `Persentase layanan ${'abcdefgh'[index]}`, 100, 90, '90%']);
const sheet = (title: string, count: number, line: string) => sheetOf('Capaian', [[title], [], HEADER, ...indicators(count), [line]]);

const COLUMNS: readonly HandColumn[] = [['nomor', 'No'], ['sasaran', 'Sasaran'], ['indikator', 'Indikator'], ['target', 'Target'], ['realisasi', 'Realisasi'], ['capaian', 'Capaian'], ['kategori', 'Kategori']];
const GROUP = { year: 2022, period: null, target: 3, realisasi: 4, capaian: 5, kategori: 6 };
const capaian = (name: string, ...kategori: string[]) =>
  handTable('capaian', COLUMNS, kategori.map((word, index): HandRow => ({ cells: [String(index + 1), 'S', `Indikator ${index}`, 10, 9, '90%', word], label: `Indikator ${index}` })), { sheet: name, year: 2022, groups: [GROUP] });
const summary = (...rows: HandRow[]) => handTable('rekap', [['uraian', 'Kategori'], ['jumlah', 'Jumlah Indikator']], rows, { sheet: 'Ringkasan', year: 2022 });

describe('count-mismatch', () => {
  it('counts the rows a line under the table speaks of', () => {
    const found = ruleFindings('count-mismatch', [sheet('Capaian Kinerja 2022', 5, 'Jumlah indikator: 6')]);
    expect(lines(found)).toEqual(['Capaian!A9 error: Jumlah indikator: 6 -> 5']);
    expect(ruleFindings('count-mismatch', [sheet('Capaian Kinerja 2022', 5, 'Jumlah indikator: 5')])).toEqual([]);
  });

  it('counts the rows a title speaks of', () => {
    expect(lines(ruleFindings('count-mismatch', [sheet('Capaian dari 6 indikator kinerja tahun 2022', 4, '')]))).toEqual(['Capaian!A1 error: Capaian dari 6 indikator kinerja tahun 2022 -> 4']);
  });

  it('takes no number of a table or a sasaran for a count', () => {
    for (const title of ['Tabel 3 Indikator Kinerja Utama 2022', 'Capaian Sasaran 2 Indikator Kinerja 2022', 'Capaian 2022']) {
      expect(ruleFindings('count-mismatch', [sheet(title, 4, 'Jumlah indikator yang tercapai: 2')])).toEqual([]);
    }
  });

  it('holds a summary per kategori against the capaian table of the year', () => {
    const table = capaian('Capaian', 'Tinggi', 'Sedang', 'Tinggi', 'Rendah', 'Tinggi');
    const found = findingsOn(countMismatch, table, summary(['Tinggi', 2], ['Sedang', 1], ['Rendah', 1]));
    expect(lines(found)).toEqual(['Ringkasan!B2 error: 2 -> 3']);
    expect(findingsOn(countMismatch, table, summary(['Tinggi', 3], ['Sedang', 1], ['Rendah', 1]))).toEqual([]);
  });

  it('proves nothing by tables that count differently, of another year or with other names', () => {
    const stated = summary(['Tinggi', 2], ['Sedang', 1], ['Rendah', 1]);
    expect(findingsOn(countMismatch, capaian('A', 'Tinggi', 'Sedang', 'Tinggi', 'Tinggi'), capaian('B', 'Tinggi', 'Sedang', 'Rendah'), stated)).toEqual([]);
    expect(findingsOn(countMismatch, capaian('A', 'Tinggi', 'Sedang', 'Baik sekali'), stated)).toEqual([]);
    const lastYear = { ...capaian('A', 'Tinggi', 'Sedang', 'Tinggi', 'Tinggi') };
    expect(findingsOn(countMismatch, { ...lastYear, table: { ...lastYear.table, year: 2021, groups: [{ ...GROUP, year: 2021 }] } }, stated)).toEqual([]);
  });
});
