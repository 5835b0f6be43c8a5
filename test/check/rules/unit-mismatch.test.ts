import { sheetOf } from '../../sheets';
import type { TestCell } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const capaian = (...args: Parameters<typeof capaianTable>) => ruleFindings('unit-mismatch', [capaianTable(...args)]);
const withUnits = (...rows: readonly (readonly [string, string, TestCell])[]) =>
  ruleFindings('unit-mismatch', [sheetOf('PK', [['Perjanjian Kinerja Tahun 2024'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'], ...rows.map(([indicator, unit, target], index): TestCell[] => [index + 1, 'Sasaran A', indicator, unit, target])])]);
const inThousands = (header: string, ...values: readonly number[]) =>
  ruleFindings('unit-mismatch', [sheetOf('Pagu', [['Program/Kegiatan', header], ...values.map((value, index): TestCell[] => [`${index === 0 ? 'Program' : 'Kegiatan'} ${index}`, { value, format: '#,##0' }])])]);

describe('unit-mismatch', () => {
  it('names counts by name that are given in percent', () => {
    const found = capaian([['Jumlah anak yang dilayani', '80%', '75%', '93,75%'], ['Jumlah lansia yang dilayani', '80%', '75%', '93,75%']]);
    expect(lines(found)).toEqual(['Capaian!D3:E4 warning: 80% -> ']);
    expect(found[0]!.evidence).toBe('"Jumlah anak yang dilayani" = 80%');
  });

  it('names percentages by name that are given in persons, or above the whole', () => {
    expect(lines(withUnits(['Persentase anak yang dilayani', 'Orang', 90]))).toEqual(['PK!D3 warning: Orang -> %']);
    expect(lines(withUnits(['Persentase anak yang dilayani', '%', 430]))).toEqual(['PK!E3 warning: 430 -> ≤ 100%']);
  });

  it('names a share under another name above the whole, where its unit is %', () => {
    expect(lines(withUnits(['Cakupan imunisasi dasar lengkap', '%', 950]))).toEqual(['PK!E3 warning: 950 -> ≤ 100%']);
    expect(withUnits(['Cakupan imunisasi dasar lengkap', 'anak', 950], ['Cakupan pelayanan', '%', 95], ['Angka partisipasi kasar', '%', 104], ['Rasio elektrifikasi', '%', 101])).toEqual([]);
  });

  it('names a header in thousands over figures that look like full rupiah', () => {
    const found = inThousands('Pagu (Rp.000)', 4_960_000_000, 387_400_000, 1_168_764_000);
    expect(lines(found)).toEqual(['Pagu!B1 info: Pagu (Rp.000) -> Rp']);
    expect(found[0]!.evidence).toBe('4.960.000.000 × 1.000 = 4.960.000.000.000');
  });

  it('is silent about growth above 100, names that say percent, and shares of plans', () => {
    expect(withUnits(['Persentase peningkatan kunjungan', '%', 150], ['Persentase realisasi anggaran terhadap target', '%', 105], ['Persentase anak', '%', 100])).toEqual([]);
    expect(capaian([['Jumlah (%) anak yang dilayani', '80%', '75%', '93,75%'], ['Jumlah anak', 80, 75, '93,75%']])).toEqual([]);
  });

  it('is silent about true thousands, full rupiah headed so, and small budgets', () => {
    expect(inThousands('Pagu (Rp.000)', 4_960_000_123, 387_400_450, 1_168_764_001)).toEqual([]);
    expect(inThousands('Pagu (Rp)', 4_960_000_000, 387_400_000, 1_168_764_000)).toEqual([]);
    expect(inThousands('Pagu (Rp.000)', 49_600_000, 3_874_000, 11_687_000)).toEqual([]);
  });
});
