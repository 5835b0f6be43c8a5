import { columnsInForce, supersededColumns } from '../../src/recognise/superseded-columns';
import type { ColumnRole, Period } from '../../src/recognise/performance-table';
import { groups, tablesOf } from './told-tables';

const column = (role: ColumnRole, header: string, year: number | null = 2024, period: Period | null = null) => ({ role, header, year, period });
const superseded = (role: ColumnRole, ...headers: readonly string[]): readonly string[] => {
  const columns = headers.map((header) => column(role, header));
  return supersededColumns(columns).flatMap((replaced, index) => (replaced ? [headers[index]!] : []));
};

describe('a column before a change', () => {
  it.each<readonly [ColumnRole, readonly string[], readonly string[]]>([
    ['pagu', ['Pagu Awal', 'Pagu Perubahan'], ['Pagu Awal']],
    ['pagu', ['Pagu Semula', 'Pagu Menjadi'], ['Pagu Semula']],
    ['pagu', ['Anggaran › Sebelum Perubahan', 'Anggaran › Setelah Perubahan'], ['Anggaran › Sebelum Perubahan']],
    ['pagu', ['Anggaran › Setelah Perubahan', 'Anggaran › Sebelum Perubahan'], ['Anggaran › Sebelum Perubahan']],
    ['pagu', ['Anggaran Murni', 'Anggaran Perubahan'], ['Anggaran Murni']],
    ['pagu', ['DPA', 'DPPA'], ['DPA']],
    ['pagu', ['Pagu Awal', 'Pagu Revisi', 'Pagu Akhir'], ['Pagu Awal', 'Pagu Revisi']],
    ['target', ['Target', 'Target Perubahan'], ['Target']],
    ['target', ['Target › Sebelum', 'Target › Sesudah'], ['Target › Sebelum']],
  ])('is superseded: %s of %p', (role, headers, expected) => {
    expect(superseded(role, ...headers)).toEqual(expected);
  });

  it.each<readonly [ColumnRole, readonly string[]]>([
    ['pagu', ['APBD Perubahan', 'APBN']],
    ['pagu', ['Pagu']],
    ['pagu', ['Pagu Awal']],
    ['pagu', ['Pagu Sebelum Perubahan', 'Pagu Semula']],
    ['target', ['Target Output Awal', 'Target Outcome Perubahan']],
    ['realisasi', ['Realisasi Awal', 'Realisasi Perubahan']],
  ])('is none: %s of %p', (role, headers) => {
    expect(superseded(role, ...headers)).toEqual([]);
  });

  it('is of the same role, year and period', () => {
    expect(supersededColumns([column('pagu', 'Pagu', 2023), column('pagu', 'Pagu Perubahan', 2024)])).toEqual([false, false]);
    expect(supersededColumns([column('target', 'Target', 2024, 'TW1'), column('target', 'Target Perubahan', 2024, 'TW2')])).toEqual([false, false]);
    expect(supersededColumns([column('pagu', '2023 › Pagu'), column('target', '2023 › Perubahan')])).toEqual([false, false]);
  });

  it('is none where the realisasi before the change stands beside it', () => {
    const columns = [column('pagu', 'Murni › Pagu'), column('realisasi-anggaran', 'Murni › Realisasi'), column('pagu', 'Perubahan › Pagu'), column('realisasi-anggaran', 'Perubahan › Realisasi')];
    expect(supersededColumns(columns)).toEqual([false, false, false, false]);
    expect(supersededColumns([columns[0]!, columns[2]!, columns[3]!])).toEqual([true, false, false]);
  });

  it('is left out of those in force', () => {
    const columns = [column('pagu', 'Pagu Awal'), column('target', 'Target'), column('pagu', 'Pagu Perubahan'), column('pagu', 'Pagu Hibah')];
    const replaced = supersededColumns(columns);
    const told = columns.map((each, index) => ({ ...each, superseded: replaced[index]! }));
    expect(columnsInForce(told, 'pagu')).toEqual([2, 3]);
    expect(columnsInForce(told, 'target')).toEqual([1]);
  });
});

describe('the capaian of a changed target', () => {
  const row = [1, 'Persentase layanan tepat waktu', 80, 78, 78, 100];

  it('goes with the target after the change', () => {
    const [table] = tablesOf([['Capaian Kinerja Tahun 2024'], ['No', 'Indikator Kinerja', 'Target Awal', 'Target Perubahan', 'Realisasi', 'Capaian (%)'], row]);
    expect(groups(table!)).toEqual(['2024 : 3 4 5']);
    expect(table!.columns.map(({ superseded: replaced }) => replaced)).toEqual([false, false, true, false, false, false]);
  });

  it('goes with it in two tiers, whichever comes first', () => {
    const [table] = tablesOf([['Capaian Kinerja Tahun 2024'], ['No', 'Indikator Kinerja', 'Target', null, 'Realisasi', 'Capaian (%)'], [null, null, 'Sesudah Perubahan', 'Sebelum Perubahan', null, null], row], ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3']);
    expect(groups(table!)).toEqual(['2024 : 2 4 5']);
  });

  it('goes with the first of two targets where nothing was changed', () => {
    const [table] = tablesOf([['Capaian Kinerja Tahun 2024'], ['No', 'Indikator Kinerja', 'Target', 'Target', 'Realisasi', 'Capaian (%)'], row]);
    expect(groups(table!)).toEqual(['2024 : 2 4 5', '2024 : 3 - -']);
  });
});
