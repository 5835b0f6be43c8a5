import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...names: readonly string[]) =>
  lines(ruleFindings('stray-character', [capaianTable(names.map((name) => [name, 10, 9, '90%']))]));

describe('stray-character', () => {
  it('mentions a bracket or quotation mark without its partner', () => {
    expect(found('Jumlah penyandang cacat (difabel yang dibina')).toEqual(['Capaian!C3 info: Jumlah penyandang cacat (difabel yang dibina -> ']);
    expect(found('Meningkatnya taraf hidup”')).toEqual(['Capaian!C3 info: Meningkatnya taraf hidup” -> ']);
    expect(found('Layanan "Satria di Baturraden')).toEqual(['Capaian!C3 info: Layanan "Satria di Baturraden -> ']);
  });

  it('mentions a name that breaks off at a slash', () => {
    expect(found('Barang bercorak kesenian /')).toEqual(['Capaian!C3 info: Barang bercorak kesenian / -> ']);
  });

  it('takes pairs, list numbers, measures, and curly beside straight quotes', () => {
    expect(found('Sarjana (S1 / D IV)', '1) Jumlah anak', 'Jumlah a) anak b) lansia', 'Layar 14" dibeli', 'Sentra “Margo Laras" di Pati')).toEqual([]);
  });

  it('takes a sentence written over two rows as one', () => {
    expect(found('Jumlah anak (jalanan,', 'nakal, terlantar) yang dibina')).toEqual([]);
  });

  it('tells of one text once, with its other places', () => {
    const findings = ruleFindings('stray-character', [capaianTable([['Jumlah (anak', 10, 9, '90%']]), capaianTable([['Jumlah (anak', 10, 9, '90%']], 'Lain')]);
    expect(lines(findings)).toEqual(['Capaian!C3 info: Jumlah (anak -> ']);
    expect(findings[0]!.related).toEqual([{ sheet: 'Lain', top: 2, left: 2, bottom: 2, right: 2 }]);
  });
});
