import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import { withStatedPolarities } from '../../src/recognise/stated-polarities';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { TestCell } from '../sheets';
import { sheetOf, snapshotOf } from '../sheets';

const HEADER = ['No', 'Indikator', 'Polaritas', 'Target', 'Realisasi', 'Capaian (%)'];
const sheet = (name: string, rows: readonly TestCell[][]) => sheetOf(name, [['Capaian Kinerja Tahun 2024'], HEADER, ...rows.map((row, index) => [index + 1, ...row])]);

function known(sheets: readonly ReturnType<typeof sheet>[], settings: Partial<Settings> = {}): Settings['polarities'] {
  const snapshot = snapshotOf(...sheets);
  const all = { ...defaultSettings, ...settings };
  return withStatedPolarities(all, snapshot, recogniseWorkbook(snapshot, all)).polarities;
}

describe('withStatedPolarities', () => {
  it('takes the direction a table states, with the formula its capaian are printed by', () => {
    // (2 x 9 - 9,36) / 9 = 96 %, where 9 / 9,36 = 96,15 %; (2 x 5 - 4) / 5 = 120 %, where 5 / 4 = 125 %
    expect(known([sheet('A', [['Angka kemiskinan', 'Negatif', 9, 9.36, 96], ['Waktu layanan', 'Makin rendah makin baik', 5, 4, 120], ['Nilai SAKIP', 'Positif', 70, 71.4, 102]])])).toEqual({
      'angka kemiskinan': 'min',
      'waktu layanan': 'min',
      'nilai sakip': 'maks',
    });
    expect(known([sheet('A', [['Angka kemiskinan', 'Negatif', 9, 9.36, 96.15], ['Waktu layanan', 'Negatif', 5, 4, 125]])])).toEqual({ 'angka kemiskinan': 'min-rasio', 'waktu layanan': 'min-rasio' });
  });

  it('goes by the user first, by the usual formula where it is one for lower is better, and by no word that says nothing', () => {
    const rows: TestCell[][] = [['Angka kemiskinan', 'Negatif', 9, 9.36, 96], ['Nilai SAKIP', 'IKU', 70, 71.4, 102]];
    expect(known([sheet('A', rows)], { polarities: { 'angka kemiskinan': 'stabil' } })).toEqual({ 'angka kemiskinan': 'stabil' });
    expect(known([sheet('A', rows)], { defaultPolarity: 'min-rasio' })).toEqual({ 'angka kemiskinan': 'min-rasio' });
  });

  it('leaves an indicator alone that two tables state otherwise', () => {
    expect(known([sheet('A', [['Angka kemiskinan', 'Negatif', 9, 9.36, 96]]), sheet('B', [['Angka kemiskinan', 'Positif', 9, 9.36, 104]])])).toEqual({});
  });
});

describe('a printed capaian under a name that raises the question', () => {
  const unsaid = (rows: readonly TestCell[][], settings: Partial<Settings> = {}) =>
    known([sheetOf('A', [['Capaian Kinerja Tahun 2024'], ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'], ...rows.map((row, index) => [index + 1, ...row])])], settings);

  it('says which formula it is by', () => {
    // (2 x 14 - 12,6) / 14 = 110 %, where 14 / 12,6 = 111,11 %; 5 / 4 = 125 %, where (2 x 5 - 4) / 5 = 120 %
    expect(unsaid([['Prevalensi stunting', 14, 12.6, '110,00'], ['Jumlah temuan', 5, 4, 125]])).toEqual({ 'prevalensi stunting': 'min', 'jumlah temuan': 'min-rasio' });
  });

  it('goes by the formula of the others where it is printed too coarsely to tell', () => {
    // (2 x 9 - 9,36) / 9 = 96 %, and 9 / 9,36 = 96,15 %
    expect(unsaid([['Angka kemiskinan', 9, 9.36, 96], ['Jumlah temuan', 5, 4, 125], ['Jumlah keluhan', 10, 8, 125]])).toEqual({ 'angka kemiskinan': 'min-rasio', 'jumlah temuan': 'min-rasio', 'jumlah keluhan': 'min-rasio' });
    expect(unsaid([['Angka kemiskinan', 9, 9.36, 96]])).toEqual({ 'angka kemiskinan': 'min' });
  });

  it('says nothing where realisasi over target gives it too, or nothing gives it', () => {
    expect(unsaid([['Angka kemiskinan', 9, 9, 100], ['Jumlah temuan', 5, 4, 80], ['Jumlah keluhan', 10, 8, 97]])).toEqual({});
  });

  it('says nothing under any other name, nor against the user', () => {
    expect(unsaid([['Nilai SAKIP', 70, 71.4, 98]])).toEqual({});
    expect(unsaid([['Prevalensi stunting', 14, 12.6, '110,00']], { polarities: { 'prevalensi stunting': 'maks' } })).toEqual({ 'prevalensi stunting': 'maks' });
    expect(unsaid([['Prevalensi stunting', 14, 12.6, '110,00']], { defaultPolarity: 'min-rasio' })).toEqual({});
  });
});

describe('the question of polarity', () => {
  it('is not asked where the row answers it', () => {
    const questions = (word: string) => {
      const snapshot = snapshotOf(sheet('A', [['Angka kemiskinan', word, 9, 9.36, 96]]));
      return recogniseWorkbook(snapshot, defaultSettings).tables[0]!.questions.map(({ about }) => about);
    };
    expect(questions('Negatif')).toEqual([]);
    expect(questions('-')).toEqual(['polarity']);
  });
});
