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

describe('a sheet for each quarter', () => {
  const quarter = (nth: string, served: readonly [number, number], share: readonly [number, number]) =>
    sheetOf(`TW ${nth}`, [[`Capaian Kinerja Triwulan ${nth} Tahun 2024`], ['No', 'Indikator', 'Target', 'Realisasi'], [1, 'Jumlah orang', ...served], [2, 'Cakupan layanan', ...share]]);
  const quarters = [quarter('I', [20, 25], [20, 18]), quarter('II', [30, 30], [50, 60]), quarter('III', [30, 30], [70, 60]), quarter('IV', [20, 30], [90, 90])];
  const agreement = (year: number) => sheetOf('PK', [[`Perjanjian Kinerja Tahun ${year}`], ['No', 'Sasaran', 'Indikator', 'Target'], [1, 'Layanan', 'Jumlah orang', 100], [2, 'Mutu', 'Cakupan layanan', 90]]);

  it('takes the target of the year from the perjanjian kinerja of that year, and says so', () => {
    const plan = capaianTriwulan.plan(reportInput(snapshotOf(...quarters, agreement(2024))));
    // 25 + 30 + 30 + 30 of 100; the last position, 90 of 90
    expect(['D6', 'H6', 'L6', 'T6', 'D7', 'T7'].map((at) => shown(cellOf(plan, at)))).toEqual(['100', '20', '30', '115,00%', '90', '100,00%']);
    expect(cellOf(plan, 'D6')!.formula).toBe(`=IF(ISBLANK('PK'!D3),"",'PK'!D3)`);
    expect(plan.cells.map(({ value }) => value)).toContain('Sumber: lembar "PK", sel A2:D4.');
  });

  it('leaves the figures of the year to a sheet of the last quarter that says they are', () => {
    for (const [title, header] of [['Capaian Kinerja s.d. Triwulan IV Tahun 2024', ['Target', 'Realisasi']], ['Capaian Kinerja Triwulan IV Tahun 2024', ['Target 2024', 'Realisasi 2024']]] as const) {
      const year = sheetOf('Akhir', [[title], ['No', 'Indikator', ...header], [1, 'Jumlah orang', 100, 115], [2, 'Cakupan layanan', 90, 90]]);
      const plan = capaianTriwulan.plan(reportInput(snapshotOf(...quarters.slice(0, 3), year)));
      expect(['D6', 'H6', 'L6'].map((at) => shown(cellOf(plan, at)))).toEqual(['100', '', '']);
    }
  });

  it('has no target of the year where no agreement of it says one: that of the last quarter is none', () => {
    for (const workbook of [snapshotOf(...quarters), snapshotOf(...quarters, agreement(2023))]) {
      const plan = capaianTriwulan.plan(reportInput(workbook));
      expect(['D6', 'H6', 'L6'].map((at) => shown(cellOf(plan, at)))).toEqual(['', '20', '30']);
    }
  });
});
