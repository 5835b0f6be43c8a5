import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const perjanjian = (rows: readonly (readonly TestCell[])[], title = 'Perjanjian Kinerja Tahun 2024') =>
  sheetOf('PK', [[title], ['No', 'Sasaran', 'Indikator Kinerja', 'Target'], ...rows.map(([name, target], index) => [index + 1, 'S', name!, target!])]);

const found = (...sheets: Parameters<typeof ruleFindings>[1][number][]) => ruleFindings('target-differs-between-tables', sheets);

describe('target-differs-between-tables', () => {
  it('holds one table against one perjanjian kinerja, and names both figures', () => {
    const findings = found(capaianTable([['Jumlah lansia yang ditangani', 175, 175, '100%']]), perjanjian([['Jumlah lansia yang ditangani', 90]]));
    expect(lines(findings)).toEqual(['Capaian!D3 error: 175 -> 90']);
    expect(findings[0]!.evidence).toBe('Capaian!D3 = 175; PK!D3 = 90');
  });

  it('knows an indicator through short forms, split words and a wrong letter', () => {
    const findings = found(
      perjanjian([['Jumlah pengidap narkoba yang ditangani', 35], ['Persentase anak jalanan, anak nakal', 5]]),
      capaianTable([['Jml pengidap narkoba yg di tangani', 65, 65, '100%'], ['Prosentase anak jelanan, anak nakal', 6, 6, '100%']]),
    );
    expect(findings.map(({ printed, expected }) => `${printed} ${expected}`)).toEqual(['65 35', '6 5']);
  });

  it('leaves it to a person when the names only resemble each other between the same neighbours, and shows both', () => {
    const findings = found(
      perjanjian([['Jumlah PMKS yang diberdayakan', 100], ['Persentase PMKS ditangani', 30]]),
      capaianTable([['Jumlah PMKS yang ditangani', 175, 175, '100%'], ['Persentase PMKS ditangani', 30, 30, '100%']]),
    );
    expect(lines(findings)).toEqual(['Capaian!D3 warning: 175 -> 100']);
    expect(findings[0]!.evidence).toBe('Capaian!D3 = 175; PK!D3 "Jumlah PMKS yang diberdayakan" = 100');
  });

  it('tells every one of the few against the many', () => {
    const capaian = (name: string, target: number) => capaianTable([['Jumlah layanan', target, 9, '90%']], name);
    const findings = found(capaian('Satu', 10), capaian('Dua', 12), capaian('Tiga', 10), capaian('Empat', 11), capaian('Lima', 10));
    expect(lines(findings)).toEqual(['Dua!D3 error: 12 -> 10', 'Empat!D3 error: 11 -> 10']);
    expect(findings[0]!.related.map(({ sheet }) => sheet)).toEqual(['Satu', 'Tiga', 'Lima', 'Empat']);
  });

  it('follows the perjanjian kinerja where the tables are as many', () => {
    expect(lines(found(capaianTable([['Jumlah layanan', 10, 9, '90%']]), perjanjian([['Jumlah layanan', 12]])))).toEqual(['Capaian!D3 error: 10 -> 12']);
  });

  it.each([
    ['another year', perjanjian([['Jumlah layanan', 8]], 'Perjanjian Kinerja Tahun 2023'), capaianTable([['Jumlah layanan', 10, 9, '90%']])],
    ['a percent sign', perjanjian([['Persentase layanan', 95]]), capaianTable([['Persentase layanan', '95%', '90%', '94,74%']])],
    ['another scale', perjanjian([['Persentase layanan', 0.95]]), capaianTable([['Persentase layanan', '95%', '90%', '94,74%']])],
    ['a name that occurs twice', perjanjian([['Jumlah layanan', 8], ['Jumlah layanan', 9]]), capaianTable([['Jumlah layanan', 10, 9, '90%']])],
  ])('is silent across %s', (_, first, second) => {
    expect(found(first, second)).toEqual([]);
  });

  it('is silent across the units of work that the titles name', () => {
    const seksi = (name: string, target: number) => ({ ...perjanjian([['Jumlah layanan', target]], `Perjanjian Kinerja Seksi ${name} Tahun 2024`), name });
    expect(found(seksi('Anak', 10), seksi('Lansia', 12))).toEqual([]);
    expect(lines(found(seksi('Anak', 10), { ...seksi('Anak', 12), name: 'Lampiran' }))).toHaveLength(1);
  });

  it('is silent across the quarters that sheets are named after', () => {
    const quarter = (name: string, target: number) => capaianTable([['Jumlah layanan', target, 9, '90%']], name);
    expect(found(quarter('TW I', 10), quarter('TW II', 20))).toEqual([]);
  });

  it('is silent where one form is filled in on several sheets and most of it differs', () => {
    const form = (name: string, targets: readonly number[]) =>
      capaianTable(targets.map((target, index) => [`Jumlah ${['anak', 'lansia', 'keluarga', 'pendamping'][index]!} binaan`, target, 5, '50%']), name);
    expect(found(form('Pati', [10, 20, 30, 40]), form('Kudus', [11, 21, 31, 40]))).toEqual([]);
    expect(lines(found(form('Pati', [10, 20, 30, 40]), form('Kudus', [10, 20, 31, 40])))).toEqual(['Kudus!D5 error: 31 -> 30']);
  });

  it('only warns where one of the tables calls itself a revision', () => {
    const revised = { ...perjanjian([['Jumlah layanan', 8]], 'Perjanjian Kinerja Revisi Tahun 2024'), name: 'Revisi' };
    expect(lines(found(perjanjian([['Jumlah layanan', 10]]), revised))).toEqual([]);
    expect(lines(found(capaianTable([['Jumlah layanan', 10, 9, '90%']]), revised))).toEqual(['Capaian!D3 warning: 10 -> 8']);
  });
});
