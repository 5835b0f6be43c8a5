import { formatAddress } from '../../../src/workbook/address';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const findings = (...args: Parameters<typeof capaianTable>) => ruleFindings('capaian-mismatch', [capaianTable(...args)]);

describe('capaian-mismatch', () => {
  it('shows the arithmetic of a capaian that target and realisasi do not give', () => {
    const [finding] = findings([['Jumlah korban bencana yang dievakuasi', 430, 425, '96%']]);
    expect(lines([finding!])).toEqual(['Capaian!F3 error: 96% -> 98,84%']);
    expect(finding!.evidence).toBe('425 ÷ 430 × 100 = 98,84%');
    expect(finding!.related.map(formatAddress)).toEqual(["'Capaian'!D3", "'Capaian'!E3"]);
  });

  it('offers the formula, and refuses to when the cell already computes', () => {
    const [typedIn] = findings([['Jumlah korban', 430, 425, '96%']]);
    expect(typedIn!.fix!.edits[0]).toMatchObject({ row: 2, column: 5, was: { value: 0.96 }, becomes: { formula: '=IF(E3="","",KINERJA.CAPAIAN(D3,E3))' } });
    expect(typedIn!.fix!.edits[0]!.result).toBeCloseTo(425 / 430, 12);
    const [computed] = findings([['Jumlah korban', 430, 425, { value: 0.96, formula: '=D3/E9', format: '0%' }]]);
    expect(computed!.fix).toBeNull();
  });

  it.each([
    ['rounded to the printed places', 430, 425, '98,84%'],
    ['rounded to a whole percent', '7,52', '7,5', '100%'],
    ['cut off instead of rounded', 350, 423, '120%'],
    ['cut off in the second decimal', '28,00', '27,00', '96,42%'],
    ['computed from an unrounded realisasi', '82%', '97,72%', '119,18%'],
    ['equal in percent and without the sign', 100, '100%', '100%'],
  ])('is silent when the capaian is %s', (_, target, realisasi, capaian) => {
    expect(findings([['Indikator A', target, realisasi, capaian]])).toEqual([]);
  });

  it.each([
    ['one whole percent off', '12,5', '10,5', '85%', '84,00%'],
    ['a copied figure that is no percentage', 65, 65, '40,00', '100,00%'],
    ['a whole-number realisasi, which is a count and exact', 6, 6, '92,98%', '100,00%'],
  ])('speaks when the capaian is %s', (_, target, realisasi, capaian, expected) => {
    const found = findings([
      ['Indikator A', target, realisasi, capaian],
      ['Indikator B', 100, 100, '100%'],
    ]);
    expect(found.map((finding) => [finding.severity, finding.expected])).toEqual([['error', expected]]);
  });

  it('asks for the polarity instead of accusing when the formula of lower-is-better fits', () => {
    const [subtractive] = findings([['Angka kematian ibu', 10, 8, '120%']]);
    expect([subtractive!.severity, subtractive!.message.key]).toEqual(['warning', 'capaian-mismatch.other-polarity']);
    const [ratio] = findings([['Angka kematian ibu', 10, 8, '125%']]);
    expect(ratio!.message.params!.polarity).toBe('min-rasio');
  });

  it('judges by the polarity the user set', () => {
    const sheet = capaianTable([['Angka kematian ibu', 10, 8, '120%']]);
    expect(ruleFindings('capaian-mismatch', [sheet], { polarities: { 'angka kematian ibu': 'min' } })).toEqual([]);
    const off = capaianTable([['Angka kematian ibu', 10, 8, '118%']]);
    const [finding] = ruleFindings('capaian-mismatch', [off], { polarities: { 'angka kematian ibu': 'min-rasio' } });
    expect([finding!.severity, finding!.expected, finding!.evidence]).toEqual(['error', '125,00%', '10 ÷ 8 × 100 = 125,00%']);
  });

  it('takes a usual cap for a choice, not for an arithmetic slip', () => {
    const [finding] = findings([['Jumlah layanan', 100, 150, '120%']]);
    expect([finding!.severity, finding!.message.key]).toEqual(['warning', 'capaian-mismatch.capped']);
    const capped = ruleFindings('capaian-mismatch', [capaianTable([['Jumlah layanan', 100, 150, '120%']])], {
      policy: { capRatio: 1.2, floorRatio: null, zeroTarget: 'none', roundPercentDecimals: null },
    });
    expect(capped).toEqual([]);
  });

  it('reads a column of ratios as ratios', () => {
    expect(findings([['A', 80, 60, 0.75], ['B', 50, 55, 1.1]])).toEqual([]);
    expect(lines(findings([['A', 80, 60, 0.75], ['B', 50, 55, 1.1], ['C', 100, 90, 0.95]]))).toEqual(['Capaian!F5 error: 0,95 -> 90,00%']);
  });

  it('is silent where a number cannot be read, a target is zero, or the scales of target and realisasi differ', () => {
    expect(
      findings([
        ['A', '13,80', '13,11,00', '100%'],
        ['B', 0, 5, '100%'],
        ['C', '95%', 0.97, '102,11%'],
        ['D', 'N/A', 5, '100%'],
      ]),
    ).toEqual([]);
  });

  it('names the other year whose capaian was copied', () => {
    const sheet = sheetOf(
      'Antar tahun',
      [
        ['No', 'Sasaran', 'Indikator', 2017, null, null, 2018, null, null],
        [null, null, null, 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Sasaran A', 'Jumlah pengidap PMS', 125, 120, '96 %', 125, 110, '96 %'],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'],
    );
    const [finding] = ruleFindings('capaian-mismatch', [sheet]);
    expect(lines([finding!])).toEqual(['Antar tahun!I3 error: 96 % -> 88,00%']);
    expect(finding!.evidence).toBe('110 ÷ 125 × 100 = 88,00%; 2017: 120 ÷ 125 → 96 %');
  });
});
