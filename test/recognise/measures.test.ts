import { capaianRows } from '../../src/check/capaian/capaian-rows';
import { roles, tablesOf } from './told-tables';

const measures = (rows: Parameters<typeof tablesOf>[0], merges: readonly string[] = []) => {
  const [table] = tablesOf(rows, merges);
  return { table: table!, told: table!.rows.map(({ kind, measure, label }) => [kind, measure, label]) };
};

describe('target, realisasi and capaian down the rows', () => {
  it('are told by the rows, with years across and the indicator in the title', () => {
    const { table, told } = measures([['Tabel 5. Perbandingan Indeks Pembangunan Manusia per tahun'], ['Uraian', 2022, 2023], ['Target', 70, 71], ['Realisasi', 69, 71], ['Capaian', '98,57%', '100%']]);
    expect([table.kind, roles(table), table.subject]).toEqual(['capaian', 'uraian, angka-periode 2022, angka-periode 2023', 'Indeks Pembangunan Manusia']);
    expect(told).toEqual([['item', 'target', null], ['item', 'realisasi', null], ['item', 'capaian', null]]);
    expect([...capaianRows(table)].map(({ indicator, group, targetAt, capaianAt }) => [indicator, group.year, targetAt, capaianAt])).toEqual([
      ['Indeks Pembangunan Manusia', 2022, { row: 2, column: 1 }, { row: 4, column: 1 }],
      ['Indeks Pembangunan Manusia', 2023, { row: 2, column: 2 }, { row: 4, column: 2 }],
    ]);
  });

  it.each([['merged', ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5']], ['not merged', []]])('belong to the indicator beside them, %s', (_, merges) => {
    const { told, table } = measures([['No', 'Indikator', 'Uraian', 'TW I', 'TW II'], [1, 'Angka A', 'Target', 10, 20], [null, null, 'Realisasi', 9, 21], [2, 'Angka B', 'Target', 5, 6], [null, null, 'Realisasi', 5, 6]], merges);
    expect(roles(table)).toBe('nomor, indikator, uraian, angka-periode TW1, angka-periode TW2');
    expect(told).toEqual([['item', 'target', 'Angka A'], ['item', 'realisasi', 'Angka A'], ['item', 'target', 'Angka B'], ['item', 'realisasi', 'Angka B']]);
  });

  it('belong to the indicator over them', () => {
    const { told } = measures([['Uraian', 2021, 2022], ['Persentase A', null, null], ['Target', 70, 71], ['Realisasi', 69, 71], ['Persentase B', null, null], ['Target', 5, 6], ['Realisasi', 5, 6]]);
    expect(told).toEqual([['section', null, 'Persentase A'], ['item', 'target', 'Persentase A'], ['item', 'realisasi', 'Persentase A'], ['section', null, 'Persentase B'], ['item', 'target', 'Persentase B'], ['item', 'realisasi', 'Persentase B']]);
  });

  it('may be those of a budget', () => {
    const { told, table } = measures([['Realisasi anggaran 2023'], ['Uraian', 'Nilai'], ['Pagu', 1000], ['Realisasi', 900], ['Sisa', 100]]);
    expect([table.kind, roles(table)]).toEqual(['anggaran', 'uraian, angka-periode']);
    expect(told.map(([, measure]) => measure)).toEqual(['pagu', 'realisasi-anggaran', 'sisa']);
  });

  it('are none where rows only resemble them', () => {
    const [table] = tablesOf([['Uraian', 2022, 2023], ['Target luas lahan', 10, 20], ['Panen', 9, 21], ['Pasca panen', 5, 6]]);
    expect(table!.columns.some(({ role }) => role === 'angka-periode')).toBe(false);
  });
});
