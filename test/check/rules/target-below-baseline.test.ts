import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const achieved = (name: string, target: TestCell, realisasi: TestCell) =>
  sheetOf('Capaian 2023', [['Pengukuran Kinerja Tahun 2023'], ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'], [1, name, target, realisasi, null]]);
const agreed = (name: string, target: TestCell) =>
  sheetOf('PK 2024', [['Perjanjian Kinerja Tahun 2024'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target'], [1, 'Sasaran A', name, target]]);

const found = (name: string, reached: TestCell, next: TestCell) => ruleFindings('target-below-baseline', [achieved(name, 80, reached), agreed(name, next)]);

describe('target-below-baseline', () => {
  it('mentions a target below the realisasi of the year before', () => {
    const findings = found('Persentase lansia yang mandiri', '88,04', 80);
    expect(lines(findings)).toEqual(['PK 2024!D3 info: 80 -> ≥ 88,04']);
    expect(findings[0]!.evidence).toBe('80 < 88,04');
  });

  it('turns round for what should fall', () => {
    expect(lines(found('Angka kematian ibu', 90, 95))).toEqual(['PK 2024!D3 info: 95 -> ≤ 90']);
    expect(found('Angka kematian ibu', 90, 85)).toEqual([]);
  });

  it.each([
    ['a higher target', 'Jumlah panti', 88, 90],
    ['an equal one', 'Jumlah panti', 88, 88],
    ['figures in scales that cannot be compared', 'Jumlah panti', 8800, 88],
    ['a realisasi that is no number', 'Jumlah panti', 'N/A', 88],
  ])('is silent about %s', (_, name, reached, next) => {
    expect(found(name, reached, next)).toEqual([]);
  });
});
