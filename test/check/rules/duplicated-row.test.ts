import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const twice: readonly (readonly TestCell[])[] = [
  ['Jumlah pelatihan', 10, 9, '90%'],
  ['Jumlah lansia', 20, 20, '100%'],
  ['Jumlah pelatihan', 10, 9, '90%'],
];

describe('duplicated-row', () => {
  it('finds the second of two equal rows', () => {
    const findings = ruleFindings('duplicated-row', [capaianTable(twice)]);
    expect(lines(findings)).toEqual(['Capaian!A5:F5 warning: Jumlah pelatihan -> -']);
    expect(findings[0]!.evidence).toBe('A3:F3 = A5:F5: "Jumlah pelatihan" 10 | 9 | 90%');
    expect(findings[0]!.related).toMatchObject([{ sheet: 'Capaian', top: 2, left: 2 }]);
  });

  it('is silent where a figure differs, where another column tells the rows apart, and under another sasaran', () => {
    expect(ruleFindings('duplicated-row', [capaianTable([...twice.slice(0, 2), ['Jumlah pelatihan', 10, 8, '80%']])])).toEqual([]);
    const sheet = (sasaran: readonly (string | null)[], satuan: readonly string[]) =>
      sheetOf('Capaian', [
        ['Capaian Tahun 2024'],
        ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
        ...sasaran.map((own, index): TestCell[] => [index + 1, own, 'Jumlah pelatihan', satuan[index]!, 10, 9, '90%']),
      ]);
    expect(ruleFindings('duplicated-row', [sheet(['S1', null], ['orang', 'kelompok'])])).toEqual([]);
    expect(ruleFindings('duplicated-row', [sheet(['S1', 'S2'], ['orang', 'orang'])])).toEqual([]);
    expect(ruleFindings('duplicated-row', [sheet(['S1', null], ['orang', 'orang'])])).toHaveLength(1);
  });

  it('is silent about one component under two programs of a budget', () => {
    const budget = (names: readonly string[]) =>
      sheetOf('Anggaran', [['Anggaran Tahun 2024'], ['No', 'Program/Kegiatan', 'Pagu', 'Realisasi'], ...names.map((name, index): TestCell[] => [index + 1, name, 5000, 4000])]);
    expect(ruleFindings('duplicated-row', [budget(['Program Sosial', 'Perjalanan dinas', 'Program Umum', 'Perjalanan dinas'])])).toEqual([]);
    expect(ruleFindings('duplicated-row', [budget(['Program Sosial', 'Perjalanan dinas', 'Perjalanan dinas'])])).toHaveLength(1);
  });
});
