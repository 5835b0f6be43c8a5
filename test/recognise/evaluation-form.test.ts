import { groups, kinds, roles, tablesOf } from './told-tables';

const HEAD = [
  ['No', 'Sasaran', 'Program / Kegiatan', 'Indikator Kinerja', 'Target Renstra pada Tahun 2026', null, 'Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun 2022', null, 'Target Kinerja dan Anggaran Renja Tahun 2023', null, 'Realisasi Kinerja pada Triwulan', null, null, null, 'Realisasi Capaian Kinerja dan Anggaran Renja Tahun 2023', null, 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2023 (%)', null, 'Unit Penanggung Jawab'],
  [null, null, null, null, null, null, null, null, null, null, 'I', null, 'II', null, null, null, null, null, null],
  [1, 2, 3, 4, 5, null, 6, null, 7, null, 8, null, 9, null, '12=8+9', null, '14=13/5x100%', null, 15],
  [null, null, null, null, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', null],
];
const BODY = [
  [1, 'Sasaran A', 'Program A', 'Angka kematian ibu', 100, 5000, 60, 3000, 20, 1000, 5, 250, 15, 750, 20, 1000, 80, 80, 'Bidang A'],
  [null, null, 'Kegiatan A', 'Jumlah layanan', 10, 500, 6, 300, 2, 100, 1, 50, 1, 50, 2, 100, 80, 80, 'Bidang A'],
];
const MERGES = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F2', 'G1:H2', 'I1:J2', 'K1:N1', 'K2:L2', 'M2:N2', 'O1:P2', 'Q1:R2', 'S1:S2'];
const ROLES =
  'nomor, sasaran, program, indikator, target-akhir 2026, pagu 2026, jumlah 2022, jumlah 2022, target 2023, pagu 2023, realisasi TW1, realisasi-anggaran TW1, realisasi TW2, realisasi-anggaran TW2, realisasi 2023, realisasi-anggaran 2023, persen 2023, persen 2023, lain';

describe('the quarterly evaluation form of Permendagri 86/2017', () => {
  it.each([['merged', MERGES], ['not merged', []]])('is read through its four tiers, %s', (_, merges) => {
    const [table] = tablesOf([...HEAD, ...BODY], merges);
    expect(table!.kind).toBe('capaian');
    expect(roles(table!)).toBe(ROLES);
    // What speaks of the renstra as a whole is no second target or realisasi of the year.
    expect(groups(table!)).toEqual(['2023 : 8 14 -', ' TW1: - 10 -', ' TW2: - 12 -']);
    expect(kinds(table!)).toBe('numbering item item');
    expect(table!.headerArea.bottom).toBe(3);
  });

  it('takes the numbering under K and Rp as well', () => {
    const [table] = tablesOf([HEAD[0]!, HEAD[1]!, HEAD[3]!, HEAD[2]!, ...BODY]);
    expect([roles(table!), kinds(table!)]).toEqual([ROLES, 'numbering item item']);
  });
});
