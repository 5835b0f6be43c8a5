import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('rounding-inconsistent', [capaianTable(rows)]);

describe('rounding-inconsistent', () => {
  it.each([
    ['cut off in the last place', ['A', 350, 423, '120 %'], '120,86%'],
    ['cut off in the second decimal', ['A', '28,00', '27,00', '96,42%'], '96,43%'],
    ['worked out from an unrounded realisasi', ['A', '82%', '97,72%', '119,18%'], '119,17%'],
    ['rounded up to a target that was not met', ['A', '7,52', '7,5', '100%'], '99,73%'],
  ])('mentions a capaian %s', (_, row, expected) => {
    expect(found(row).map((finding) => [finding.severity, finding.expected])).toEqual([['info', expected]]);
  });

  it.each([
    ['rounded to its printed places', ['A', 430, 425, '98,84%']],
    ['exactly met', ['A', 430, 430, '100%']],
    ['wrong beyond rounding, which capaian-mismatch says', ['A', 430, 425, '96%']],
  ])('is silent about a capaian %s', (_, row) => {
    expect(found(row)).toEqual([]);
  });

  it('shows one capaian rounded in two ways in two tables', () => {
    const short = capaianTable([['Persentase lansia yang mandiri', '80%', '88,04%', '110%']], 'Ikhtisar');
    const long = capaianTable([['Persentase lansia yang mandiri', '80%', '88,04%', '110,05%']], 'BAB III');
    const findings = ruleFindings('rounding-inconsistent', [short, long]);
    expect(lines(findings)).toEqual(['Ikhtisar!F3 warning: 110% -> 110,05%']);
    expect(findings[0]!.related).toHaveLength(1);
  });

  it('is silent when the tables print the same, or disagree beyond rounding', () => {
    const one = capaianTable([['Persentase lansia yang mandiri', '80%', '88,04%', '110,05%']], 'Satu');
    expect(ruleFindings('rounding-inconsistent', [one, { ...one, name: 'Dua' }])).toEqual([]);
    const other = capaianTable([['Persentase lansia yang mandiri', '80%', '84%', '105%']], 'Dua');
    expect(ruleFindings('rounding-inconsistent', [one, other])).toEqual([]);
  });
});
