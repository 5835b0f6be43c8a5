import type { TestCell } from '../sheets';
import { kinds, roles, tablesOf } from './told-tables';

const ONE_TIER: readonly TestCell[] = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];
const ITEMS: readonly (readonly TestCell[])[] = [
  [1, 'Persentase layanan tepat waktu', '%', 80, 78],
  [2, 'Jumlah lembaga binaan', 'lembaga', 40, 42],
];
const TWO_TIERS: readonly (readonly TestCell[])[] = [
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', null],
  [null, null, null, 2022, 2023],
];
const TIER_MERGES = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'];

const told = (rows: readonly (readonly TestCell[])[], merges: readonly string[] = []): readonly string[] => {
  const [table] = tablesOf(rows, merges);
  return [roles(table!), kinds(table!)];
};

describe('a section right under the header', () => {
  it.each(['Sasaran 1: Meningkatnya mutu layanan', 'SASARAN 1', 'Tujuan A', 'Program Rehabilitasi Sosial', 'Indikator Kinerja Utama'])('%p is no tier of a header of one row', (section) => {
    const columns = 'nomor, indikator, satuan, target, realisasi';
    expect(told([ONE_TIER, [section], ...ITEMS], ['A2:E2'])).toEqual([columns, 'section item item']);
    expect(told([ONE_TIER, [section], ...ITEMS])).toEqual([columns, 'section item item']);
  });

  it.each(['Sasaran 1: Meningkatnya mutu layanan', 'SASARAN 1', 'Tujuan A', 'Program Rehabilitasi Sosial'])('%p is no third tier of a header of two rows', (section) => {
    const columns = 'nomor, indikator, satuan, target 2022, target 2023';
    expect(told([...TWO_TIERS, [section], ...ITEMS], [...TIER_MERGES, 'A3:E3'])).toEqual([columns, 'section item item']);
    expect(told([...TWO_TIERS, [section], ...ITEMS], TIER_MERGES)).toEqual([columns, 'section item item']);
  });

  it('may stand merged over the columns of the names alone, or under the numbers of the columns', () => {
    expect(told([ONE_TIER, ['Sasaran 1'], ...ITEMS], ['A2:C2'])[1]).toBe('section item item');
    expect(told([ONE_TIER, ['(1)', '(2)', '(3)', '(4)', '(5)'], ['Sasaran 1: Meningkatnya mutu layanan'], ...ITEMS], ['A3:E3'])[1]).toBe('numbering section item item');
  });

  it('leaves years that are columns of their own to the header', () => {
    expect(told([['Target Kinerja Renstra'], ['Indikator Kinerja', 'Satuan', 2022, 2023], ['Tujuan A'], ['Persentase layanan tepat waktu', '%', 80, 85], ['Jumlah lembaga binaan', 'lembaga', 40, 42]], ['A3:D3'])).toEqual([
      'indikator, satuan, target 2022, target 2023',
      'section item item',
    ]);
  });
});

describe('a second tier goes on with the header', () => {
  it('by the years of a group', () => {
    expect(told([...TWO_TIERS, ...ITEMS], TIER_MERGES)).toEqual(['nomor, indikator, satuan, target 2022, target 2023', 'item item']);
  });

  it('by one year alone under a group', () => {
    expect(told([['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [null, null, null, 2023, null], ...ITEMS])).toEqual(['nomor, indikator, satuan, target 2023, realisasi', 'item item']);
  });

  it('by words under the group they are merged in', () => {
    expect(told([['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2023', null], [null, null, null, 'Target', 'Realisasi'], ...ITEMS], TIER_MERGES)[0]).toBe('nomor, indikator, satuan, target 2023, realisasi 2023');
    expect(told([['No', 'Uraian', null, 'Target', 'Realisasi'], [null, 'Sasaran', 'Indikator Kinerja', null, null], [1, 'Meningkatnya mutu', 'Persentase layanan', 80, 78]], ['A1:A2', 'B1:C1', 'D1:D2', 'E1:E2'])).toEqual([
      'nomor, sasaran, indikator, target, realisasi',
      'item',
    ]);
  });

  it('by parts of the year merged under a group', () => {
    expect(told([['No', 'Indikator Kinerja', 'Target', null, null, null], [null, null, 'Semester I', null, 'Semester II', null], [null, null, 'TW I', 'TW II', 'TW III', 'TW IV'], [1, 'Persentase layanan', 20, 40, 60, 80]], ['C1:F1', 'C2:D2', 'E2:F2'])).toEqual([
      'nomor, indikator, target TW1, target TW2, target TW3, target TW4',
      'item',
    ]);
  });

  it('by one word alone under the group it is merged in', () => {
    expect(told([['No', 'Uraian', null, 'Target', 'Realisasi'], [null, null, 'Indikator', null, null], [1, 'Mutu layanan', 'Persentase layanan', 80, 78]], ['B1:C1'])).toEqual(['nomor, uraian, indikator, target, realisasi', 'item']);
  });

  it('by the second half of a name', () => {
    expect(told([['No', 'Program/', 'Pagu', 'Realisasi'], [null, 'Kegiatan', '(Rp)', '(Rp)'], [1, 'Rehabilitasi sosial', 1000, 900], [2, 'Pemberdayaan sosial', 500, 400]])[0]).toBe('nomor, program, pagu, realisasi-anggaran');
    expect(told([['No', 'Kegiatan', 'Pagu', 'Realisasi'], [null, 'Program', '(Rp)', '(Rp)'], [1, 'Rehabilitasi sosial', 1000, 900], [2, 'Pemberdayaan sosial', 500, 400]])[0]).toBe('nomor, program, pagu, realisasi-anggaran');
    expect(told([['No', 'Sasaran/', 'Target', 'Realisasi', 'Capaian'], [null, 'Indikator', null, null, null], [1, 'Persentase layanan', 80, 78, 97.5], [2, 'Jumlah lembaga', 40, 42, 105]])).toEqual(['nomor, indikator, target, realisasi, capaian', 'item item']);
  });

  it('by the unit of the money', () => {
    const [columns, rows] = told([['No', 'Program', 'Pagu', 'Realisasi', 'Sisa'], [null, null, '(Rp)', '(Rp)', '(Rp)'], [1, 'Program Rehabilitasi Sosial', 1000, 900, 100], [2, 'Program Pemberdayaan Sosial', 500, 400, 100]]);
    expect([columns, rows]).toEqual(['nomor, program, pagu, realisasi-anggaran, sisa', 'item1 item1']);
  });

  it('and numbers of the columns are neither tier nor section', () => {
    expect(told([ONE_TIER, ['(1)', '(2)', '(3)', '(4)', '(5)'], ...ITEMS])[1]).toBe('numbering item item');
  });
});

describe('ranges right under a group', () => {
  it('are figures in a row that has a name', () => {
    expect(told([['No', 'Indikator', 'Target', null, null], [1, 'Waktu tanggap (hari)', '1-2', '3-5', '6-8'], [2, 'Lama layanan (hari)', '10', '11', '12']], ['C1:E1'])[1]).toBe('item item');
  });
});
