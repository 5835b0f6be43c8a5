import { realisasiAntarTahun } from '../../../src/report/layouts/realisasi-antar-tahun';
import { sheetOf, snapshotOf, typed } from '../../sheets';
import { cellOf, planText } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';

const YEARS = ['Realisasi 2020', 'Realisasi 2021', 'Realisasi 2022', 'Realisasi 2023', 'Target 2024'];
const own = (name: string, title: string, cells: Parameters<typeof sheetOf>[1][number], header: readonly string[] = YEARS) =>
  sheetOf(name, [[`Tabel 1.2. Perbandingan ${title} per tahun`], header, cells]);

describe('L07', () => {
  it('is a small table under the name of each indicator that has one, N/A as it stands', () => {
    const plan = realisasiAntarTahun.plan(
      reportInput(
        snapshotOf(
          own('Satu', 'Persentase lansia yang terlayani', [typed('N/A'), '71,75%', '86,50%', '83,60%', '81%']),
          own('Dua', 'Nilai Akuntabilitas Kinerja', [74, '76,1', '80,09', 81, 82], ['2020', '2021', '2022', 'Target 2023', 'Target 2024']),
        ),
      ),
    );
    expect(planText(plan, 4, 60).split('\n').slice(0, 10)).toEqual([
      '4: 1. Persentase lansia yang terlayani | < | < | < | <',
      '5: REALISASI 2020 | REALISASI 2021 | REALISASI 2022 | REALISASI 2023 | TARGET 2024',
      '6: N/A | 71,75% | 86,50% | 83,60% | 81%',
      '7:  |  |  |  |',
      '8: Sumber: lembar "Satu", sel A2:E3. | < | < | < | <',
      '9:  |  |  |  |',
      '10: 2. Nilai Akuntabilitas Kinerja | < | < | < | <',
      '11: REALISASI 2020 | REALISASI 2021 | REALISASI 2022 | TARGET 2023 | TARGET 2024',
      '12: 74 | 76,1 | 80,09 | 81 | 82',
      '13:  |  |  |  |',
    ]);
    expect(cellOf(plan, 'B6')!.formula).toBe(`=IF(ISBLANK('Satu'!B3),"",'Satu'!B3)`);
  });

  it('draws indicators of one unit together and one of unknown unit alone, leaving gaps for what is no number', () => {
    const plan = realisasiAntarTahun.plan(
      reportInput(
        snapshotOf(
          own('Satu', 'Persentase lansia yang terlayani', [typed('N/A'), '71,75%', '86,50%', '83,60%', '81%']),
          own('Dua', 'Persentase anak yang terlayani', ['60%', '61%', '62%', '63%', '64%']),
          own('Tiga', 'Nilai Akuntabilitas Kinerja', [74, 76, 80, 81, 82]),
        ),
      ),
    );
    expect(plan.charts!.map(({ kind, title, source }) => [kind, title, source.right - source.left])).toEqual([
      ['line', 'Realisasi menurut tahun (%)', 2],
      ['line', 'Nilai Akuntabilitas Kinerja', 1],
    ]);
    const { top, left } = plan.charts![0]!.source;
    const figure = plan.cells.find(({ row, column }) => row === top + 1 && column === left + 1)!;
    expect([figure.formula, figure.error]).toEqual([`=IF(ISNUMBER('Satu'!A3),'Satu'!A3,NA())`, '#N/A']);
  });

  it('gives one row to each indicator of a comparison table, with the target of the next year where one table has it', async () => {
    const plan = realisasiAntarTahun.plan(reportInput(await sampleSnapshot()));
    expect(planText(plan, 4, 26).split('\n').slice(0, 3)).toEqual([
      '4: NO | INDIKATOR KINERJA | REALISASI 2016 | REALISASI 2017 | REALISASI 2018',
      '5: 1 | Jumlah PMKS yang ditangani | 100 | 100,00 | 175,00',
      '6: 2 | Persentase PMKS ditangani | 26 | 27,50 | 30,50',
    ]);
    const header = ['No', 'Indikator Kinerja', 'Realisasi 2021', 'Realisasi 2022'];
    const years = sheetOf('Per Tahun', [['Realisasi per tahun'], header, [1, 'Cakupan A', 5, 6], [2, 'Cakupan B', 7, 8]]);
    const plan2023 = sheetOf('Rencana', [['Target Renstra'], ['No', 'Indikator Kinerja', 'Target 2023', 'Target 2024'], [1, 'Cakupan A', 9, 10], [2, 'Cakupan B', 11, 12]]);
    const other = sheetOf('PK', [['Perjanjian Kinerja Tahun 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target'], [1, 'S', 'Cakupan B', 99]]);
    const joint = realisasiAntarTahun.plan(reportInput(snapshotOf(years, plan2023, other)));
    expect(planText(joint, 4, 26).split('\n').slice(0, 3)).toEqual([
      '4: NO | INDIKATOR KINERJA | REALISASI 2021 | REALISASI 2022 | TARGET 2023',
      '5: 1 | Cakupan A | 5 | 6 | 9',
      // Two tables give it different targets: nobody could say which holds.
      '6: 2 | Cakupan B | 7 | 8 |',
    ]);
  });

  it('takes the target after a change', () => {
    const changed = own('Satu', 'Nilai Akuntabilitas Kinerja', [76, 80, 81, 85], ['Realisasi 2022', 'Realisasi 2023', 'Target 2024', 'Target Perubahan 2024']);
    expect(planText(realisasiAntarTahun.plan(reportInput(snapshotOf(changed))), 5, 26).split('\n')[1]).toBe('6: 76 | 80 | 85');
    const years = sheetOf('Per Tahun', [['Realisasi per tahun'], ['No', 'Indikator Kinerja', 'Realisasi 2021', 'Realisasi 2022'], [1, 'Cakupan A', 5, 6], [2, 'Cakupan B', 7, 8]]);
    const agreed = sheetOf('PK', [['Perjanjian Kinerja Tahun 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target Awal', 'Target Perubahan'], [1, 'S', 'Cakupan A', 9, 10]]);
    expect(planText(realisasiAntarTahun.plan(reportInput(snapshotOf(years, agreed))), 5, 26).split('\n')[0]).toBe('5: 1 | Cakupan A | 5 | 6 | 10');
  });

  it('says what is missing where there is one year only', () => {
    const { missing } = realisasiAntarTahun.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']])));
    expect(missing).toEqual([{ key: 'layout.missing.realisasi-years' }]);
  });
});
