import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const capaian = capaianTable([['A', 350, 423, '120 %'], ['B', 10, 10, '100%'], ['C', 10, 9, '90%']]);
const scale = (title: string, ...ranges: string[]) =>
  sheetOf('Skala', [[title], ['Kategori', 'Rentang'], ...ranges.map((range, index) => [`kategori ${index + 1}`, range])]);

describe('capaian-over-100-outside-band', () => {
  it('names the highest bound of the scale the workbook prints', () => {
    const found = ruleFindings('capaian-over-100-outside-band', [capaian, scale('Kategori tingkat capaian', '>85-100', '>75-85%')]);
    expect(lines(found)).toEqual(['Capaian!F3 warning: 120 % -> ≤ 100%']);
    expect(found[0]!.evidence).toBe('120 % > 100%');
  });

  it('is silent without a scale, under an open one, and under the scale of another nilai', () => {
    expect(ruleFindings('capaian-over-100-outside-band', [capaian])).toEqual([]);
    expect(ruleFindings('capaian-over-100-outside-band', [capaian, scale('Kategori tingkat capaian', '> 85', '>75-85%')])).toEqual([]);
    const ikm = sheetOf('IKM', [['Nilai IKM', 'Kategori'], ['76,61 - 88,30', 'B (Baik)'], ['88,31 - 100', 'A (Sangat Baik)']]);
    expect(ruleFindings('capaian-over-100-outside-band', [capaian, ikm])).toEqual([]);
  });

  it('judges means per program as well', () => {
    const means = sheetOf('PPS', [['Rata-rata capaian per program'], ['No', 'PROGRAM', 'RATA-RATA % CAPAIAN'], [1, 'Program A', '102,04 %'], [2, 'Program B', '99,55 %'], [3, 'Program C', '96,42 %']]);
    const found = ruleFindings('capaian-over-100-outside-band', [means, scale('Kategori tingkat capaian', '>85-100', '>75-85%')]);
    expect(lines(found)).toEqual(['PPS!C3 warning: 102,04 % -> ≤ 100%']);
  });
});
