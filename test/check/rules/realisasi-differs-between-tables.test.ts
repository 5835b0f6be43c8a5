import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...realisasi: (string | number)[]) =>
  ruleFindings(
    'realisasi-differs-between-tables',
    realisasi.map((value, index) => capaianTable([['Persentase PMKS direhabilitasi sosial', '30,00', value, '96%']], `Tabel ${index + 1}`)),
  );

describe('realisasi-differs-between-tables', () => {
  it('puts the one table against the others', () => {
    const findings = found('29,00', '30,00', '30,00');
    expect(lines(findings)).toEqual(['Tabel 1!E3 error: 29,00 -> 30,00']);
    expect(findings[0]!.evidence).toBe('Tabel 1!E3 = 29,00; Tabel 2!E3 = 30,00; Tabel 3!E3 = 30,00');
  });

  it('lets tables round the same figure differently', () => {
    expect(found('88,04', '88,0', 88)).toEqual([]);
    expect(lines(found('88,04', '88,1'))).toHaveLength(1);
  });

  it('passes over what cannot be read', () => {
    expect(found('13,11,00', '13,11,0', 'N/A')).toEqual([]);
  });
});
