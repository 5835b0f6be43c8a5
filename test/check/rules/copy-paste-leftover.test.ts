import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

function years(...rows: readonly (readonly TestCell[])[]) {
  return sheetOf(
    'Antar tahun',
    [
      ['No', 'Sasaran', 'Indikator', 2017, null, null, 2018, null, null],
      [null, null, null, 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'],
      ...rows.map((row, index): TestCell[] => [index + 1, 'Sasaran A', ...row]),
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'],
  );
}

const found = (...rows: readonly (readonly TestCell[])[]) => ruleFindings('copy-paste-leftover', [years(...rows)]);

describe('copy-paste-leftover', () => {
  it('shows a capaian copied to a year whose own figures give another', () => {
    const findings = found(['Jumlah pengidap PMS', 125, 120, '96 %', 125, 110, '96 %']);
    expect(lines(findings)).toEqual(['Antar tahun!F3 warning: 96 % -> 2018: 88,00%']);
    expect(findings[0]!.related).toHaveLength(1);
  });

  it('mentions a whole year that repeats the one before', () => {
    expect(lines(found(['Jumlah eks WTS', 350, 423, '120,86%', 350, 423, '120,86%']))).toEqual(['Antar tahun!G3:I3 info: 350 / 423 / 120,86% -> ']);
  });

  it('mentions a row with the figures of another indicator', () => {
    const findings = found(['Persentase PMKS', 28, '27,50', '98,2%', 30, 30, '100%'], ['Persentase anak', 28, '27,50', '98,2%', 14, 14, '100%']);
    expect(findings.map(({ severity, message }) => [severity, message.key])).toEqual([['info', 'copy-paste-leftover.row']]);
  });

  it.each([
    ['the same capaian from other figures', [['A', 125, 120, '96 %', 50, 48, '96 %']]],
    ['targets met exactly in both years', [['A', 30, 30, '100%', 30, 30, '100%']]],
    ['small round figures that meet by chance', [['A', 10, 9, '90%', 10, 8, '80%'], ['B', 10, 9, '90%', 5, 4, '80%']]],
    ['a wrong capaian that stands nowhere else', [['A', 125, 120, '96 %', 125, 110, '90 %']]],
  ])('is silent about %s', (_, rows) => {
    expect(found(...rows)).toEqual([]);
  });
});
