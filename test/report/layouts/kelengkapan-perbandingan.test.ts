import { kelengkapanPerbandingan } from '../../../src/report/layouts/kelengkapan-perbandingan';
import { comparisonWorkbook } from '../comparison-workbook';
import { cellOf, planText } from '../plan-text';
import { reportInput, sampleSnapshot } from '../sample';

describe('L20', () => {
  it('marks each comparison whose source cells are filled, and the share of indicators that have all four', () => {
    const plan = kelengkapanPerbandingan.plan(reportInput(comparisonWorkbook()));
    expect(planText(plan, 5, 24).split('\n').slice(0, 6)).toEqual([
      '5: 1 | Cakupan layanan | ada | ada | ada | ada | ada',
      '6: 2 | Angka keluhan | ada | – | ada | – | –',
      '7: 3 | Jumlah lembaga | ada | – | ada | – | –',
      '8: 4 | Nilai mutu | ada | – | – | ada | –',
      '9: Jumlah indikator yang m… | < | 4 | 1 | 3 | 2 | 1',
      '10: Persentase dari seluruh… | < | 100,00% | 25,00% | 75,00% | 50,00% | 25,00%',
    ]);
    expect(cellOf(plan, 'C5')!.formula).toContain("TRIM('Capaian'!D3)");
    expect(cellOf(plan, 'G9')!.formula).toBe('=COUNTIF(G5:G8,"ada")');
  });

  it('finds three of the four in the sample: its national standards are all empty', async () => {
    const plan = kelengkapanPerbandingan.plan(reportInput(await sampleSnapshot()));
    expect(['C31', 'D31', 'E31', 'F31', 'G31'].map((at) => cellOf(plan, at)!.value)).toEqual([26, 26, 26, 0, 0]);
  });
});
