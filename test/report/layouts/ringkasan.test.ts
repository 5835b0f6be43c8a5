import { ringkasan } from '../../../src/report/layouts/ringkasan';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { sheetOf, snapshotOf } from '../../sheets';
import { cellOf, planText, shown } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot, sectionWorkbook } from '../sample';

describe('L01', () => {
  it('takes the target after a change', () => {
    // 78 / 78 = 100 %, 72 / 75 = 96 %
    const rows = [[1, 'Sasaran A', 'Persentase lansia terlayani', 80, 78, 78, '100%'], [2, 'Sasaran B', 'Indeks kepuasan', 70, 75, 72, '96%']];
    const plan = ringkasan.plan(reportInput(snapshotOf(sheetOf('Capaian', [['Capaian Kinerja Tahun 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target Awal', 'Target Perubahan', 'Realisasi', 'Capaian'], ...rows]))));
    expect(['E5', 'E6', 'G5', 'G6'].map((at) => shown(cellOf(plan, at)))).toEqual(['78', '75', '100%', '96%']);
    expect(cellOf(plan, 'E5')!.formula).toBe(`=IF(ISBLANK('Capaian'!E3),"",'Capaian'!E3)`);
  });

  it('groups the indicators under the sasaran of their sections', () => {
    // 78 / 80 = 97,5 %, 42 / 40 = 105 %: mean 101,25 %; 71,4 / 70 = 102 %
    const plan = ringkasan.plan(reportInput(sectionWorkbook()));
    expect(planText(plan, 5, 48).split('\n').filter((line) => /^([5-7]|1[1-4]):/.test(line)).map((line) => line.replace(/ \| [^|]*$/, ''))).toEqual([
      '5: 1 | Sasaran 1: Meningkatnya mutu layanan | Persentase layanan tepat waktu | % | 80 | 78 | 97,50%',
      '6: " | " | Jumlah lembaga binaan | lembaga | 40 | 42 | 105,00%',
      '7: 2 | Sasaran 2: Meningkatnya tata kelola | Nilai evaluasi kinerja | nilai | 70 | 71,4 | 102,00%',
      '11: Rata-rata capaian seluruh indikator | < | < | < | < | < | 101,50%',
      '12: Rata-rata capaian sasaran 1 | < | < | < | < | < | 101,25%',
      '13: Rata-rata capaian sasaran 2 | < | < | < | < | < | 102,00%',
      '14: Rata-rata dari rata-rata capaian tiap sasaran | < | < | < | < | < | 101,63%',
    ]);
    expect(cellOf(plan, 'B7')!.formula).toBe(`=IF(ISBLANK('Capaian'!A6),"",'Capaian'!A6)`);
  });
});

