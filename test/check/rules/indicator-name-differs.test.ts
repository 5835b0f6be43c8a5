import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const list = (sheet: string, names: readonly string[]) =>
  sheetOf(sheet, [['Target Kinerja Tahun 2024'], ['No', 'Indikator Kinerja', 'Target'], ...names.map((name, index) => [index + 1, name, 10 + index])]);

const others = ['Jumlah anak terlantar yang diasuh', 'Persentase keluarga miskin yang mandiri'];
const found = (...names: readonly string[]) => ruleFindings('indicator-name-differs', names.map((name, index) => list(`T${index + 1}`, [others[0]!, name, others[1]!])));

describe('indicator-name-differs', () => {
  it('warns of a word more or less, at the odd one, with the words that differ', () => {
    const findings = found('Persentase warga yang terpenuhi hidup layak dasar', 'Persentase warga yang terpenuhi hidup layak', 'Persentase warga yang terpenuhi hidup layak');
    expect(lines(findings)).toEqual(['T1!B4 warning: Persentase warga yang terpenuhi hidup layak dasar -> Persentase warga yang terpenuhi hidup layak']);
    expect(findings[0]!.message.params).toMatchObject({ onlyHere: '"dasar"', onlyThere: '-', count: 2 });
    expect(findings[0]!.related).toHaveLength(2);
  });

  it('tells an odd name once, however many tables bear it', () => {
    const findings = found('Jumlah PMKS diberdayakan', 'Jumlah PMKS diberdayakan', 'Jumlah PMKS ditangani', 'Jumlah PMKS ditangani', 'Jumlah PMKS ditangani');
    expect(lines(findings)).toEqual(['T1!B4 warning: Jumlah PMKS diberdayakan -> Jumlah PMKS ditangani']);
    expect(findings[0]!.related).toHaveLength(4);
  });

  it.each([
    ['short forms', 'Jml lansia yg ditangani'],
    ['a split word', 'Jumlah lansia yang di tangani'],
    ['a wrong letter', 'Jumlah lamsia yang ditangani'],
  ])('only notes %s', (_, name) => {
    expect(found(name, 'Jumlah lansia yang ditangani', 'Jumlah lansia yang ditangani').map(({ severity }) => severity)).toEqual(['info']);
  });

  it('is silent about capitals, marks and spacing, and about names that share nothing but their place', () => {
    expect(found('Persentase (%) lansia  yang ditangani,', 'PERSENTASE LANSIA YANG DITANGANI')).toEqual([]);
    expect(found('Nilai kepuasan pengguna', 'Jumlah korban bencana')).toEqual([]);
  });
});
