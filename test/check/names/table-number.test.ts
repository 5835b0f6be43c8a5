import { tableNumber } from '../../../src/check/names/table-number';

describe('tableNumber', () => {
  it.each([
    ['Tabel 3.1 Perbandingan', [3, 1]],
    ['Tabel 10.1. Capaian', [10, 1]],
    ['Tabel : 2 Sasaran', [2]],
    ['TABEL 6', [6]],
    ['Table 4.2 Results', [4, 2]],
    ['Tabel Perbandingan 2016', null],
    ['Sasaran 3.1', null],
    ['Tabel 2024 capaian', null],
    [null, null],
  ])('%s', (title, number) => {
    expect(tableNumber(title)).toEqual(number);
  });
});
