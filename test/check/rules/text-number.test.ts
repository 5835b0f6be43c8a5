import { sheetOf, typed } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const findings = (...args: Parameters<typeof capaianTable>) => ruleFindings('text-number', [capaianTable(...args)]);

describe('text-number', () => {
  it('names texts among true numbers and turns them into numbers of the same look', () => {
    const found = findings([['A', 100, '90,00', '90%'], ['B', 100, typed('1.250,50'), '90%'], ['C', 100, '80,00', typed('98,5 %')]]);
    expect(lines(found)).toEqual(['Capaian!E4 warning: 1.250,50 -> 1.250,5', 'Capaian!F5 warning: 98,5 % -> 98,5%']);
    expect(found.map(({ fix }) => fix!.edits.map(({ was, becomes, format }) => [was, becomes, format]))).toEqual([
      [[{ value: '1.250,50' }, { value: 1250.5 }, '0.00']],
      [[{ value: '98,5 %' }, { value: 0.985 }, '0.0 %']],
    ]);
  });

  it('keeps the space a text ends with as what the cell holds', () => {
    const [finding] = findings([['A', 100, 90, '90%'], ['B', 100, typed('80 '), '80%'], ['C', 1, 1, '100%']]);
    expect(finding!.fix!.edits[0]).toMatchObject({ was: { value: '80 ' }, becomes: { value: 80 } });
  });

  it('tells a whole column of texts once, as form', () => {
    const budget = sheetOf('Pagu', [['Program/Kegiatan', 'Pagu'], ['Program A', typed('3.500.000')], ['Kegiatan 1', typed('1.500.000')], ['Kegiatan 2', typed('2.000.000')]]);
    expect(lines(ruleFindings('text-number', [budget]))).toEqual(['Pagu!B2:B4 info: 3.500.000 -> 3.500.000']);
  });

  it('tells percentages typed among counts once a column, as form', () => {
    const mixed = findings([['Persentase A', typed('95%'), 90, null], ['Jumlah B', 150, 140, null], ['Persentase C', typed('65%'), 60, null], ['Jumlah D', 12, 10, null]]);
    expect(lines(mixed)).toEqual(['Capaian!D3 info: 95% -> 95%']);
    expect(mixed[0]!.related).toEqual([{ sheet: 'Capaian', top: 4, bottom: 4, left: 3, right: 3 }]);
    const alike = findings([['Persentase A', typed('95%'), 90, null], ['Persentase B', '90%', 80, null]]);
    expect(lines(alike)).toEqual(['Capaian!D3 warning: 95% -> 95%']);
  });

  it('warns where a formula uses the text', () => {
    const budget = (formula: string) =>
      sheetOf('Pagu', [['Program/Kegiatan', 'Pagu'], ['Program A', typed('1.500.000')], ['Program B', typed('2.000.000')], ['Jumlah', { value: 0, formula }]]);
    const [finding] = ruleFindings('text-number', [budget('=SUM(B2:B3)')]);
    expect(finding).toMatchObject({ severity: 'warning', message: { key: 'text-number.in-formula', params: { cell: 'B4' } } });
    expect(ruleFindings('text-number', [budget('=SUM(C2:C3)')]).map(({ message }) => message.key)).toEqual(['text-number.among-numbers']);
  });

  it('leaves numbers, units, marks, currency, dashes and damaged texts to themselves', () => {
    expect(findings([['A', 100, '5 Unit', '90%'], ['B', 100, '80,09**', '-'], ['C', 100, 'Rp 5.000', 'N/A'], ['D', 1, '13,11,00', '1%'], ['E', 1, 1, '100%']])).toEqual([]);
    expect(findings([['A', 100, 90, '90%']])).toEqual([]);
  });
});
