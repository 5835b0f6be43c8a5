import { sheetOf } from '../../sheets';
import type { TestCell } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const table = (sheet: string, unit: string, name = 'Jumlah penerima bantuan', target: TestCell = 90) =>
  sheetOf(sheet, [['Target Kinerja Tahun 2024'], ['No', 'Indikator Kinerja', 'Satuan', 'Target'], [1, name, unit, target]]);

describe('unit-differs-between-tables', () => {
  it('finds the table with another unit', () => {
    const findings = ruleFindings('unit-differs-between-tables', [table('Satu', 'Orang'), table('Dua', 'Keluarga'), table('Tiga', 'orang')]);
    expect(lines(findings)).toEqual(['Dua!C3 warning: Keluarga -> Orang']);
    expect(findings[0]!.evidence).toBe('Dua!C3 "Jumlah penerima bantuan": Keluarga; Satu!C3 "Jumlah penerima bantuan": Orang; Tiga!C3 "Jumlah penerima bantuan": orang');
  });

  it('only notes percent against points', () => {
    expect(ruleFindings('unit-differs-between-tables', [table('Satu', '%'), table('Dua', 'Poin')]).map(({ severity }) => severity)).toEqual(['info']);
  });

  it('is silent about spellings of one unit and about tables that state none', () => {
    expect(ruleFindings('unit-differs-between-tables', [table('Satu', 'Persen'), table('Dua', '%')])).toEqual([]);
    expect(ruleFindings('unit-differs-between-tables', [table('Satu', 'Org.'), table('Dua', 'ORANG')])).toEqual([]);
    expect(ruleFindings('unit-differs-between-tables', [table('Satu', 'Orang'), table('Dua', '-')])).toEqual([]);
    expect(ruleFindings('unit-differs-between-tables', [table('Satu', 'Orang'), table('Dua', 'Unit', 'Jumlah alat bantu')])).toEqual([]);
  });
});
