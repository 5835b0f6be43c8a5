import { summedRows } from '../../../src/report/carried/summed-rows';
import type { TestCell } from '../../sheets';
import { recapWorkbook } from '../recap-sample';
import { reportInput } from '../sample';

/** The labels of each sum with those of its parts. */
function sumsOf(rows: readonly (readonly TestCell[])[]): readonly string[] {
  const [table] = reportInput(recapWorkbook('Rekap', rows)).recognition.tables;
  return [...summedRows(table!)].map(([sum, parts]) => `${sum.label}: ${parts.map(({ label }) => label).join(' + ')}`);
}

describe('the rows a sum is the sum of', () => {
  it('are those since the sum before, and the sums before where there are none', () => {
    expect(
      sumsOf([['NO', 'KECAMATAN', 'JUMLAH'], [1, 'Slawi', 2], [2, 'Talang', 3], [null, 'Jumlah I', 5], [3, 'Tarub', 4], [4, 'Kramat', 6], [null, 'Jumlah II', 10], [null, 'Grand Total', 15]]),
    ).toEqual(['Jumlah I: Slawi + Talang', 'Jumlah II: Tarub + Kramat', 'Grand Total: Jumlah I + Jumlah II']);
  });

  it('are the sum before and the rows since where only those give the printed figure', () => {
    expect(sumsOf([['NO', 'KECAMATAN', 'JUMLAH'], [1, 'Slawi', 2], [2, 'Talang', 3], [null, 'Jumlah', 5], [3, 'Tarub', 4], [null, 'Total', 9]])).toEqual(['Jumlah: Slawi + Talang', 'Total: Jumlah + Tarub']);
  });

  it('are the rows directly under a program, never its own kegiatan twice', () => {
    expect(
      sumsOf([['No', 'Program / Kegiatan', 'Pagu'], ['1', 'Program A', 30], ['1.1', 'Satu', 10], ['1.2', 'Dua', 20], ['2', 'Program B', 5], ['2.1', 'Tiga', 5], [null, 'JUMLAH', 35]]),
    ).toEqual(['Program A: Satu + Dua', 'Program B: Tiga', 'JUMLAH: Program A + Program B']);
  });

  it('are none where rows may stand over others and the printed figure is not their sum', () => {
    const rows = (total: number): readonly (readonly TestCell[])[] => [['No', 'Uraian', 'Pagu'], [null, 'BELANJA TIDAK LANGSUNG', null], [null, 'Belanja Pegawai', 900], [null, 'BELANJA LANGSUNG', null], [1, 'Program A', 1000], ['a', 'Bantuan', 600], ['b', 'Pembinaan', 400], ['JUMLAH', null, total]];
    expect(sumsOf(rows(1900))).toEqual(['JUMLAH: ']);
    expect(sumsOf(rows(2900))).toEqual(['JUMLAH: BELANJA TIDAK LANGSUNG + Belanja Pegawai + BELANJA LANGSUNG + Program A + Bantuan + Pembinaan']);
  });
});
