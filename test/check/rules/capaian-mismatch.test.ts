import { formatAddress } from '../../../src/workbook/address';
import type { TestCell } from '../../sheets';
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

  it('leaves what another polarity, a cap or another percent scale explains to the rules of those names', () => {
    expect(
      findings([
        ['Angka kematian ibu', 10, 8, '120%'],
        ['Indeks layanan', 10, 8, '125%'],
        ['Jumlah layanan', 100, 150, '120%'],
        ['Jumlah panti', 28, 27, { value: 0.0096, format: '0.00%' }],
      ]),
    ).toEqual([]);
  });

  it('judges by the polarity the user set', () => {
    const sheet = capaianTable([['Angka kematian ibu', 10, 8, '120%']]);
    expect(ruleFindings('capaian-mismatch', [sheet], { polarities: { 'angka kematian ibu': 'min' } })).toEqual([]);
    const off = capaianTable([['Angka kematian ibu', 10, 8, '118%']]);
    const [finding] = ruleFindings('capaian-mismatch', [off], { polarities: { 'angka kematian ibu': 'min-rasio' } });
    expect([finding!.severity, finding!.expected, finding!.evidence]).toEqual(['error', '125,00%', '10 ÷ 8 × 100 = 125,00%']);
  });

  it('takes the capaian of a quarter against the target of that quarter, beside that of the year', () => {
    // 19 / 20 = 95 %, of the year 19 / 80 = 23,75 %; 11 / 10 = 110 %, of the year 11 / 40 = 27,5 %
    const quarterly = (first: TestCell, second: TestCell) =>
      ruleFindings('capaian-mismatch', [
        sheetOf('TW I', [
          ['Capaian Kinerja TW I Tahun 2024'],
          ['No', 'Indikator Kinerja', 'Satuan', 'Target Tahunan', 'Target TW I', 'Realisasi TW I', 'Capaian'],
          [1, 'Persentase layanan tepat waktu', '%', 80, 20, 19, first],
          [2, 'Jumlah lembaga binaan', 'lembaga', 40, 10, 11, second],
        ]),
      ]);
    expect(quarterly('95%', '110%')).toEqual([]);
    expect(quarterly('23,75%', '27,5%')).toEqual([]);
    expect(lines(quarterly('95%', '104%'))).toEqual(['TW I!G4 warning: 104% -> 110,00%']);
  });

  it('takes the capaian against the target before its change too', () => {
    // against the changed target 78 / 78 = 100 %, 72 / 75 = 96 %; before it 78 / 80 = 97,5 %
    const changed = (first: TestCell) =>
      ruleFindings('capaian-mismatch', [
        sheetOf('Capaian', [
          ['Capaian Kinerja Tahun 2024'],
          ['No', 'Indikator Kinerja', 'Target Awal', 'Target Perubahan', 'Realisasi', 'Capaian'],
          [1, 'Persentase layanan tepat waktu', 80, 78, 78, first],
          [2, 'Jumlah lembaga binaan', 70, 75, 72, '96%'],
        ]),
      ]);
    expect(changed('100%')).toEqual([]);
    expect(changed('97,5%')).toEqual([]);
    expect(lines(changed('90%'))).toEqual(['Capaian!F3 warning: 90% -> 100,00%']);
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

  it('asks about a capaian whose realisasi is written as absent', () => {
    const findingsOf = findings([['A', 80, 'N/A', '95%'], ['B', 50, 45, '90%'], ['C', 50, null, '0%']]);
    expect(lines(findingsOf)).toEqual(['Capaian!F3 warning: 95% -> ']);
  });

  it('measures a range target against its nearer limit', () => {
    expect(findings([['A', '80 - 90', 85, '100%'], ['B', '80 - 90', 70, '87,5%'], ['C', 10, 9, '90%']])).toEqual([]);
    expect(lines(findings([['A', '80 - 90', 70, '60%'], ['C', 10, 9, '90%']]))).toEqual(['Capaian!F3 warning: 60% -> 87,50%']);
  });

  it('accepts a limit as target: the formula of its direction, or 100% where it was kept', () => {
    expect(findings([['A', '≥ 90', 95, '105,56%'], ['B', '≤ 5', 3, '140%'], ['C', 'minimal 90', 95, '100%'], ['D', 10, 9, '90%']])).toEqual([]);
    expect(lines(findings([['A', '≥ 90', 95, '80%'], ['D', 10, 9, '90%']]))).toEqual(['Capaian!F3 warning: 80% -> 105,56%']);
  });

  it('tries the figures so far in a long list with a row a period, and then only asks', () => {
    const list = (last: TestCell) =>
      sheetOf('Daftar', [
        ['Realisasi Tahun 2024'],
        ['No', 'Indikator Kinerja', 'Periode', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Jumlah layanan', 'Triwulan I', 100, 20, '20%'],
        [2, 'Jumlah layanan', 'Triwulan II', 100, 25, '45%'],
        [3, 'Jumlah layanan', 'Triwulan III', 100, 25, last],
      ]);
    expect(ruleFindings('capaian-mismatch', [list('70%')])).toEqual([]);
    expect(lines(ruleFindings('capaian-mismatch', [list('60%')]))).toEqual(['Daftar!F5 warning: 60% -> 25,00%']);
  });

  describe('in a quarterly form', () => {
    const quarterly = (...rows: readonly (readonly TestCell[])[]) =>
      sheetOf(
        'Triwulan',
        [
          ['Evaluasi Kinerja Tahun 2024'],
          ['No', 'Indikator Kinerja', 'Target Tahunan', 'Target', null, 'Realisasi', null, 'Capaian', null],
          [null, null, null, 'TW I', 'TW II', 'TW I', 'TW II', 'TW I', 'TW II'],
          ...rows.map((row, index): TestCell[] => [index + 1, ...row]),
        ],
        ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2'],
      );
    const found = (...rows: readonly (readonly TestCell[])[]) => ruleFindings('capaian-mismatch', [quarterly(...rows)]);

    it.each([
      ['the target of its own period', [100, 20, 30, 18, 27, '90%', '90%']],
      ['the target of the whole year', [100, 20, 30, 18, 27, '18%', '27%']],
      ['the cumulative figures', [100, 20, 30, 18, 31, '90%', '98%']],
      ['the cumulative realisasi against the year', [100, 20, 30, 18, 27, '18%', '45%']],
    ])('accepts a capaian against %s', (_, row) => {
      expect(found(['Jumlah layanan', ...row])).toEqual([]);
    });

    it('speaks when none of them gives it', () => {
      const findingsOf = found(['Jumlah layanan', 100, 20, 30, 18, 27, '90%', '90%'], ['Jumlah panti', 50, 10, 10, 9, 8, '90%', '80%'], ['Jumlah anak', 40, 10, 10, 7, 8, '75%', '80%']);
      expect(lines(findingsOf)).toEqual(['Triwulan!H6 error: 75% -> 70,00%']);
    });

    it('only asks where the other rows do not show which target the column is measured against', () => {
      expect(lines(found(['Jumlah anak', 40, 10, 10, 7, 8, '75%', '80%']))).toEqual(['Triwulan!H4 warning: 75% -> 70,00%']);
    });
  });

  it('judges the capaian of a JUMLAH where every row above divides realisasi by target', () => {
    const revenue = (last: TestCell, first: TestCell = '90,00') =>
      sheetOf('P', [['Uraian', 'Target', 'Realisasi', 'Capaian (%)'], ['Bea Masuk', 100, 90, first], ['Bea Keluar', 10, 12, '120,00'], ['Cukai', 400, 408, '102,00'], ['Total', 510, 510, last]]);
    const said = (...args: Parameters<typeof revenue>) => lines(ruleFindings('capaian-mismatch', [revenue(...args)])).filter((line) => line.includes('D5'));
    expect(said('108,00')).toEqual(['P!D5 error: 108,00 -> 100,00%']);
    expect(said('100,00')).toEqual([]);
    // (90 + 120 + 102) / 3
    expect(said('104,00')).toEqual([]);
    expect(said('108,00', '95,00')).toEqual([]);
  });
});
