import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const perjanjian = (rows: readonly (readonly TestCell[])[], title = 'Perjanjian Kinerja Tahun 2024') =>
  sheetOf('PK', [[title], ['No', 'Sasaran', 'Indikator Kinerja', 'Target'], ...rows.map(([name, target], index) => [index + 1, 'S', name!, target!])]);

describe('target-differs-between-tables', () => {
  it('holds one table against one perjanjian kinerja, and names both figures', () => {
    const found = ruleFindings('target-differs-between-tables', [capaianTable([['Jumlah lansia yang ditangani', 175, 175, '100%']]), perjanjian([['Jumlah lansia yang ditangani', 90]])]);
    expect(lines(found)).toEqual(['Capaian!D3 error: 175 -> 90']);
    expect(found[0]!.evidence).toBe('Capaian!D3 = 175; PK!D3 = 90');
  });

  it('knows an indicator through short forms, split words and a wrong letter', () => {
    const found = ruleFindings('target-differs-between-tables', [
      perjanjian([['Jumlah pengidap narkoba yang ditangani', 35], ['Persentase anak jalanan, anak nakal', 5]]),
      capaianTable([['Jml pengidap narkoba yg di tangani', 65, 65, '100%'], ['Prosentase anak jelanan, anak nakal', 6, 6, '100%']]),
    ]);
    expect(found.map(({ printed, expected }) => `${printed} ${expected}`)).toEqual(['65 35', '6 5']);
  });

  it('leaves it to a person when the names only resemble each other between the same neighbours', () => {
    const found = ruleFindings('target-differs-between-tables', [
      perjanjian([['Jumlah PMKS yang diberdayakan', 100], ['Persentase PMKS ditangani', 30]]),
      capaianTable([['Jumlah PMKS yang ditangani', 175, 175, '100%'], ['Persentase PMKS ditangani', 30, 30, '100%']]),
    ]);
    expect(lines(found)).toEqual(['Capaian!D3 warning: 175 -> 100']);
    expect(found[0]!.message.params).toMatchObject({ indicator: 'Jumlah PMKS yang ditangani', otherIndicator: 'Jumlah PMKS yang diberdayakan' });
  });

  it('puts the few against the many, once', () => {
    const capaian = (name: string, target: number) => capaianTable([['Jumlah layanan', target, 9, '90%']], name);
    const found = ruleFindings('target-differs-between-tables', [capaian('Satu', 10), capaian('Dua', 12), capaian('Tiga', 10)]);
    expect(lines(found)).toEqual(['Dua!D3 error: 12 -> 10']);
    expect(found[0]!.related).toHaveLength(2);
  });

  it('is silent across years, across a percent sign, and for a name that occurs twice in one table', () => {
    expect(
      ruleFindings('target-differs-between-tables', [perjanjian([['Jumlah layanan', 8]], 'Perjanjian Kinerja Tahun 2023'), capaianTable([['Jumlah layanan', 10, 9, '90%']])]),
    ).toEqual([]);
    expect(ruleFindings('target-differs-between-tables', [perjanjian([['Persentase layanan', 95]]), capaianTable([['Persentase layanan', '95%', '90%', '94,74%']])])).toEqual([]);
    expect(ruleFindings('target-differs-between-tables', [perjanjian([['Persentase layanan', 0.95]]), capaianTable([['Persentase layanan', '95%', '90%', '94,74%']])])).toEqual([]);
    expect(
      ruleFindings('target-differs-between-tables', [perjanjian([['Jumlah layanan', 8], ['Jumlah layanan', 9]]), capaianTable([['Jumlah layanan', 10, 9, '90%']])]),
    ).toEqual([]);
  });
});
