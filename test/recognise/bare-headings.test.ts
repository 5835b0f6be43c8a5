import { hidesDepths, holdsNoFigure } from '../../src/recognise/bare-headings';
import { tablesOf } from './told-tables';

const rowsOf = (...rows: Parameters<typeof tablesOf>[0]) => tablesOf([['No', 'Uraian', 'Pagu', 'Realisasi'], ...rows])[0]!.rows;

describe('headings without figures', () => {
  it('hold nothing in the cells of figures; a dash or a 0 is something', () => {
    expect(rowsOf(['A', 'Belanja'], [1, 'Pegawai', 0, null], [2, 'Barang', '-', '-'], [3, 'Modal', 5, 4]).map(holdsNoFigure)).toEqual([true, false, false, false]);
  });

  it('show that a flat list has depths which nothing tells', () => {
    expect(hidesDepths(rowsOf([null, 'BELANJA LANGSUNG'], [null, 'Belanja Pegawai', 900, 800], [1, 'Program', 10, 9]))).toBe(true);
    expect(hidesDepths(rowsOf(['A', 'BELANJA LANGSUNG'], [1, 'Belanja Pegawai', 900, 800], [2, 'Belanja Barang', 10, 9]))).toBe(false);
  });

  it('are not rows that are only not filled yet', () => {
    expect(hidesDepths(rowsOf([1, 'Pegawai', 900, 800], [2, 'Barang'], [3, 'Modal', 10, 9]))).toBe(false);
    expect(hidesDepths(rowsOf([1, 'Pegawai', 900, 800], [2, 'Barang', 5, 4], [3, 'Modal']))).toBe(false);
  });

  it('are not needed where numbers begin anew under others and the figures do not bear it out', () => {
    expect(hidesDepths(rowsOf(['A', 'Langsung', 950, 9], [1, 'Pegawai', 900, 8], ['B', 'Lain', 90, 7], ['I', 'Program', 50, 6], [1, 'Rapat', 20, 5]))).toBe(true);
    expect(hidesDepths(rowsOf([1, 'Pegawai', 900, 8], [2, 'Barang', 90, 7], [3, 'Modal', 50, 6]))).toBe(false);
  });
});
