import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const scale = (...bands: [string, string][]) => ruleFindings('band-overlap-or-gap', [sheetOf('Skala', [['Kategori', 'Rentang'], ...bands])]);

describe('band-overlap-or-gap', () => {
  it('finds the overlap and the lost zero of the scale printed by Kabupaten Tegal', () => {
    const found = scale(
      ['memuaskan', '>85-100'],
      ['sangat baik', '>75-85%,'],
      ['baik', '>65 - 75%,'],
      ['cukup', '> 50 - 65 %,'],
      ['kurang', '>0-50 %,'],
      ['sangat kurang', '>0-30%.'],
    );
    expect(found.map(({ severity, message }) => [severity, message.key, message.params!.from, message.params!.to])).toEqual([
      ['info', 'band-overlap-or-gap.edge', '0', '0'],
      ['error', 'band-overlap-or-gap.overlap', '0', '30'],
    ]);
    expect(found[1]!.evidence).toBe('(0; 30]: kurang >0-50 %, | sangat kurang >0-30%.');
  });

  it('finds two categories that both go on without an end', () => {
    const found = scale(['Sangat baik', '≥ 95'], ['Baik', '≥ 90']);
    expect(found.map(({ severity, evidence }) => [severity, evidence])).toEqual([['error', '[95; ∞): Sangat baik ≥ 95 | Baik ≥ 90']]);
  });

  it('finds the 85 that Maluku Tengah leaves without a category', () => {
    const found = scale(['Memuaskan', '>85 s.d.100'], ['Sangat Baik', '>75 s.d. <85'], ['Baik', '>65 s.d.75'], ['Kurang', '0 s.d. 65']);
    expect(found.map(({ message }) => [message.key, message.params!.from])).toEqual([['band-overlap-or-gap.edge', '85']]);
  });

  it('only mentions gaps that rounding to the printed places closes', () => {
    const found = scale(['B', '76,61 - 88,30'], ['A', '88,31 - 100']);
    expect(found.map(({ severity, message }) => [severity, message.params!.from, message.params!.to])).toEqual([['info', '88,3', '88,31']]);
  });

  it('warns of whole-number bounds, between which values fall', () => {
    expect(scale(['Sangat Tinggi', '91 - 100'], ['Tinggi', '0 - 90']).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('says when a range cannot be read, and is silent about a whole scale', () => {
    expect(lines(scale(['Baik', '75 - 100'], ['Kurang', 'di luar itu']))).toEqual(['Skala!B3 warning: di luar itu -> ']);
    expect(scale(['Baik', '>75 - 100'], ['Kurang', '0 - 75'])).toEqual([]);
  });

  describe('above the scale', () => {
    const printed = sheetOf('Skala', [['Kategori tingkat capaian', null], ['Kategori', 'Rentang'], ['Memuaskan', '>85-100%'], ['Kurang', '0-85%']]);
    const withCapaian = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('band-overlap-or-gap', [capaianTable(rows), printed]);

    it('lists the capaian that pass a scale ending at 100', () => {
      const found = withCapaian(['A', 350, 423, '120,86%'], ['B', 10, 12, '120%'], ['C', 10, 9, '90%']);
      expect(lines(found)).toEqual(['Skala!B3 warning: >85-100% -> ']);
      expect(found[0]!.evidence).toBe('Memuaskan >85-100%; > 100: 120,86%; 120%');
    });

    it('is silent where none passes it', () => {
      expect(withCapaian(['A', 10, 10, '100%'])).toEqual([]);
    });
  });
});
