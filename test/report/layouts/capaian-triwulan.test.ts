import { capaianTriwulan } from '../../../src/report/layouts/capaian-triwulan';
import { quarterWorkbook } from '../comparison-workbook';
import { cellOf, planText, shown } from '../plan-text';
import { capaianWorkbook, reportInput } from '../sample';
import { sheetOf, snapshotOf } from '../../sheets';

describe('L19', () => {
  it('gives capaian by quarter and of the year by the kind that the targets prove, and none where they prove nothing', () => {
    const plan = capaianTriwulan.plan(reportInput(quarterWorkbook()));
    expect(planText(plan, 6, 24).split('\n').slice(0, 3)).toEqual([
      '6: 1 | Jumlah orang | orang | 100 | 20 | 30 | 30 | 20 | 25 | 30 |  |  | 125,00% | 100,00% |  |  | 25,00% | 55,00% |  |  | Hujan |',
      '7: 2 | Cakupan layanan | persen | 90 | 20 | 50 | 70 | 90 | 18 | 60 |  |  | 90,00% | 120,00% |  |  | 20,00% | 66,67% |  |  |  |',
      '8: 3 | Nilai mutu | nilai | 4 | 4 | 4 | 4 | 4 | 3 | 4 |  |  | 75,00% | 100,00% |  |  |  |  |  |  |  |',
    ]);
    expect([18, 19, 20].map((row) => shown(cellOf(plan, `C${row}`)))).toEqual(['jumlah', 'posisi akhir', 'belum dipilih']);
    expect(cellOf(plan, 'F18')!.formula).toBe('=IF(COUNT(I6:J6)<2,"",SUM(I6:J6))');
    expect(cellOf(plan, 'F19')!.formula).toBe('=IF(ISNUMBER(J7),J7,"")');
    expect(cellOf(plan, 'R6')!.formula).toBe('=IF(D6="","",IF(F18="","",KINERJA.CAPAIAN(D6,F18)))');
    expect(cellOf(plan, 'V6')!.role).toBe('input');
  });

  it('asks only about the indicator whose targets prove nothing, and not again once it is answered', () => {
    const asked = (answers: Record<string, string>) =>
      reportInput(quarterWorkbook(), { answers }).recognition.tables.flatMap(({ questions }) => questions.map(({ id, options }) => [id, options]));
    expect(asked({})).toEqual([['cumulative:nilai mutu', ['jumlah', 'rata-rata', 'posisi-akhir']]]);
    expect(asked({ 'cumulative:nilai mutu': 'jumlah' })).toEqual([]);
  });

  it('follows the answer where the targets prove nothing', () => {
    const plan = capaianTriwulan.plan(reportInput(quarterWorkbook(), { answers: { 'cumulative:nilai mutu': 'rata-rata' } }));
    expect(['Q8', 'R8', 'S8'].map((at) => shown(cellOf(plan, at)))).toEqual(['75,00%', '87,50%', '']); // 3 / 4, then (3 + 4) / 2 / 4
  });

  it('says what is missing', () => {
    expect(capaianTriwulan.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']]))).missing).toEqual([{ key: 'layout.missing.triwulan' }]);
  });
});

describe('a target of one quarter', () => {
  it('is not printed as that of the year', () => {
    const sheet = sheetOf('TW II', [['Capaian Kinerja Triwulan II Tahun 2024'], ['No', 'Indikator', 'Target', 'Realisasi'], [1, 'Jumlah panti', 20, 19], [2, 'Jumlah anak', 200, 190]]);
    const plan = capaianTriwulan.plan(reportInput(snapshotOf(sheet)));
    expect(['D6', 'F6', 'J6'].map((at) => shown(cellOf(plan, at)))).toEqual(['', '20', '19']);
  });
});
