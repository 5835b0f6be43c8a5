import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const capaian = (...rows: readonly (readonly TestCell[])[]) =>
  sheetOf('Capaian', [['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kategori'], ...rows.map((row, index): TestCell[] => [index + 1, ...row])]);
const scale = sheetOf('Skala', [
  ['Kategori tingkat capaian', null],
  ['Kategori', 'Rentang'],
  ['Memuaskan', '>85-100%'],
  ['Baik', '>65-85%'],
  ['Kurang', '0-65%'],
]);

const found = (...rows: readonly (readonly TestCell[])[]) => ruleFindings('category-not-in-scale', [capaian(...rows), scale]);

describe('category-not-in-scale', () => {
  it('finds a category the printed scale does not have', () => {
    const findings = found(['Jumlah panti', 100, 70, '70%', 'Tinggi'], ['Jumlah anak', 100, 90, '90%', 'Memuaskan']);
    expect(lines(findings)).toEqual(['Capaian!F2 warning: Tinggi -> Baik']);
    expect(findings[0]!.evidence).toBe('"Tinggi" ∉ {Memuaskan, Baik, Kurang}');
  });

  it('proves a category that the printed scale gives to other values', () => {
    const findings = found(['Jumlah panti', 100, 70, '70%', 'Memuaskan']);
    expect(lines(findings)).toEqual(['Capaian!F2 error: Memuaskan -> Baik']);
    expect(findings[0]!.evidence).toBe('70% → Baik (> 65% ≤ 85%); Memuaskan (> 85% ≤ 100%)');
  });

  it('only asks when the scale comes from the settings, and only if the table speaks its words', () => {
    const own = capaian(['A', 100, 70, '70%', 'Memuaskan'], ['B', 100, 70, '70%', 'baik'], ['C', 100, 80, '80%', 'Sangat Baik']);
    expect(lines(ruleFindings('category-not-in-scale', [own]))).toEqual(['Capaian!F2 warning: Memuaskan -> Baik']);
    const other = capaian(['A', 100, 70, '70%', 'Hijau'], ['B', 100, 70, '70%', 'Kuning']);
    expect(ruleFindings('category-not-in-scale', [other])).toEqual([]);
  });

  it('finds the odd one where a table mostly keeps to a scale nobody printed, and nothing where it does not', () => {
    // LKJIP6: > 85 Memuaskan, > 75 Sangat baik, > 65 Baik, > 50 Cukup baik
    const mostly = capaian(['A', 100, 90, '90%', 'Memuaskan'], ['B', 100, 80, '80%', 'Sangat Baik'], ['C', 100, 70, '70%', 'Memuaskan']);
    expect(lines(ruleFindings('category-not-in-scale', [mostly]))).toEqual(['Capaian!F4 warning: Memuaskan -> Baik']);
    const another = capaian(['A', 100, 98, '98%', 'Sangat Baik'], ['B', 100, 97, '97%', 'Sangat Baik'], ['C', 100, 90, '90%', 'Baik'], ['D', 100, 80, '80%', 'Sangat Baik']);
    expect(ruleFindings('category-not-in-scale', [another])).toEqual([]);
    expect(lines(ruleFindings('category-not-in-scale', [another, scale])).length).toBe(4);
  });

  it('is silent about other capitals, a rounding at a bound, a capaian above the scale and an empty category', () => {
    expect(
      found(
        ['A', 100, 90, '90%', 'MEMUASKAN'],
        ['B', 1000, 853, '85,3%', 'Baik'],
        ['C', 100, 120, '120%', 'Memuaskan'],
        ['D', 100, 50, '50%', null],
        ['E', 100, 50, '50%', '-'],
      ),
    ).toEqual([]);
  });
});

describe('a capaian where two bands meet', () => {
  it('may be of either, and of no third', () => {
    expect(lines(found(['Jumlah panti', 100, 85, '85%', 'Memuaskan'], ['Jumlah anak', 100, 85, '85%', 'Baik'], ['Jumlah lembaga', 100, 85, '85%', 'Kurang']))).toEqual(['Capaian!F4 error: Kurang -> Baik']);
  });
});