describe('L01 on the sample workbook', () => {
  let plan: SheetPlan;

  beforeAll(async () => {
    const input = reportInput(await sampleSnapshot());
    plan = ringkasan.plan({ ...input, settings: { ...input.settings, report: { ...input.settings.report, unitName: 'Dinas Sosial Kabupaten Tegal', paper: 'F4' } } });
  });

  it('starts with title, unit and year, and the columns of the ikhtisar', () => {
    expect(planText(plan, 1, 60).split('\n').slice(0, 4)).toEqual([
      '1: Tabel Ringkasan Capaian Kinerja Tahun 2018 | < | < | < | < | < | < | <',
      '2: Dinas Sosial Kabupaten Tegal · Tahun 2018 | < | < | < | < | < | < | <',
      '3:  |  |  |  |  |  |  |',
      '4: NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET | REALISASI | CAPAIAN | KATEGORI',
    ]);
  });

  it('merges each sasaran over its indicators', () => {
    expect(planText(plan, 26, 14).split('\n').slice(0, 3)).toEqual([
      '26: " | " | Persentase ek… | % | 8,6 | 8,6 | 100,00% *) | Memuaskan',
      '27: 2 | Meningkatnya … | Jumlah panti … |  | 21,00 | 21,00 | 100 % | Memuaskan',
      '28: " | " | Jumlah panti … |  | 21,00 | 21,00 | 100 % | Memuaskan',
    ]);
  });

  it('closes with the counts around 100 % and both means by name', () => {
    expect(planText(plan, 31, 60).split('\n').slice(0, 7)).toEqual([
      '31: Jumlah indikator dengan capaian di atas 100% | < | < | < | < | < | 1 |',
      '32: Jumlah indikator dengan capaian 100% | < | < | < | < | < | 19 |',
      '33: Jumlah indikator dengan capaian di bawah 100% | < | < | < | < | < | 5 |',
      '34: Rata-rata capaian seluruh indikator | < | < | < | < | < | 99,57% | Memuaskan',
      '35: Rata-rata capaian sasaran 1 | < | < | < | < | < | 99,49% | Memuaskan',
      '36: Rata-rata capaian sasaran 2 | < | < | < | < | < | 100,00% | Memuaskan',
      '37: Rata-rata dari rata-rata capaian tiap sasaran | < | < | < | < | < | 99,74% | Memuaskan',
    ]);
  });

  it('says in one sentence that the means differ, while they do', () => {
    expect(cellOf(plan, 'A39')!.value).toMatch(/^Rata-rata seluruh indikator dan rata-rata tiap sasaran berbeda/);
    expect(cellOf(plan, 'A39')!.formula).toMatch(/^=IF\(COUNT\(G34,G37\)<2,"",IF\(ROUND\(G34,4\)=ROUND\(G37,4\),"","/);
  });

  it('names the unit and the year in the page header, on the paper chosen', () => {
    expect(plan.print.paper).toBe('F4');
    expect(plan.print.header).toEqual({ left: 'Dinas Sosial Kabupaten Tegal', centre: '', right: 'Tahun 2018' });
  });

  it('leaves a cell to fill in for a satuan the source does not tell', () => {
    expect(cellOf(plan, 'D5')).toEqual({ row: 4, column: 3, role: 'input' });
  });

  it('colours capaian and means by the bands of the scale, never the counts', () => {
    expect(plan.tones.map(({ area, tone }) => `${tone} ${area.top + 1}-${area.bottom + 1}`)).toEqual([
      'good 5-30',
      'fair 5-30',
      'poor 5-30',
      'good 34-37',
      'fair 34-37',
      'poor 34-37',
    ]);
  });
});

describe('L01', () => {
  it('recomputes both headline means of LKj Ditjen Rehsos 2023 from its own figures', () => {
    const [a, b, c, d, e, f, g] = ['Sasaran 1', 'Sasaran 2', 'Sasaran 3', 'Sasaran 4', 'Sasaran 5', 'Sasaran 6', 'Sasaran 7'];
    const snapshot = capaianWorkbook([
      [1, a!, 'Terpenuhi kebutuhan dasar', '100%', '100%', null],
      [2, b!, 'Meningkat kemampuannya', '80%', '88,04%', null],
      [3, c!, 'Meningkat pendapatannya', '60%', '78,20%', null],
      [4, d!, 'SDM', '95%', '97,84%', null],
      [null, d!, 'Lembaga', '82%', '97,72%', null],
      [5, e!, 'SPM provinsi', '81%', '83,60%', null],
      [null, e!, 'SPM kabupaten', '71%', '83,62%', null],
      [6, f!, 'Nilai AKIP', 81, '80,09', null],
      [null, f!, 'Nilai NKA', 90, '91,31', null],
      [7, g!, 'Kepuasan', 89, '89,15', null],
    ]);
    const plan = ringkasan.plan(reportInput(snapshot));
    expect(shown(cellOf(plan, 'G18'))).toBe('108,40%');
    expect(shown(cellOf(plan, 'G26'))).toBe('108,90%');
  });

  it('keeps quiet about the means when they agree, and has only one without sasaran', () => {
    const equal = ringkasan.plan(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, null], [2, 'B', 'Dua', 10, 8, null]])));
    expect(cellOf(equal, 'A15')!.value).toBe('');
    const none = ringkasan.plan(reportInput(capaianWorkbook([[1, null, 'Satu', 10, 9, null], [2, null, 'Dua', 10, 8, null]])));
    expect(planText(none, 10, 60).split('\n')[0]).toBe('10: Rata-rata capaian seluruh indikator | < | < | < | < | < | 85,00% | Sangat Baik');
    expect(shown(cellOf(none, 'A11'))).toBe('');
  });

  it('does not count binary noise as below 100 %', () => {
    const snapshot = capaianWorkbook([[1, 'A', 'Satu', 0.3, 0.1 + 0.2, null], [2, 'A', 'Dua', 1, 1 - 1e-12, null]]);
    const plan = ringkasan.plan(reportInput(snapshot));
    expect(['G7', 'G8', 'G9'].map((at) => cellOf(plan, at)!.value)).toEqual([0, 2, 0]);
  });

  it("shows the source's own satuan, live", () => {
    const snapshot = snapshotOf(
      sheetOf('Sampang', [
        ['Pencapaian Kinerja 2019'],
        ['No', 'Indikator Kinerja Utama', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Temuan ditindaklanjuti', 'Persen', 90, 81, null],
      ]),
    );
    const plan = ringkasan.plan(reportInput(snapshot));
    expect(cellOf(plan, 'D5')).toMatchObject({ role: 'text-centre', value: 'Persen', formula: `=IF(ISBLANK('Sampang'!C3),"",'Sampang'!C3)` });
  });
});
