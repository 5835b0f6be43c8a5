import { standarNasional } from '../../../src/report/layouts/standar-nasional';
import { comparisonWorkbook } from '../comparison-workbook';
import { cellOf, planText, shown } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';

describe('L09', () => {
  it('holds realisasi against the standard, and leaves an empty one empty and counted', () => {
    const plan = standarNasional.plan(reportInput(comparisonWorkbook()));
    expect(planText(plan, 6, 24).split('\n').slice(0, 4)).toEqual([
      '6: 1 | Sasaran A | Cakupan layanan | 80% | 90% | 112,5% | 85% | 105,88%',
      '7: " | " | Angka keluhan | 10 | 8 | 80,00% |  |',
      '8: 2 | Sasaran B | Jumlah lembaga | 40 | 40 | 100% | - | belum ada data',
      '9: 3 | Sasaran C | Nilai mutu | 4 | 3 | 75% | 5 | 60,00%',
    ]);
    expect(cellOf(plan, 'H6')!.formula).toBe('=IF(G6="","",IF(E6="","",KINERJA.CAPAIAN(G6,E6)))');
    expect(plan.cells.map(({ value }) => value)).toContain('Indikator tanpa standar nasional: 2 dari 4.');
  });

  it('goes on with the part of the table below its reprinted header, and takes what it lacks from the capaian table', async () => {
    const plan = standarNasional.plan(reportInput(await sampleSnapshot()));
    expect(cellOf(plan, 'E6')!.formula).toContain("'Tabel 3.1 Target Realisasi'!E6");
    expect(cellOf(plan, 'E18')!.formula).toContain("'vs Standar Nasional'!E20");
    expect(shown(cellOf(plan, 'F14'))).toBe('98,84% *)'); // 425 / 430, printed 96%
    expect(plan.merges.filter(({ left, right }) => left === 1 && right === 1).map(({ top, bottom }) => bottom - top + 1)).toEqual([2, 22, 4]);
    expect(plan.cells.map(({ value }) => value)).toContain('Indikator tanpa standar nasional: 26 dari 26.');
  });

  it('says what is missing where no table has a standard', () => {
    expect(standarNasional.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']]))).missing).toEqual([{ key: 'layout.missing.standar-nasional' }]);
  });
});
