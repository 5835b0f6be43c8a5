import { defaultCapaianPolicy } from '../../../src/domain/achievement/policy';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('capaian-capped', [capaianTable(rows)]);

describe('capaian-capped', () => {
  it('asks about one capaian that stops at a usual cap', () => {
    const [finding] = found(['Jumlah layanan', 100, 150, '120%'], ['Jumlah laporan', 10, 9, '90%']);
    expect(lines([finding!])).toEqual(['Capaian!F3 warning: 120% -> 150,00%']);
    expect([finding!.message.key, finding!.evidence]).toEqual(['capaian-capped.alone', '150 ÷ 100 × 100 = 150,00%']);
  });

  it('takes a cap that several rows keep for the practice of the agency', () => {
    const findings = found(['A', 100, 150, '110%'], ['B', 40, 60, '110%'], ['C', 10, 9, '90%']);
    expect(findings.map(({ severity, message }) => [severity, message.key, message.params!.count])).toEqual([
      ['info', 'capaian-capped.practice', 2],
      ['info', 'capaian-capped.practice', 2],
    ]);
  });

  it('leaves a column that passes the cap elsewhere to capaian-mismatch', () => {
    const rows = [['A', 100, 150, '120%'], ['B', 40, 80, '200%']] as const;
    expect(found(...rows)).toEqual([]);
    expect(lines(ruleFindings('capaian-mismatch', [capaianTable(rows)]))).toEqual(['Capaian!F3 error: 120% -> 150,00%']);
  });

  it('asks where several rows stop at a cap that another row passes', () => {
    expect(found(['A', 100, 150, '120%'], ['B', 40, 80, '120%'], ['C', 10, 13, '130%']).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('is silent about the cap of the settings and about a capaian that is the cap by its own figures', () => {
    const sheet = capaianTable([['Jumlah layanan', 100, 150, '120%']]);
    expect(ruleFindings('capaian-capped', [sheet], { policy: { ...defaultCapaianPolicy, capRatio: 1.2 } })).toEqual([]);
    expect(found(['A', 100, 120, '120%'], ['B', 80, 80, '100%'])).toEqual([]);
  });
});
