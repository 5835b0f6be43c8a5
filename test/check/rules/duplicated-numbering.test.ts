import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const numbered = (numbers: readonly TestCell[], names: readonly string[] = []) =>
  sheetOf('S', [
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
    ...numbers.map((number, index): TestCell[] => [number, names[index] ?? `Indikator nama ${index}`, 10, 9]),
  ]);
const found = (...sheets: readonly ReturnType<typeof sheetOf>[]) => lines(ruleFindings('duplicated-numbering', sheets));
const titled = (name: string, title: string) => sheetOf(name, [[title], ['Indikator Kinerja', 'Target', 'Realisasi'], ['A', 10, 9]]);

describe('duplicated-numbering', () => {
  it('mentions a row number that repeats or skips', () => {
    expect(found(numbered([1, 2, 2, 3]))).toEqual(['S!A4 info: 2 -> 3']);
    expect(found(numbered([1, 2, 5]))).toEqual(['S!A4 info: 5 -> 3']);
    expect(found(numbered(['1.1', '1.2', '1.4']))).toEqual(['S!A4 info: 1.4 -> 1.3']);
  });

  it('takes numbers within numbers, lists that begin again, and a number repeated for the same name', () => {
    expect(found(numbered([1, '1.1', '1.2', 2, '2.1', '2.2', 3]))).toEqual([]);
    expect(found(numbered([1, 2, 3, 1, 2]))).toEqual([]);
    expect(found(numbered([1, 2, 2, 3], ['A', 'B', 'B', 'C']))).toEqual([]);
    expect(found(numbered([1, null, 2, null, 3]))).toEqual([]);
  });

  it('takes codes and numbers that do not run for what they are', () => {
    expect(found(numbered(['1.01', '1.05', '1.15']))).toEqual([]);
    expect(found(numbered([1, 4, 9, 11, 20]))).toEqual([]);
  });

  it('mentions a column number that repeats', () => {
    const sheet = (numbers: readonly string[]) => sheetOf('S', [['No', 'Indikator Kinerja', 'Target', 'Realisasi'], numbers, [1, 'A', 10, 9]]);
    expect(found(sheet(['(1)', '(2)', '(2)', '(4)']))).toEqual(['S!C2 info: (2) -> (3)']);
    expect(found(sheet(['(1)', '(2)', '(3)', '(4)=(3)/(2)']))).toEqual([]);
  });

  it('mentions one table number over two tables, but not over a continuation', () => {
    expect(found(titled('A', 'Tabel 6 Jumlah LKS'), titled('B', 'Tabel 6. Pagu anggaran'))).toEqual(['B!A1 info: Tabel 6 -> ']);
    expect(found(titled('A', 'Tabel 6 Jumlah LKS'), titled('B', 'Tabel 6 Jumlah LKS (lanjutan)'))).toEqual([]);
    expect(found(titled('A', 'Tabel 6 Jumlah LKS'), titled('B', 'Tabel 6.1 Pagu anggaran'))).toEqual([]);
  });

  it('mentions a number out of pattern, and an unnumbered table where a number is skipped', () => {
    expect(found(titled('A', 'Tabel 8.2 Nilai'), titled('B', 'Tabel 15 Nilai IKPA'), titled('C', 'Tabel 9.1 NKA'))).toEqual(['B!A1 info: Tabel 15 -> ']);
    expect(found(titled('A', 'Tabel 3.1 Target'), titled('B', 'Tabel Perbandingan'), titled('C', 'Tabel 3.3 Renstra'))).toEqual(['A!A1 info: Tabel 3.1 -> ']);
    expect(found(titled('A', 'Tabel 3.1 Target'), titled('C', 'Tabel 3.3 Renstra'))).toEqual([]);
  });
});
