import { defaultCapaianPolicy } from '../../../src/domain/achievement/policy';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

describe('zero-target', () => {
  const sheet = capaianTable([['Jumlah kecelakaan kerja', 0, 2, '100%'], ['Jumlah panti', 10, 9, '90%']]);

  it('says that a zero target gives no capaian, and which policy holds', () => {
    const [finding] = ruleFindings('zero-target', [sheet]);
    expect(lines([finding!])).toEqual(['Capaian!D3 warning: 0 -> ']);
    expect([finding!.message.key, finding!.evidence, finding!.message.params!.capaian]).toEqual(['zero-target.none', '2 ÷ 0', '100%']);
    const policy = { ...defaultCapaianPolicy, zeroTarget: 'hundred-when-both-zero' as const };
    expect(ruleFindings('zero-target', [sheet], { policy })[0]!.message.key).toBe('zero-target.hundred');
  });

  it('is silent without a realisasi, with nothing done and nothing claimed, and about other targets', () => {
    expect(ruleFindings('zero-target', [capaianTable([['A', 0, null, null], ['B', 0, 0, null], ['C', '0,5', '0,5', '100%'], ['D', 'N/A', 2, null]])])).toEqual([]);
  });
});
