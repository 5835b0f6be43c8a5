import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('missing-realisasi', () => {
  it('warns of an empty realisasi beside a target', () => {
    const found = ruleFindings('missing-realisasi', [capaianTable([['A', 10, null, null], ['B', 10, 9, '90%']])]);
    expect(lines(found)).toEqual(['Capaian!E3 warning:  -> ']);
    expect(found[0]!.message.params).toEqual({ target: '10' });
  });

  it('only mentions an absence that is written out', () => {
    expect(lines(ruleFindings('missing-realisasi', [capaianTable([['A', 10, 'N/A', '-'], ['B', 10, 9, '90%']])]))).toEqual(['Capaian!E3 info: N/A -> ']);
  });

  it('mentions past years written as N/A side by side once, and passes over empty ones and rows without a target', () => {
    const perYear = (...values: (string | null)[]) =>
      sheetOf('Per tahun', [['Realisasi 2021', 'Realisasi 2022', 'Realisasi 2023', 'Target 2024'], values]);
    expect(lines(ruleFindings('missing-realisasi', [perYear('N/A', null, '97,72%', '82%')]))).toEqual(['Per tahun!A2 info: N/A -> ']);
    expect(lines(ruleFindings('missing-realisasi', [perYear('N/A', 'N/A', '97,72%', '82%')]))).toEqual(['Per tahun!A2:B2 info: N/A | N/A -> ']);
    expect(ruleFindings('missing-realisasi', [capaianTable([['A', null, null, null], ['B', 10, 9, '90%']])])).toEqual([]);
  });

  it('warns of a past year that was passed over between years that are filled', () => {
    const perYear = (...values: (string | null)[]) =>
      sheetOf('Per tahun', [['Realisasi 2021', 'Realisasi 2022', 'Realisasi 2023', 'Target 2024'], values]);
    expect(lines(ruleFindings('missing-realisasi', [perYear('90%', null, '92%', '82%')]))).toEqual(['Per tahun!B2 warning:  -> ']);
    expect(lines(ruleFindings('missing-realisasi', [perYear('90%', '91%', null, '82%')]))).toEqual(['Per tahun!C2 warning:  -> ']);
    expect(ruleFindings('missing-realisasi', [perYear(null, '91%', '92%', '82%')])).toEqual([]);
  });

  it('tells of a column without any realisasi once', () => {
    const found = ruleFindings('missing-realisasi', [capaianTable([['A', 10, null, null], ['B', 20, null, null], ['C', 30, null, null]])]);
    expect(lines(found)).toEqual(['Capaian!E3:E5 warning:  -> ']);
    expect(found[0]!.message).toEqual({ key: 'missing-realisasi.column', params: { header: 'Realisasi', rows: 3 } });
  });

  it('waits for the years ahead, and asks for a year between two that are filled', () => {
    const years = (...realisasi: (number | null)[]) =>
      sheetOf('Antar tahun', [
        ['Indikator Kinerja', '2021', null, '2022', null, '2023', null],
        [null, 'Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi'],
        ['A', 10, realisasi[0]!, 20, realisasi[1]!, 30, realisasi[2]!],
        ['B', 10, realisasi[0]!, 20, realisasi[1]!, 30, realisasi[2]!],
      ], ['B1:C1', 'D1:E1', 'F1:G1', 'A1:A2']);
    expect(ruleFindings('missing-realisasi', [years(9, null, null)])).toEqual([]);
    expect(lines(ruleFindings('missing-realisasi', [years(9, null, 28)]))).toEqual(['Antar tahun!E3:E4 warning:  -> ']);
  });

  it('knows that a merged realisasi stands on every row it reaches, and leaves hidden rows alone', () => {
    const rows = [['Indikator Kinerja', 'Target', 'Realisasi'], ['A', 10, 9], ['B', 10, null], ['C', 10, 8]] as const;
    expect(ruleFindings('missing-realisasi', [sheetOf('S', rows, ['C2:C3'])])).toEqual([]);
    expect(ruleFindings('missing-realisasi', [{ ...sheetOf('S', rows), hiddenRows: [2] }])).toEqual([]);
    expect(lines(ruleFindings('missing-realisasi', [sheetOf('S', rows)]))).toEqual(['S!C3 warning:  -> ']);
  });
});

describe('missing-realisasi in a form of quarters', () => {
  const form = (...realisasi: readonly (number | null)[]) =>
    sheetOf('Form', [
      ['Evaluasi kinerja tahun 2024'],
      ['Indikator Kinerja', 'Target Triwulan', null, null, null, 'Realisasi Triwulan', null, null, null, 'Realisasi s.d. TW berjalan'],
      [null, 'I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV', null],
      ...['A', 'B'].map((name) => [name, 25, 25, 25, 25, ...realisasi, 48]),
    ], ['A2:A3', 'B2:E2', 'F2:I2', 'J2:J3']);

  it('waits for the quarters ahead, whatever the sum up to now says', () => {
    expect(ruleFindings('missing-realisasi', [form(24, 24, null, null)])).toEqual([]);
  });

  it('asks for a quarter that was passed over', () => {
    expect(lines(ruleFindings('missing-realisasi', [form(24, null, 24, null)]))).toEqual(['Form!G4:G5 warning:  -> ']);
  });
});
