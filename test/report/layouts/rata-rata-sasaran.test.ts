import { rataRataSasaran } from '../../../src/report/layouts/rata-rata-sasaran';
import { cellOf, planText, shown } from '../plan-text';
import { comparisonWorkbook } from '../comparison-workbook';
import { capaianWorkbook, reportInput, sampleSnapshot, sectionWorkbook } from '../sample';

describe('L10', () => {
  it("is the document's own table of means, computed over the indicators below it", async () => {
    const plan = rataRataSasaran.plan(reportInput(await sampleSnapshot()));
    expect(planText(plan, 4, 20).split('\n').slice(0, 5)).toEqual([
      '4: NO | TUJUAN | SASARAN STRATEGIS | RATA-RATA % CAPAIAN | KATEGORI |  |',
      '5: 1 | Meningkatkan PMKS d… | Meningkatnya Perlin… | 99,5 % | Memuaskan |  |',
      '6: 2 | Meningkatkan Kapasi… | Meningkatnya Partis… | 100% | Memuaskan |  |',
      '7: Rata-rata capaian s… | < | < | 99,57% | Memuaskan |  |',
      '8: Rata-rata dari rata… | < | < | 99,74% | Memuaskan |  |',
    ]);
    expect(cellOf(plan, 'D5')!.formula).toBe('=IF(COUNT(F16:F37)=0,"",AGGREGATE(1,6,F16:F37))');
    expect([shown(cellOf(plan, 'C16')), shown(cellOf(plan, 'C37')), shown(cellOf(plan, 'C38'))]).toEqual([
      'Jumlah PMKS yang ditangani',
      'Persentase eks WTS yang diberdayakan',
      'Jumlah panti asuhan /Jompo',
    ]);
    const others = 7.5 / 7.52 + 29 / 30 + 425 / 430 + 11.5 / 13.5 + 110 / 125 + 423 / 350;
    expect(cellOf(plan, 'D5')!.value).toBeCloseTo((15 + others) / 21, 12);
    expect(plan.charts).toMatchObject([{ kind: 'bar', lines: 1 }]);
  });

  it('lists the sasaran of the capaian table where no table of means stands, the tujuan left to people', () => {
    const plan = rataRataSasaran.plan(reportInput(comparisonWorkbook()));
    expect(['D5', 'D6', 'D7', 'D8', 'D9'].map((at) => shown(cellOf(plan, at)))).toEqual(['96,25%', '100,00%', '75,00%', '91,88%', '90,42%']);
    expect(cellOf(plan, 'B5')!.role).toBe('input');
  });

  it('takes the sasaran of sections', () => {
    // (97,5 + 105) / 2 = 101,25; (97,5 + 105 + 102) / 3 = 101,5; (101,25 + 102) / 2 = 101,625
    const input = reportInput(sectionWorkbook());
    expect(rataRataSasaran.sources(input).missing).toEqual([]);
    const plan = rataRataSasaran.plan(input);
    expect(['C5', 'D5', 'C6', 'D6', 'D7', 'D8'].map((at) => shown(cellOf(plan, at)))).toEqual(['Sasaran 1: Meningkatnya mutu layanan', '101,25%', 'Sasaran 2: Meningkatnya tata kelola', '102,00%', '101,50%', '101,63%']);
  });

  it('says that the capaian table names no sasaran', () => {
    const { missing } = rataRataSasaran.sources(reportInput(capaianWorkbook([[1, null, 'Satu', 10, 9, '90%']])));
    expect(missing).toEqual([{ key: 'layout.missing.sasaran', params: { sheet: 'Capaian' } }]);
  });
});
