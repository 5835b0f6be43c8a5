import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (sheet: ReturnType<typeof sheetOf>) => lines(ruleFindings('misaligned-row', [sheet]));
const goods = (last: readonly TestCell[]) =>
  sheetOf('Barang', [
    ['No', 'Uraian', 'Merk', 'Jumlah'],
    [1, 'Kursi', '-', 10],
    [2, 'Meja', '-', 20],
    [3, 'Lemari', null, 30],
    last,
    [4, 'Papan', '-', 5],
  ]);

describe('misaligned-row', () => {
  it('proves a figure that has neither a name nor a column of figures', () => {
    expect(found(goods([null, null, '38.278', null]))).toEqual(['Barang!C5 error: 38.278 -> ']);
  });

  it('leaves a figure with a name or with figures beside it, and a row number alone', () => {
    expect(found(goods([null, 'Buku', '38.278', null]))).toEqual([]);
    expect(found(goods([null, null, '38.278', 7]))).toEqual([]);
    expect(found(goods([5, null, null, null]))).toEqual([]);
  });

  it('proves a unit and a figure that have changed places', () => {
    const rows = (unit: TestCell, target: TestCell) =>
      sheetOf('PK', [['Indikator Kinerja', 'Satuan', 'Target'], ['A', 'Orang', 1], ['B', 'Orang', 2], ['C', unit, target], ['D', 'Dokumen', 4], ['E', 'Orang', 5]]);
    expect(found(rows(300, 'Orang'))).toEqual(['PK!B4 error: 300 -> ']);
    expect(found(rows(300, null))).toEqual(['PK!B4 error: 300 -> ']);
    expect(found(rows(300, 3))).toEqual([]);
    expect(found(rows('Predikat', 'BB'))).toEqual([]);
  });

  it('proves a row that has moved to the left as a whole, and takes a figure as a name where nothing is missing', () => {
    const rows = (...fourth: readonly TestCell[]) =>
      sheetOf('S', [
        ['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
        ['Mutu', 'Jumlah anak', 10, 9, '90%'],
        [null, 'Jumlah lansia', 10, 9, '90%'],
        [null, 'Jumlah korban', 10, 9, '90%'],
        fourth,
        [null, 'Jumlah keluarga', 10, 9, '90%'],
      ]);
    expect(found(rows('Jumlah kelompok', 10, 9, '90%', null))).toEqual(['S!B5 error: 10 -> ']);
    expect(found(rows(null, 2045, 10, 9, '90%'))).toEqual([]);
  });

  it('proves a name that stands where the target should', () => {
    const shifted = ['Jumlah anak yang direhabilitasi', 10, 9];
    expect(found(capaianTable([['A', 10, 9, '90%'], ['B', 10, 9, '90%'], [null, ...shifted], ['D', 10, 9, '90%']]))).toEqual([
      'Capaian!D5 error: Jumlah anak yang direhabilitasi -> ',
    ]);
    expect(found(capaianTable([['A', 10, 9, '90%'], ['B', 10, 9, '90%'], ['C', 'belum ada hasil survei', 9, null], ['D', 10, 9, '90%']]))).toEqual([]);
  });
});
