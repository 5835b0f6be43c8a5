import { sheetOf } from '../../sheets';
import type { TestCell } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const grouped = (value: number): TestCell => ({ value, format: '#,##0' });
const renstra = (...values: readonly TestCell[]) =>
  ruleFindings('magnitude-suspect', [
    sheetOf('Renstra', [['Target Renstra 2020-2024'], ['Sasaran Strategis', 'Indikator Kinerja', 'Target', null, null, null, null], [null, null, 2020, 2021, 2022, 2023, 2024], ['Meningkatnya layanan', 'Jumlah penerima layanan', ...values]], ['C2:G2', 'A2:A3', 'B2:B3']),
  ]);
const capaian = (...row: readonly TestCell[]) => ruleFindings('magnitude-suspect', [capaianTable([row])]);

describe('magnitude-suspect', () => {
  it('names the year that lost three digits', () => {
    const found = renstra(...[895_793_030, 1_072_740_000, 2_251_107_660, 2_703_657_296, 3_477_939].map(grouped));
    expect(lines(found)).toEqual(['Renstra!G4 warning: 3.477.939 -> 3.477.939.000']);
    expect(found[0]!.evidence).toBe('2020: 895.793.030; 2021: 1.072.740.000; 2022: 2.251.107.660; 2023: 2.703.657.296; 2024: 3.477.939; 2.703.657.296 ÷ 3.477.939 = 777,4');
  });

  it('names the year with a digit too many', () => {
    expect(lines(renstra(120, 125, 1300, 135, 140))).toEqual(['Renstra!E4 warning: 1300 -> 130']);
  });

  it('lets indicators grow, small counts vary, and years of a wild indicator be', () => {
    expect(renstra(100, 250, 500, 1000, 2500)).toEqual([]);
    expect(renstra(1, 2, 1, 1, 10)).toEqual([]);
    expect(renstra(5000, 40, 900, 120, 9)).toEqual([]);
    expect(renstra('10%', '20%', '30%', '40%', '100%')).toEqual([]);
    expect(renstra(null, null, null, 100, 1000)).toEqual([]);
  });

  it('names the one year that breaks a plan, and no plan that goes up and down', () => {
    expect(lines(renstra(14, 61, 18, 20, 22))).toEqual(['Renstra!D4 warning: 61 -> 14 – 18']);
    expect(lines(renstra('40,00', '38,00', '63,00', '34,00', '32,00'))).toEqual(['Renstra!E4 warning: 63,00 -> 38,00 – 34,00']);
    expect(renstra(14, 16, 15, 20, 22)).toEqual([]);
    expect(renstra(1, 3, 1, 2, 2)).toEqual([]);
    expect(renstra(100, 500, 150, 400, 300)).toEqual([]);
  });

  it('names a realisasi whose printed capaian fits once its digits are moved', () => {
    const found = capaian('Jumlah penerima', 1250, 12480, '99,84%');
    expect(lines(found)).toEqual(['Capaian!E3 warning: 12480 -> 1.248']);
    expect(found[0]!.evidence).toBe('12480 ÷ 1250 × 100 = 998,4%; 1.248 ÷ 1250 × 100 = 99,84%; F3 = 99,84%');
  });

  it('does the same for a budget and its serapan', () => {
    const budget = sheetOf('Anggaran', [['Program/Kegiatan', 'Pagu', 'Realisasi', '%'], ['Program A', grouped(611_000_000), grouped(603_085), '98,70%'], ['Kegiatan 1', grouped(611_000_000), grouped(603_085_000), '98,70%']]);
    expect(lines(ruleFindings('magnitude-suspect', [budget]))).toEqual(['Anggaran!C2 warning: 603.085 -> 603.085.000']);
  });

  it('lets a capaian be tenfold where it says so itself, and be wrong otherwise', () => {
    expect(capaian('Jumlah penerima', 1250, 12480, '998,40%')).toEqual([]);
    expect(capaian('Jumlah penerima', 1250, 12480, '75,00%')).toEqual([]);
    expect(capaian('Jumlah penerima', 1250, 1248, '99,84%')).toEqual([]);
  });

  it('names the budget of a year above the whole renstra', () => {
    const plan = (year: number) => sheetOf('Pagu', [['Program/Kegiatan', 'Target Renstra 2019 (Rp)', 'Target 2018 (Rp)'], ['Program A', grouped(425_000_000), grouped(year)], ['Program B', grouped(250_000_000), grouped(45_000_000)], ['Program C', null, grouped(45_000_000)]]);
    expect(lines(ruleFindings('magnitude-suspect', [plan(460_000_000)]))).toEqual(['Pagu!C2 warning: 460.000.000 -> ≤ 425.000.000']);
    expect(ruleFindings('magnitude-suspect', [plan(425_000_000)])).toEqual([]);
  });
});
