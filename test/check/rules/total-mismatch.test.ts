import type { TestCell } from '../../sheets';
import { sheetOf, typed } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const budget = (...rows: TestCell[][]) => ruleFindings('total-mismatch', [sheetOf('Pagu', [['Program/Kegiatan', 'Anggaran'], ...rows])]);

describe('total-mismatch', () => {
  it('adds up each program, and the whole from its programs', () => {
    const found = budget(
      ['Program A', 300],
      ['1. Kegiatan satu', 100],
      ['2. Kegiatan dua', 150],
      ['Program B', 50],
      ['1. Kegiatan tiga', 50],
      ['JUMLAH', 350],
    );
    expect(lines(found)).toEqual(['Pagu!B2 error: 300 -> 250']);
    expect(found[0]!.evidence).toBe('100 + 150 = 250; 300 − 250 = 50');
    expect(found[0]!.fix).toBeNull();
  });

  it('offers SUM for a final total over one unbroken run', () => {
    const [finding] = budget(['Belanja pegawai', 100], ['Belanja barang', 200], ['JUMLAH', 310]);
    expect(lines([finding!])).toEqual(['Pagu!B4 error: 310 -> 300']);
    expect(finding!.fix!.edits).toEqual([{ sheet: 'Pagu', row: 3, column: 1, was: { value: 310 }, becomes: { formula: '=SUM(B2:B3)' }, result: 300 }]);
  });

  it('counts a dash and an empty cell as nothing', () => {
    expect(budget(['Program A', 72], ['1. Satu', 10], ['2. Dua', typed('-')], ['3. Tiga', null], ['4. Empat', 62])).toEqual([]);
  });

  it('tries what a damaged number could be, and speaks only when none of it fits', () => {
    const rows = (total: number): TestCell[][] => [
      ['Program A', total],
      ['1. Satu', 1_000_000],
      ['2. Dua', typed('106.,250.000')],
      ['Program B', 5],
      ['1. Satu', 5],
    ];
    expect(budget(...rows(107_250_000))).toEqual([]);
    const [finding] = budget(...rows(18_000_000));
    expect([finding!.severity, finding!.expected]).toEqual(['error', '107.250.000']);
    expect(finding!.message).toMatchObject({ key: 'total-mismatch.damaged-part', params: { damaged: '106.,250.000', assumed: '106.250.000' } });
    expect(finding!.related).toEqual([{ sheet: 'Pagu', top: 2, bottom: 3, left: 1, right: 1 }]);
  });

  it('leaves the judgement to a person when most sums of a column fail', () => {
    const found = budget(['Program A', 9], ['1. Satu', 1], ['Program B', 9], ['1. Satu', 2], ['Program C', 3], ['1. Satu', 3]);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('takes no indicator called Jumlah for a sum', () => {
    const sheet = sheetOf('Capaian', [
      ['Indikator', 'Target', 'Realisasi', 'Capaian'],
      ['Persentase A', 10, 10, '100%'],
      ['Jumlah PMKS yang ditangani', 500, 500, '100%'],
    ]);
    expect(ruleFindings('total-mismatch', [sheet])).toEqual([]);
  });
});
