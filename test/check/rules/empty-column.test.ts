import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const comparison = (title: string, standards: readonly TestCell[]) =>
  sheetOf('Standar', [
    [title],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Standar Nasional'],
    ...standards.map((standard, index): TestCell[] => [index + 1, `Indikator ${'ABC'[index]!}`, 10, 9, '90%', standard]),
  ]);

describe('empty-column', () => {
  it('proves a comparison that the title promises and no row makes', () => {
    const found = ruleFindings('empty-column', [comparison('Perbandingan realisasi 2024 dengan standar nasional', [null, null, null])]);
    expect(lines(found)).toEqual(['Standar!F3:F5 error:  -> ']);
    expect(found[0]!.evidence).toBe('"Standar Nasional": 0 / 3');
  });

  it('warns only where the title promises nothing', () => {
    expect(lines(ruleFindings('empty-column', [comparison('Pengukuran kinerja 2024', [null, null, null])]))).toEqual(['Standar!F3:F5 warning:  -> ']);
  });

  it('is silent when one cell says anything, even that there is none', () => {
    expect(ruleFindings('empty-column', [comparison('Perbandingan dengan standar nasional', [null, 'N/A', null])])).toEqual([]);
    expect(ruleFindings('empty-column', [comparison('Perbandingan dengan standar nasional', [null, 12, null])])).toEqual([]);
  });

  it('leaves a remark column, a table of one row and an empty realisasi alone', () => {
    const sheet = (rows: readonly (readonly TestCell[])[]) => sheetOf('S', [['Indikator Kinerja', 'Target', 'Realisasi', 'Keterangan'], ...rows]);
    expect(ruleFindings('empty-column', [sheet([['A', 10, 9, null], ['B', 10, 9, null]])])).toEqual([]);
    expect(ruleFindings('empty-column', [sheet([['A', 10, null, null], ['B', 10, null, null]])])).toEqual([]);
    expect(ruleFindings('empty-column', [sheetOf('S', [['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'], ['A', 10, 9, null]])])).toEqual([]);
  });

  it('only mentions a capaian that is still to be computed', () => {
    const sheet = sheetOf('S', [['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'], ['A', 10, 9, null], ['B', 10, 8, null]]);
    expect(lines(ruleFindings('empty-column', [sheet]))).toEqual(['S!D2:D3 info:  -> ']);
  });
});
