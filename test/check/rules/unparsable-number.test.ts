import { typed } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const findings = (...args: Parameters<typeof capaianTable>) => ruleFindings('unparsable-number', [capaianTable(...args)]);

describe('unparsable-number', () => {
  it('shows what a damaged number could be without choosing', () => {
    const found = findings([['Persentase anak terlantar', '13,80', '13,11,00', '100 %']]);
    expect(lines(found)).toEqual(['Capaian!E3 error: 13,11,00 -> 131.100 / 1.311 / 13,11']);
    expect(found[0]!.message.key).toBe('unparsable-number.two-decimal-separators');
    expect(found[0]!.fix).toBeNull();
  });

  it('says why by the kind of damage', () => {
    const found = findings([
      ['A', '106.,250.000', 1, '1%'],
      ['B', '.234 Buku', 1, '1%'],
      ['C', '12.34.567', 1, '1%'],
    ]);
    expect(found.map(({ message }) => message.key)).toEqual([
      'unparsable-number.adjacent-separators',
      'unparsable-number.leading-separator',
      'unparsable-number.broken-grouping',
    ]);
  });

  it('sees the letters O and l among digits', () => {
    expect(lines(findings([['A', '1O5', 1, '1%'], ['B', 'l20', '98,O%', '1%'], ['C', '10 Orang', '2 Ol', '1%']]))).toEqual([
      'Capaian!D3 error: 1O5 -> 105',
      'Capaian!D4 error: l20 -> 120',
      'Capaian!E4 error: 98,O% -> 980 / 98',
    ]);
  });

  it('leaves an open end, a date and a number with its source to a person', () => {
    expect(lines(findings([['A', 5, '95,', '1%'], ['B', 5, '31.12.2024', '1%'], ['C', 5, '4,4 Juta jiwa (BNN 2019)', '1%'], ['D', 5, '1,1 Juta (DTKS 2019)', '1%']]))).toEqual([
      'Capaian!E3 warning: 95, -> 95',
      'Capaian!E4 warning: 31.12.2024 -> ',
      'Capaian!E5:E6 warning: 4,4 Juta jiwa (BNN 2019) -> ',
    ]);
  });

  it('is silent about numbers with units, marks, currency, dashes and words', () => {
    expect(
      findings([
        ['A', '87,34 Poin', '80,09**', '98%'],
        ['B', 'Rp2.440.968.652.000,-', '-', 'N/A'],
        ['C', '7 – 8 %', '790Orang', 'App'],
      ]),
    ).toEqual([]);
  });

  it('takes a value with its predicate for form', () => {
    expect(ruleFindings('unparsable-number', [capaianTable([['Nilai SAKIP', typed('B (65,00)'), typed('66,21 (B)'), null]])]).map(({ severity }) => severity)).toEqual(['info', 'info']);
  });
});

describe('a value with its predicate in words', () => {
  it('is form, whatever stands first', () => {
    const severity = (text: string): unknown => findings([['Indeks kepuasan', typed(text), 1, '1%']]).map((finding) => finding.severity);
    expect(['82,5 (Sangat Baik)', 'Baik (82,5)', '70,1/Cukup', '82,5 (tertinggi se-provinsi)'].map(severity)).toEqual([['info'], ['info'], ['info'], ['warning']]);
  });
});
