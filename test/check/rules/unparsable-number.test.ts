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

  it('is silent about numbers with units, marks, currency, dashes and words', () => {
    expect(
      findings([
        ['A', '87,34 Poin', '80,09**', '98%'],
        ['B', 'Rp2.440.968.652.000,-', '-', 'N/A'],
        ['C', '7 – 8 %', '790Orang', 'App'],
      ]),
    ).toEqual([]);
  });
});
