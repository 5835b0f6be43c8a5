import { sheetOf } from '../../sheets';
import type { TestCell } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const rekap = (sheet: string, names: readonly string[]) =>
  sheetOf(sheet, [['Rekap Tahun 2018'], ['NO', 'KECAMATAN', `${sheet} PKH`], ...names.map((name, index): TestCell[] => [index + 1, name, 10 + index]), ['JUMLAH', null, 10]]);
const regions = ['ADIWERNA', 'BALAPULANG', 'BOJONG', 'BUMIJAWA', 'KRAMAT', 'PANGKAH'];
const withName = (sheet: string, at: number, name: string) => rekap(sheet, regions.map((region, index) => (index === at ? name : region)));
const found = (...sheets: Parameters<typeof ruleFindings>[1][number][]) => lines(ruleFindings('entity-name-differs', sheets));

describe('entity-name-differs', () => {
  it('finds letters and spaces that most tables write otherwise', () => {
    expect(found(withName('Satu', 3, 'BUMBUAWA'), rekap('Dua', regions), withName('Tiga', 1, 'BALA PULANG'))).toEqual([
      'Tiga!B4 warning: BALA PULANG -> BALAPULANG',
      'Satu!B6 warning: BUMBUAWA -> BUMIJAWA',
    ]);
  });

  it('follows the more careful table where the spellings are as many', () => {
    const careless = rekap('Satu', ['ADIWERNO', 'BALAPULANG', 'BOJONK', 'BUMIJAWA', 'KRAMAT', 'PANGKAH']);
    const half = rekap('Dua', ['ADIWERNO', ...regions.slice(1)]);
    const careful = [rekap('Tiga', regions), rekap('Empat', regions)];
    expect(found(careless, half, ...careful)).toEqual([
      'Satu!B3 warning: ADIWERNO -> ADIWERNA',
      'Dua!B3 warning: ADIWERNO -> ADIWERNA',
      'Satu!B5 warning: BOJONK -> BOJONG',
    ]);
  });

  it('pairs the last ones left, however they are spelled', () => {
    expect(found(withName('Satu', 4, 'KERAMATAN'), rekap('Dua', regions), rekap('Tiga', regions))).toEqual(['Satu!B7 warning: KERAMATAN -> KRAMAT']);
  });

  it('is silent about capitals, other regions, numbered names and lists of other things', () => {
    expect(found(withName('Satu', 0, 'Kec. Adiwerna'), rekap('Dua', regions))).toEqual([]);
    expect(found(withName('Satu', 4, 'SLAWI'), rekap('Dua', regions))).toEqual([]);
    expect(found(withName('Satu', 4, 'WILAYAH 1'), withName('Dua', 4, 'WILAYAH 2'))).toEqual([]);
    expect(found(rekap('Satu', ['Anak', 'Lansia', 'Disabilitas', 'Bencana']), rekap('Dua', regions))).toEqual([]);
  });
});
