import { sheetOf, typed } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('mixed-decimal', () => {
  it('names the one figure with a decimal dot in a column of numbers', () => {
    const found = ruleFindings('mixed-decimal', [capaianTable([['A', '90,00', '88,10', '98%'], ['B', '90,00', typed('90.74'), '101%'], ['C', '90,00', '91,09', '101%']])]);
    expect(lines(found)).toEqual(['Capaian!E4 warning: 90.74 -> 90,74']);
    expect(found[0]!.fix!.edits).toEqual([{ sheet: 'Capaian', row: 3, column: 4, was: { value: '90.74' }, becomes: { value: 90.74 }, format: '0.00' }]);
  });

  it('looks along the row where each column has one figure', () => {
    const years = sheetOf('NKA', [['Perbandingan Nilai Kinerja Anggaran'], ['Realisasi 2020', 'Realisasi 2021', 'Realisasi 2022', 'Target 2023'], [typed('90.74'), '91,09', '92,01', '90,00']]);
    expect(lines(ruleFindings('mixed-decimal', [years]))).toEqual(['NKA!A3 warning: 90.74 -> 90,74']);
  });

  it('is silent where the whole column is written so, and about dots for thousands', () => {
    const column = sheetOf('Pagu', [['Program/Kegiatan', 'Pagu'], ['Program A', typed('19,021,386,000')], ['Kegiatan 1', typed('9,021,386,000')]]);
    expect(ruleFindings('mixed-decimal', [column])).toEqual([]);
    expect(ruleFindings('mixed-decimal', [capaianTable([['A', 1, typed('142.000'), '1%'], ['B', 1, 5, '1%'], ['C', 1, 6, '1%']])])).toEqual([]);
  });
});
