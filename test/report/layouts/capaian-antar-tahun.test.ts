import { capaianAntarTahun } from '../../../src/report/layouts/capaian-antar-tahun';
import type { TestCell } from '../../sheets';
import { sheetOf, snapshotOf } from '../../sheets';
import { cellOf, planText } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
const year = (name: string, of: number, rows: readonly (readonly TestCell[])[]) => sheetOf(name, [[`Target dan Realisasi Tahun ${of}`], HEADER, ...rows]);

describe('L06 on the sample workbook', () => {
  it('is the comparison table of the document, with the change of the last year', async () => {
    const plan = capaianAntarTahun.plan(reportInput(await sampleSnapshot()));
    expect(planText(plan, 4, 16).split('\n').slice(0, 5)).toEqual([
      '4: NO | SASARAN STRATEG… | INDIKATOR KINER… | 2016 | < | < | 2017 | < | < | 2018 | < | < | PERUBAHAN CAPAI…',
      '5: " | " | " | TARGET | REALISASI | TINGKAT CAPAIAN | TARGET | REALISASI | TINGKAT CAPAIAN | TARGET | REALISASI | TINGKAT CAPAIAN | "',
      '6: 1 | Meningkatnya Pe… | Jumlah PMKS yan… | 100 | 100 | 100 % | 100,00 | 100,00 | 100 % | 175,00 | 175,00 | 100 % | 0,00',
      // 27,5 / 28 is 98,21 %; from there to 100 % is 1,79 points.
      '7: " | " | Persentase PMKS… | 26 | 26 | 100% | 28,00 | 27,50 | 98,2 % | 30,50 | 30,50 | 100% | +1,79',
      '8: " | " | Jumlah perintis… | 150 | 150 | 100 % | 250,00 | 250,00 | 100 % | 300,00 | 300,00 | 100 % | 0,00',
    ]);
    expect(cellOf(plan, 'M7')!.formula).toBe('=IF(COUNT(I7,L7)<2,"",(L7-I7)*100)');
    expect(cellOf(plan, 'M4')!.value).toBe('PERUBAHAN CAPAIAN 2017–2018 (POIN)');
    // 11,5 / 13,5 as the document prints it: no category stands beside it.
    expect(planText(plan, 21, 8).split('\n')[0]).toContain('| 13,5 | 11,5 | 85 % |');
  });

  it('draws the mean capaian of both sasaran over the years', async () => {
    const plan = capaianAntarTahun.plan(reportInput(await sampleSnapshot()));
    expect(plan.charts).toHaveLength(1);
    expect(plan.charts![0]).toMatchObject({ kind: 'line', source: { left: 1, right: 3 } });
    const { top } = plan.charts![0]!.source;
    const shownAt = (row: number, column: number) => plan.cells.find((cell) => cell.row === row && cell.column === column)!;
    expect([1, 2, 3].map((row) => shownAt(top + row, 1).value)).toEqual(['2016', '2017', '2018']);
    // Sasaran 2 in 2017: three indicators at 100 % and 7,0 / 7,2.
    expect(shownAt(top + 2, 3).value).toBeCloseTo((3 + 7 / 7.2) / 4, 12);
    expect(shownAt(top + 2, 3).formula).toBe('=IF(COUNT(I28:I31)=0,NA(),AGGREGATE(1,6,I28:I31))');
  });
});

describe('L06 from tables of single years', () => {
  const snapshot = snapshotOf(
    year('Lama', 2017, [
      [1, 'Sasaran A', 'Jml warga yg dibina', 10, 5, null],
      [2, 'Sasaran B', 'Lain', 10, 10, null],
    ]),
    year('Baru', 2018, [
      [1, 'Sasaran A', 'Jumlah warga yang dibina', 10, 9, null],
      [null, 'Sasaran A', 'Baru sama sekali', 10, 8, null],
    ]),
  );

  it('finds each indicator of the report year again, however it is spelled, and counts what it does not find', () => {
    const plan = capaianAntarTahun.plan(reportInput(snapshot));
    expect(planText(plan, 6, 30).split('\n').slice(0, 2)).toEqual([
      '6: 1 | Sasaran A | Jumlah warga yang dibina | 10 | 5 | 50,00% | 10 | 9 | 90,00% | +40,00',
      '7: " | " | Baru sama sekali |  |  |  | 10 | 8 | 80,00% |',
    ]);
    const notes = plan.cells.filter(({ role }) => role === 'note').map(({ value }) => value);
    expect(notes).toEqual(
      expect.arrayContaining([
        'Sumber tahun 2017: lembar "Lama", sel A2:F4.',
        'Sumber tahun 2018: lembar "Baru", sel A2:F4.',
        'Kosong di 1 tempat: pada tahun itu indikatornya tidak ditemukan di tabel mana pun.',
      ]),
    );
  });

  it('takes a name two sasaran share only with its sasaran', () => {
    const shared = snapshotOf(
      year('Lama', 2017, [[2, 'Sasaran B', 'Jumlah kegiatan', 10, 5, null]]),
      year('Baru', 2018, [
        [1, 'Sasaran A', 'Jumlah kegiatan', 10, 9, null],
        [2, 'Sasaran B', 'Jumlah kegiatan', 10, 8, null],
      ]),
    );
    expect(planText(capaianAntarTahun.plan(reportInput(shared)), 6, 30).split('\n').slice(0, 2)).toEqual([
      '6: 1 | Sasaran A | Jumlah kegiatan |  |  |  | 10 | 9 | 90,00% |',
      '7: 2 | Sasaran B | Jumlah kegiatan | 10 | 5 | 50,00% | 10 | 8 | 80,00% | +30,00',
    ]);
  });

  it('stops at the report year', () => {
    const three = snapshotOf(...snapshot.sheets, year('Kelak', 2019, [[1, 'Sasaran A', 'Jumlah warga yang dibina', 10, 1, null]]));
    const input = reportInput(three);
    const chosen = { ...input, settings: { ...input.settings, report: { ...input.settings.report, year: 2018 } } };
    expect(planText(capaianAntarTahun.plan(chosen), 4, 12).split('\n')[0]).toContain('| 2017 | < | < | 2018 | < | < |');
  });

  it('says what is missing where there is one year only', () => {
    const { missing } = capaianAntarTahun.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']])));
    expect(missing).toEqual([{ key: 'layout.missing.years' }]);
  });
});
