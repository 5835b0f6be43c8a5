import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const findings = (...args: Parameters<typeof capaianTable>) => ruleFindings('stray-text', [capaianTable(...args)]);

describe('stray-text', () => {
  it('tells what a capaian cell should say and offers the formula', () => {
    const [finding] = findings([['Prosentase kelompok peduli', '7,2', '7,2', 'App']]);
    expect(lines([finding!])).toEqual(['Capaian!F3 error: App -> 100,00%']);
    expect(finding!.evidence).toBe('7,2 ÷ 7,2 × 100 = 100,00%');
    expect(finding!.fix!.edits[0]!.was).toEqual({ value: 'App' });
  });

  it('names no figure where target or realisasi give none', () => {
    expect(lines(findings([['A', '7,2', '7,1,2', 'App']]))).toEqual(['Capaian!F3 error: App -> ']);
  });

  it('leaves a word in the target column to a person', () => {
    expect(lines(findings([['A', 'sekian', 5, '90%'], ['B', 10, 9, '90%']]))).toEqual(['Capaian!D3 warning: sekian -> ']);
  });

  it('knows predikat and opini as results', () => {
    expect(findings([['Nilai AKIP', 'BB', 'A', '100%'], ['Opini BPK', 'WTP', 'WTP', 'Tercapai'], ['Predikat', 'Sangat Baik', 'Baik', '90%']])).toEqual([]);
  });

  it('takes the words of a predikat for results, and those of a count not', () => {
    const measured = (name: string) => capaianTable([['Jumlah panti', 10, 9, '90%'], ['Jumlah anak', 20, 18, '90%'], [name, 'Rutin', 'Rutin', '100%'], ['Jumlah lansia', 30, 27, '90%']]);
    expect(ruleFindings('stray-text', [measured('Predikat Kota Layak Anak')])).toEqual([]);
    expect(ruleFindings('stray-text', [measured('Jumlah kelompok')])).toHaveLength(2);
  });
});
