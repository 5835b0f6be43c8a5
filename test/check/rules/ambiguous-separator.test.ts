import { sheetOf, typed } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const findings = (...sheets: Parameters<typeof ruleFindings>[1]) => ruleFindings('ambiguous-separator', sheets);

const perKecamatan = (name: string, header: string, cells: readonly string[], title = 'Sebaran per Kecamatan') =>
  sheetOf(name, [[title], ['No', 'Kecamatan', header], ...cells.map((text, index) => [index + 1, `Kecamatan ${'ABCDEFG'[index]}`, typed(text)])]);

describe('ambiguous-separator', () => {
  it('shows both readings of a column that mixes the separators, as one run', () => {
    const found = findings(capaianTable([['A', 1, typed('142.000'), '1%'], ['B', 1, typed('136,701'), '1%'], ['C', 1, 5, '1%'], ['D', 1, typed('98.250'), '1%']]));
    expect(lines(found)).toEqual(['Capaian!E3:E4 warning: 142.000 -> 142.000 / 142', 'Capaian!E6 warning: 98.250 -> 98.250 / 98,25']);
    expect(found[0]!.message.params).toMatchObject({ count: 2 });
    expect(found[0]!.fix).toBeNull();
  });

  it('reports English separators with the value they are read as, and turns them into numbers', () => {
    const budget = sheetOf('Pagu', [
      ['Program/Kegiatan', 'Pagu'],
      ['Program A', typed('19,021,386,000')],
      ['Kegiatan 1', typed('9,021,386,000')],
    ]);
    const found = findings(budget);
    expect(lines(found)).toEqual(['Pagu!B2:B3 warning: 19,021,386,000 -> 19.021.386.000']);
    expect(found[0]!.fix!.edits.map(({ becomes, format }) => [becomes, format])).toEqual([
      [{ value: 19_021_386_000 }, '#,##0'],
      [{ value: 9_021_386_000 }, '#,##0'],
    ]);
  });

  it('is an error where another table writes the same figure with dots', () => {
    const found = findings(
      perKecamatan('Sebaran', 'Jumlah', ['49,362', '27,833', '45,150']),
      sheetOf('Rinci', [['Rincian Kecamatan B'], ['No', 'Desa', 'Jumlah'], [1, 'Desa X', { value: 15000, format: '#,##0' }], [2, 'Desa Y', { value: 12833, format: '#,##0' }], [null, 'JUMLAH', { value: 27833, format: '#,##0' }]]),
    );
    expect(lines(found)).toEqual(['Sebaran!C3:C5 error: 49,362 -> 49.362']);
    expect(found[0]!.evidence).toBe('C4 "27,833"; Rinci!C5 = 27.833; "49,362" = 49,362; "49,362" = 49.362');
    expect(found[0]!.fix).toBeNull();
  });

  it('is an error where the same table writes its decimals with dots', () => {
    const table = sheetOf('Sebaran', [
      ['Sebaran per Kecamatan'],
      ['No', 'Kecamatan', 'Jumlah A', 'Jumlah B', '%'],
      [1, 'A', typed('32,446'), typed('12,704'), typed('39.15')],
      [2, 'B', typed('48,388'), typed('10,553'), typed('21.81')],
    ]);
    expect(lines(findings(table))).toEqual(['Sebaran!E3:E4 warning: 39.15 -> 39,15', 'Sebaran!C3:D4 error: 32,446 -> 32.446']);
  });

  it('is an error where the column counts persons, and a warning where it may measure tons', () => {
    expect(lines(findings(perKecamatan('S', 'Jumlah Jiwa', ['49,362', '27,833'])))).toEqual(['S!C3:C4 error: 49,362 -> 49.362']);
    expect(lines(findings(perKecamatan('S', 'Jumlah (ton)', ['49,362', '27,833'])))).toEqual(['S!C3:C4 warning: 49,362 -> 49,362 / 49.362']);
  });

  it('doubts a lone comma of a count beside years of its thousands', () => {
    const renstra = (name: string, first: string) =>
      sheetOf('Target', [['Target Renstra 2020-2022'], ['Sasaran Strategis', 'Indikator Kinerja', 'Target', null, null], [null, null, 2020, 2021, 2022], ['Meningkatnya layanan', name, typed(first), { value: 142000, format: '#,##0' }, { value: 152200, format: '#,##0' }]], ['C2:E2', 'A2:A3', 'B2:B3']);
    const found = findings(renstra('Jumlah penerima layanan', '136,701'));
    expect(lines(found)).toEqual(['Target!C4 error: 136,701 -> 136.701']);
    expect(found[0]!.evidence).toBe('D4 = 142.000; "136,701" = 136,701; "136,701" = 136.701');
    expect(lines(findings(renstra('Luas lahan terbangun', '136,701')))).toEqual(['Target!C4 warning: 136,701 -> 136,701 / 136.701']);
    expect(findings(renstra('Jumlah penerima layanan', '136,7'))).toEqual([]);
  });

  it('is silent about plain Indonesian numbers, and about three decimals among others', () => {
    expect(findings(capaianTable([['A', typed('142.000'), typed('1.136.701'), '1%'], ['B', typed('12,5'), typed('11,25'), '1%']]))).toEqual([]);
    expect(findings(perKecamatan('S', 'Rata-rata Lama Sekolah', ['12,345', '9,81', '10,2']))).toEqual([]);
  });
});
