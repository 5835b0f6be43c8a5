import { sheetOf } from '../../sheets';
import type { TestCell } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const findings = (...sheets: Parameters<typeof ruleFindings>[1]) => ruleFindings('format-inconsistent', sheets);
const grouped = (value: number): TestCell => ({ value, format: '#,##0' });
const bare = (value: number): TestCell => ({ value, format: '0' });
const rupiah = (value: number): TestCell => ({ value, format: '"Rp "#,##0' });

const kluster = (name: string, write: (value: number) => TestCell) =>
  sheetOf(name, [['Rekap per Kluster'], ['Kluster', 'Jumlah Penerima'], ['Anak', write(38_327)], ['Lanjut Usia', write(27_057)], ['Disabilitas', write(10_314)], ['TOTAL', write(75_698)]]);
const budget = (name: string, write: (value: number) => TestCell) =>
  sheetOf(name, [['Program/Kegiatan', 'Pagu'], ['Program A', write(9_000_000)], ['Kegiatan 1', write(4_000_000)], ['Kegiatan 2', write(5_000_000)]]);

describe('format-inconsistent', () => {
  it('names the few percentages with another space before the sign', () => {
    const found = findings(capaianTable([['A', 10, 10, '100 %'], ['B', 10, 10, '100%'], ['C', 10, 10, '100 %'], ['D', 10, 9, '90 %'], ['E', 10, 9, '90%']]));
    expect(lines(found)).toEqual(['Capaian!F4 info: 100% -> 100 %']);
    expect(found[0]!.related).toEqual([{ sheet: 'Capaian', top: 6, left: 5, bottom: 6, right: 5 }]);
    expect(found[0]!.evidence).toBe('"100%" (2); "100 %" (3)');
  });

  it('names shares with fewer decimals, but not a whole 100%', () => {
    expect(lines(findings(capaianTable([['A', 10, 10, '98,25%'], ['B', 10, 10, '100%'], ['C', 10, 10, '97,5%'], ['D', 10, 9, '96,42%']])))).toEqual(['Capaian!F5 info: 97,5% -> ']);
  });

  it('names an amount without dots, and one with Rp, among others', () => {
    const amounts = sheetOf('Pagu', [['Program/Kegiatan', 'Pagu'], ['Program A', grouped(9_000_000)], ['Kegiatan 1', bare(4_000_000)], ['Kegiatan 2', rupiah(3_000_000)], ['Kegiatan 3', grouped(2_000_000)]]);
    expect(lines(findings(amounts))).toEqual(['Pagu!B3 info: 4000000 -> ', 'Pagu!B4 info: Rp 3.000.000 -> ']);
  });

  it('names a table of counts without dots beside one with them, and of money with Rp beside one without', () => {
    expect(lines(findings(kluster('Tabel 1', grouped), kluster('Tabel 2', bare)))).toEqual(['Tabel 2!B3:B6 info: 38327 -> ']);
    expect(lines(findings(budget('Lampiran', rupiah), budget('Realisasi', grouped)))).toEqual(['Lampiran!B2:B4 info: Rp 9.000.000 -> ']);
  });

  it('is silent where all are alike, where no way prevails, and about small numbers', () => {
    expect(findings(kluster('Tabel 1', grouped), kluster('Tabel 2', grouped))).toEqual([]);
    expect(findings(capaianTable([['A', 10, 10, '100 %'], ['B', 10, 10, '100%']]))).toEqual([]);
    expect(findings(capaianTable([['A', bare(434), grouped(1138), '1%'], ['B', bare(871), grouped(900), '1%'], ['C', bare(95), bare(12), '1%']]))).toEqual([]);
  });
});
